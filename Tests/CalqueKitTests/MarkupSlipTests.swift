import Linting
import RuleTesting
import SourceText
import Testing
import UnicodeText

@testable import CalqueKit

/// One markup slip gives one finding at its line, whatever else it does to the note; and its fix restores the intended
/// note.
@Suite struct MarkupSlipTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: String
    let source: String
    let target: String
    /// Lines of the findings.
    let lines: [Int]
    let fixed: String
    let why: String

    init(_ language: String, _ source: String, _ target: String, at lines: [Int], fixed: String, _ why: String) {
      self.language = language
      self.source = source
      self.target = target
      self.lines = lines
      self.fixed = fixed
      self.why = why
    }

    var testDescription: String { why }
  }

  @Test(arguments: [
    Case(
      "de", "1. Wash the pot.\n2. Dry it.\n3. Store it.",
      "1.Waschen Sie den Topf.\n2.Trocknen Sie ihn.\n3.Räumen Sie ihn weg.",
      at: [1], fixed: "1. Waschen Sie den Topf.\n2. Trocknen Sie ihn.\n3. Räumen Sie ihn weg.",
      "no blank after a number"),
    Case(
      "ja", "# Rice\n\n1. Wash it.\n2. Boil it.\n\nEat it.", "# 米\n\n１．洗います。\n２．煮ます。\n\n食べます。",
      at: [3], fixed: "# 米\n\n1. 洗います。\n2. 煮ます。\n\n食べます。", "full-width numbers"),
    Case(
      "fr", "We sell:\n\n- bread\n- milk\n\nCome in.", "Nous vendons :\n\n• du pain\n• du lait\n\nEntrez.",
      at: [3], fixed: "Nous vendons :\n\n- du pain\n- du lait\n\nEntrez.", "typographic bullets"),
    Case(
      "zh-Hans", "# Barn\n\n## Who built it?\n\nTwo brothers.\n\n## Who owns it?\n\nNobody.",
      "# 谷仓\n\n##谁建的？\n\n两兄弟。\n\n＃＃ 谁的？\n\n没有人。", at: [3, 7],
      fixed: "# 谷仓\n\n## 谁建的？\n\n两兄弟。\n\n## 谁的？\n\n没有人。", "headings without a blank, or full-width"),
    Case(
      "ja", "The plan:\n\n![Plan](img/plan.png)\n\nIt is old.", "計画：\n\n！［計画］（img/plan.png）\n\n古いです。", at: [3],
      fixed: "計画：\n\n![計画](img/plan.png)\n\n古いです。", "an image in full-width marks"),
    Case(
      "de", "Text.\n\n!!! warning \"Hot oil\"\n\n    Keep away from the pan.\n\nMore text.",
      "Text.\n\n!!! warning „Heißes Öl“\n\n    Halten Sie Abstand von der Pfanne.\n\nMehr Text.", at: [3],
      fixed: "Text.\n\n!!! warning \"Heißes Öl\"\n\n    Halten Sie Abstand von der Pfanne.\n\nMehr Text.",
      "a title in typographic quotation marks"),
    Case(
      "zh-Hans", "Text.\n\n::: warning\nThe pan is hot.\n:::\n\nThe end.",
      "正文。\n\n：：： warning\n锅很烫。\n：：：\n\n结束。", at: [3],
      fixed: "正文。\n\n::: warning\n锅很烫。\n:::\n\n结束。", "a directive in full-width colons"),
    Case(
      "ja", "> [!NOTE]\n> Keep the receipt.", "> ［！NOTE］\n> レシートを保管してください。", at: [1],
      fixed: "> [!NOTE]\n> レシートを保管してください。", "an alert in full-width marks"),
    Case(
      "es", "# Run\n\n```sh\nmake all\n```\n\nIt is fast.\n\n```sh\nmake stop\n```\n\nThe end.",
      "# Ejecutar\n\n```sh\nmake all\n``` Es rápido.\n\n```sh\nmake stop\n```\n\nEl fin.", at: [5],
      fixed: "# Ejecutar\n\n```sh\nmake all\n```\n\nEs rápido.\n\n```sh\nmake stop\n```\n\nEl fin.",
      "text after a closing fence"),
    Case(
      "ru", "# Start\n\nType this:\n\n```sh\nmake all\n```\n\nIt is fast.",
      "# Запуск\n\nНаберите это:```sh\nmake all\n```\n\nЭто быстро.", at: [3],
      fixed: "# Запуск\n\nНаберите это:\n\n```sh\nmake all\n```\n\nЭто быстро.", "a fence that opens behind words"),
    Case(
      "fr", "<details>\n<summary>Sample</summary>\n\n## Code\n\nThe barn is red.\n\n</details>",
      "<details>\n<summary>Exemple</summary>\n## Code\n\nLa grange est rouge.\n\n</details>", at: [3],
      fixed: "<details>\n<summary>Exemple</summary>\n\n## Code\n\nLa grange est rouge.\n\n</details>",
      "a heading glued to HTML"),
  ])
  func slipIsToldOnceAndMended(_ item: Case) throws {
    for (ending, name) in [("\n", "LF"), ("\r\n", "CRLF")] {
      let (found, fixed) = try run(item, ending)
      #expect(found.map(\.line) == item.lines, "\(name): \(found)")
      #expect(found.allSatisfy { $0.rule == "broken-markup" }, "\(name): \(found)")
      #expect(fixed == item.fixed.replacing("\n", with: ending), "\(name)")
    }
  }

  /// A whole page in a fence is one finding, and the page is checked as if there were no fence.
  @Test func pageInAFenceIsUnwrappedAndJudged() throws {
    let page = "# Tee\n\nKochen Sie the water first.\n\n- Grüner Tee\n- Schwarzer Tee\n"
    let item = Case(
      "de", "# Tea\n\nBoil the water first.\n\n- Green tea\n- Black tea\n", "```markdown\n\(page)```\n", at: [],
      fixed: page,
      "")
    let (found, _) = try run(item, "\n")
    #expect(found.map(\.rule) == ["model-preamble", "untranslated-fragment"])
    #expect(found.map(\.line) == [1, 4])
  }

  /// If the source has no such markup, nothing is reported and nothing is written.
  @Test(arguments: [
    ("de", "Use\n-x for speed.", "Nehmen Sie\n-x für Tempo."),
    ("de", "#hiking is fun.", "#wandern macht Spaß."),
    ("fr", "Year one was good.", "1.Une bonne année."),
    ("ja", "- Rules\n  for all of us", "- 規則\n  — みんなのための規則"),
    ("zh-Hans", "Great! [More](https://example.org/m)", "太好了！[更多](https://example.org/m)"),
    ("de", "!!!note\n\n    It is red.", "!!!note\n\n    Sie ist rot."),
  ])
  func soundTextIsLeftAlone(_ language: String, _ source: String, _ target: String) throws {
    let item = Case(language, source, target, at: [], fixed: "", "")
    let (found, fixed) = try run(item, "\n")
    #expect(!found.contains { $0.rule == "broken-markup" || $0.rule == "code-changed" }, "\(found)")
    #expect(fixed == nil)
  }

  private func run(_ item: Case, _ ending: String) throws -> (found: [(rule: String, line: Int)], fixed: String?) {
    let folder = try TemporaryFolder([
      "source.md": item.source.replacing("\n", with: ending), "note.md": item.target.replacing("\n", with: ending),
    ])
    var options = LintOptions()
    options.targetLanguage = LanguageTag(item.language)
    options.isIsolated = true
    options.usesDictionaries = false
    options.sources = try .pattern("{dir}/source.{ext}")
    let linter = Linter(options)
    let analyzer = try TextAnalyzer()
    let path = LintInput.file(path: folder.path + "/note.md")
    guard case .checked(let report, _) = linter.check(path, on: analyzer) else { return ([], nil) }
    let found = report.diagnostics.map { (rule: $0.rule, line: report.file.lines.line(of: $0.range.start)) }
    let fixer = Fixer({ linter.check($0, on: $1) }, policy: FixPolicy(allowsUnsafe: false), mode: .show)
    return (found, fixer.check(path, on: analyzer).repaired.map { String(decoding: $0, as: UTF8.self) })
  }
}
