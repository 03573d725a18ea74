import Linting
import RuleTesting
import SourceText
import Testing
import UnicodeText

@testable import CalqueKit

/// What safe fixes write, sentence by sentence: text for programs is restored, text for readers stays translated.
@Suite struct SafeFixTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: String
    let source: String
    let target: String
    /// Nil if nothing may be written.
    let fixed: String?
    let why: String

    init(_ language: String, _ source: String, _ target: String, fixed: String? = nil, _ why: String) {
      self.language = language
      self.source = source
      self.target = target
      self.fixed = fixed
      self.why = why
    }

    var testDescription: String { why }
  }

  @Test(arguments: [
    Case(
      "de", "```py\nprint(total_price)  # the sum\n```", "```py\nprint(total_prise)  # die Summe\n```",
      fixed: "```py\nprint(total_price)  # die Summe\n```", "a name with a slip; the comment stays translated"),
    Case(
      "de", "```py\nshow(\"Good morning\", user_id)\n```", "```py\nshow(\"Guten Morgen\", user_idd)\n```",
      fixed: "```py\nshow(\"Guten Morgen\", user_id)\n```", "the text of a string stays translated"),
    Case(
      "de", "---\ntitle: Boiler\n---\n\nStart [it](https://a.example/v2.4/boiler).",
      "---\ntitle: Kessel\noutdated: false\n---\n\nStarten Sie [ihn](https://a.example/v2.3/boiler).",
      fixed: "---\ntitle: Kessel\noutdated: false\n---\n\nStarten Sie [ihn](https://a.example/v2.4/boiler).",
      "an address of a page that follows its source"),
    Case(
      "de", "---\ntitle: Boiler\n---\n\nStart [it](https://a.example/v2.4/boiler).",
      "---\ntitle: Kessel\nis_outdated: true\n---\n\nStarten Sie [ihn](https://a.example/v2.3/boiler).",
      "an address of a page that says that it is out of date"),
    Case(
      "es", "```sh\nboiler start --level high\n```", "```sh\nboiler start --nivel high\n```",
      fixed: "```sh\nboiler start --level high\n```", "an option"),
    Case(
      "es", "```sh\nmake water_hot\nmake water_cold\n```", "```sh\nmake agua_caliente\nmake agua_fria\n```",
      "names that the translation chose"),
    Case(
      "de", "```bash\nshelf/\n└── 📚 Documentation\n    └── a.md\n```",
      "```bash\nshelf/\n└── 📚 Dokumentation\n    └── a.md\n```", "a label in a tree, written nearly alike"),
    Case(
      "de", "# Sail\n\n## Ropes\n\nCoil them on the deck.\n\n### Knots\n\nLearn three of them.",
      "# Segeln\n\n## Seile\n\nRollen Sie sie an Deck auf.\n\n#### Knoten\n\nLernen Sie drei davon.",
      fixed: "# Segeln\n\n## Seile\n\nRollen Sie sie an Deck auf.\n\n### Knoten\n\nLernen Sie drei davon.",
      "the level of a heading, where both sides have as many"),
    Case(
      "de", "# Sail\n\n## Ropes\n\nCoil them on the deck.\n\n## Knots\n\nLearn three of them.",
      "# Segeln\n\n## Seile\n\nRollen Sie sie an Deck auf.\n\n## Anker\n\n#### Knoten\n\nLernen Sie drei davon.",
      "the level of a heading, where one was added"),
    Case(
      "de",
      "# Sail\n\n## Ropes\n\nCoil them:\n\n```\ncoil --left deck\n```\n\n### Knots\n\nTie it:\n\n```\ntie --bowline\n```",
      "# Segeln\n\n## Seile\n\nRollen Sie sie auf:\n\n```\ncoil --left deck\n```\n\n## Anker\n\nWerfen Sie ihn:\n\n```\ndrop --bow\n```",
      "the level of a heading, where a section was replaced"),
    Case(
      "ja", "| Name | Use |\n|---|---|\n| `src.zone` | zone |\n| `src.name` | name |",
      "| 名前 | 用途 |\n|---|---|\n| `src.name` | 名前 |\n| `src.zone` | ゾーン |",
      "a row that moved: the name is the source's own"),
    Case(
      "fr", "See {{< tab \"Advanced\" >}} first.", "Voyez d’abord {{< tab \"Avancé\" >}}.", "a title of a shortcode"),
    Case(
      "fr", "{{< card icon=\"valve\" title=\"Valves\" >}}", "{{< card icon=\"vanne\" title=\"Vannes\" >}}",
      fixed: "{{< card icon=\"valve\" title=\"Vannes\" >}}", "the name of an icon, not the title"),
    Case(
      "de", "{{< note >}}\n\nSave your work.\n\n{{< /note >}}",
      "{{< notiz >}}\n\nSichern Sie Ihre Arbeit.\n\n{{< /notiz >}}",
      fixed: "{{< note >}}\n\nSichern Sie Ihre Arbeit.\n\n{{< /note >}}", "the name of a shortcode"),
    Case(
      "de", "Read [the guide](https://example.org/docs/guide) today.",
      "Lesen Sie heute [die Anleitung](https://example.org/docs/guidde).",
      fixed: "Lesen Sie heute [die Anleitung](https://example.org/docs/guide).", "an address with a slip"),
    Case(
      "de", "Read [a](https://example.org/one/a) and [b](https://example.org/two/b).",
      "Lesen Sie [a](https://example.org/two/b).", "an address of another link of the source"),
    Case(
      "pt", "## First steps\n\nOpen the lid.", "## Primeiros passos {#first-steps}\n\nAbra a tampa.",
      "an anchor that was added"),
    Case(
      "es", "See [the valves](#valves).\n\n## Valves\n\nClose them.",
      "Véase [las válvulas](#valves).\n\n## Válvulas {#valvs}\n\nCiérrelas.",
      "a link to an anchor that is misspelt at its heading"),
    Case(
      "de", "Turn the wheel.", "Hier ist die Übersetzung:\n\nDrehen Sie das Rad.", fixed: "Drehen Sie das Rad.",
      "what a model said before the translation"),
    Case(
      "de", "Turn the wheel.\n\nThen wait.",
      "Hier ist die Übersetzung:\n\n---\n\nDrehen Sie das Rad.\n\nDann warten Sie.\n\n---\n\nIch hoffe, das hilft!",
      fixed: "Drehen Sie das Rad.\n\nDann warten Sie.", "what a model said, and the lines that set it off"),
    Case(
      "de", "---\ntitle: Wheel\n---\n\nTurn the wheel.",
      "Hier ist die Übersetzung:\n\n---\ntitle: Rad\n---\n\nDrehen Sie das Rad.",
      fixed: "---\ntitle: Rad\n---\n\nDrehen Sie das Rad.", "what a model said before the front matter"),
    Case(
      "de", "Here is what to do.\n\nTurn the wheel.", "Hier ist die Übersetzung:\n\nDrehen Sie das Rad.",
      "what a model said in the place of a paragraph"),
    Case(
      "fr", "Turn the wheel.\n\nWait.",
      "Tournez la roue bleue.\n\nTournez la roue bleue.\n\n"
        + "Tournez la roue bleue.\n\nTournez la roue bleue.\n\nAttendez.",
      fixed: "Tournez la roue bleue.\n\nAttendez.", "a paragraph that loops"),
    Case(
      "fr", "Turn the blue wheel.\n\nOpen the old valve.\n\nClose the lid again.\n\nWait for the steam.",
      "Tournez la roue bleue.\n\nTournez la roue bleue.\n\nTournez la roue bleue.\n\nTournez la roue bleue.",
      "a loop in the place of other paragraphs"),
    Case(
      "ru", "The keeper walks along the canal and looks at every lock before the boats come in the morning.",
      "Смотритель идёт вдоль канала вдоль канала вдоль канала вдоль канала вдоль канала вдоль канала вдоль канала "
        + "вдоль канала.",
      "a loop in the place of other words"),
    Case(
      "es", "Call `get_user()` first.", "Llame primero a `get_ user()`.", fixed: "Llame primero a `get_user()`.",
      "a blank in a name"),
  ])
  func onlyWhatAProgramReadsIsRestored(_ item: Case) throws { try check(item) }

  private static let module = "import Boat from './boat'\n\n"

  @Test(arguments: [
    Case("zh-Hans", "Read $LOG_DIR at night.", "夜间请读取 $LOG_DIR中的文件。", "text directly after a variable"),
    Case("ko", "Read $log_dir at night.", "밤에는 $log_dir을 읽습니다.", "a particle after a variable"),
    Case("tr", "Read $LOGS at night.", "Gece $LOGSı okuyun.", "an ending after a variable"),
    Case("sv", "Read $log_dir at night.", "Läs $länkar på natten.", "a translated variable, which may have an ending"),
    Case(
      "ja", "Save %name% as it is.", "そのまま%名前%を保存します。", fixed: "そのまま%name%を保存します。",
      "a translated name between two signs"),
    Case(
      "uk", module + "A <Boat hull=\"deep\">boat</Boat>.", module + "Це <Boat hull=\"глибокий\">човен</Boat>.",
      "a value that readers may see"),
    Case(
      "uk", module + "A <Boat status=\"planned\">boat</Boat>.",
      module + "Це <Boat status=\"заплановано\">човен</Boat>.",
      "a status that readers may see"),
    Case(
      "uk", module + "A <Boat variant=\"deep\">boat</Boat>.", module + "Це <Boat variant=\"глибокий\">човен</Boat>.",
      fixed: module + "Це <Boat variant=\"deep\">човен</Boat>.", "a variant of a component"),
    Case(
      "fr", module + "A <Boat icon=\"flag\">boat</Boat>.", module + "Un <Boat icon=\"🚩\">bateau</Boat>.",
      "another icon"),
    Case(
      "fr", "<video loop muted src=\"a.mp4\"></video>", "<video loop playsinline src=\"a.mp4\"></video>",
      "another attribute of HTML"),
    Case(
      "de", "Line one<br>Type <city> and go on.", "Zeile eins. <stadt> eingeben und weiter.",
      "what the reader fills in, and a lost break"),
    Case("es", "Type <CITY> first.", "Escriba primero <CIUDAD>.", "capitals that the reader fills in"),
    Case(
      "nl", module + "<Boat size=\"big\" />", module + "<Schip size=\"big\" />",
      fixed: module + "<Boat size=\"big\" />", "a component, closed in the same way"),
    Case("it", "Save it as HTML.", "Salvalo come HTLM.", "an acronym, however likely the slip"),
    Case("de", ":::note\n\nMoor it.\n\n:::", ":::tip\n\nMachen Sie es fest.\n\n:::", "another box"),
    Case(
      "de", ":::note\n\nMoor it.\n\n:::", ":::hinweis\n\nMachen Sie es fest.\n\n:::",
      fixed: ":::note\n\nMachen Sie es fest.\n\n:::", "the keyword of a box"),
    Case("nl", module + "It has 5 kg or less.", module + "Het heeft <5 kg.", "a mark that is no escape in the source"),
    Case(
      "nl", module + "It has &lt;5 kg.", module + "Het heeft <5 kg.", fixed: module + "Het heeft &lt;5 kg.",
      "a mark that is escaped in the source"),
    Case(
      "nl", module + "export const a = `\nless than 5\n\nx\n`\n\nText.",
      module + "export const a = `\nkleiner <5\n\nx <5\n`\n\nTekst.", "a template of a program"),
    Case(
      "nl", "Read [the log](https://example.org/log).", "Lees `[het log](https://example.org/log) of (b)`.",
      "code that is more than a link"),
  ])
  func whatMayBeMeantIsLeftAlone(_ item: Case) throws { try check(item) }

  private func check(_ item: Case) throws {
    let folder = try TemporaryFolder(["source.md": item.source, "note.md": item.target])
    var options = LintOptions()
    options.targetLanguage = LanguageTag(item.language)
    options.isIsolated = true
    options.sources = try .pattern("{dir}/source.{ext}")
    let linter = Linter(options)
    let fixer = Fixer({ linter.check($0, on: $1) }, policy: FixPolicy(allowsUnsafe: false), mode: .show)
    let outcome = fixer.check(.file(path: folder.path + "/note.md"), on: try TextAnalyzer())
    #expect(outcome.repaired.map { String(decoding: $0, as: UTF8.self) } == item.fixed)
  }
}
