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
  func onlyWhatAProgramReadsIsRestored(_ item: Case) throws {
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
