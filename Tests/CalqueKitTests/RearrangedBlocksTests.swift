import Linting
import RuleTesting
import SourceText
import Testing
import UnicodeText

@testable import CalqueKit

/// Text that a translator moved, merged or split is not lost, and text that a model left next to its translation is
/// reported once.
@Suite struct RearrangedBlocksTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let language: String
    let source: String
    let target: String

    init(_ name: String, _ language: String, _ source: String, _ target: String) {
      (testDescription, self.language, self.source, self.target) = (name, language, source, target)
    }
  }

  @Test(arguments: [
    Case(
      "an image below its paragraph", "de",
      "# Boat\n\nThe drawing shows the old boat before it was painted.\n\n![Boat](boat.png)\n\nIt was made in winter."
        + "\n\n## More\n\nAsk.\n",
      "# Boot\n\nDie Zeichnung zeigt das alte Boot vor dem Anstrich.\n\nSie entstand im Winter.\n\n![Boot](boat.png)"
        + "\n\n## Mehr\n\nFragen Sie.\n"),
    Case(
      "a quotation below a paragraph", "ko",
      "# Ferry\n\nThe ferry leaves at noon.\n\n> The water is deep.\n\nTickets are sold in the harbour.\n",
      "# 배\n\n배는 정오에 떠납니다.\n\n표는 항구에서 팝니다.\n\n> 물은 깊습니다.\n"),
    Case(
      "three paragraphs in one", "ja", "The boat is old.\n\nIt has two masts.\n\nBoth of them are made of oak.\n",
      "その船は古いです。マストは二本あります。どちらも樫でできています。\n"),
    Case(
      "one paragraph in three", "de", "# Boat\n\nThe boat is old. It has two masts. Both of them are made of oak.\n",
      "# Boot\n\nDas Boot ist alt.\n\nEs hat zwei Masten.\n\nBeide sind aus Eiche.\n"),
    Case(
      "images that went into a paragraph of their own", "ar",
      "# Boats\n\n[![Sail](https://img.example.org/sail.svg)](https://example.org/sail)\n"
        + "[![Oar](https://img.example.org/oar.svg)](https://example.org/oar)\n"
        + "[![Net](https://img.example.org/net.svg)](https://example.org/net)\n\nTake what you need.\n",
      "# قوارب\n\n[![Sail](https://img.example.org/sail.svg)](https://example.org/sail)\n"
        + "[![Oar](https://img.example.org/oar.svg)](https://example.org/oar)\n\n"
        + "[![Net](https://img.example.org/net.svg)](https://example.org/net)\n\nخذوا ما تحتاجون إليه.\n"),
  ])
  func nothingIsLost(_ item: Case) throws {
    let found = try check(item).filter { ["missing-block", "extra-block", "link-changed"].contains($0.rule) }
    #expect(found.isEmpty, "\(found.map(\.message.text))")
  }

  private static let rope = (
    english: "Coil the rope before the boat leaves the harbour.",
    german: "Rollen Sie das Seil auf, bevor das Boot den Hafen verlässt."
  )
  private static let sail = (
    english: "Dry the sail in the shade behind the shed.",
    german: "Trocknen Sie das Segel im Schatten hinter der Hütte."
  )

  @Test(arguments: [
    [rope.english, rope.german, sail.german], [rope.german, rope.english, sail.german],
    [rope.english, rope.german, sail.english, sail.german], [rope.english, sail.english, rope.german, sail.german],
  ])
  func whatWasLeftBesideItsTranslationIsToldOnce(blocks: [String]) throws {
    let source = [Self.rope.english, Self.sail.english]
    let text = "# Boot\n\n" + blocks.joined(separator: "\n\n") + "\n"
    let found = try check(
      Case("", "de", "# Boat\n\n" + source.joined(separator: "\n\n") + "\n", text))
    let lines = blocks.indices.filter { source.contains(blocks[$0]) }.map { 3 + 2 * $0 }
    let file = try SourceFile(path: "note.md", bytes: Array(text.utf8))
    #expect(found.map { file.lines.line(of: $0.range.start) } == lines, "\(found.map(\.message.text))")
  }

  @Test func whatMayBeEitherOfTwoIsNotToBeDeleted() throws {
    let found = try check(
      Case(
        "", "de", "# Boat\n\nThe boat is old.\n\n## Oars\n\nTake two oars.\n",
        "# Boot\n\nDas Boot ist alt.\n\nEs liegt im Hafen.\n\n## Ruder\n\nNehmen Sie zwei.\n"))
    #expect(found.map(\.rule) == ["extra-block"])
    #expect(found.allSatisfy { !$0.message.text.contains("delete") })
  }

  /// A list that is code in the source, because it is indented, and paragraphs here.
  @Test func whatMayBeALostBlockInAnotherFormIsNotToBeDeleted() throws {
    let found = try check(
      Case(
        "", "de",
        "# Boat\n\nThe boat is old.\n\n    oak and rope\n    tar and paint\n\n## Oars\n\nTake two of the oars.\n",
        "# Boot\n\nDas Boot ist alt.\n\nEiche und Seil braucht man dafür.\n\nTeer und Farbe sind auch nötig.\n\n## Ruder\n\n"
          + "Nehmen Sie zwei der Ruder.\n"))
    #expect(found.contains { $0.rule == "extra-block" })
    #expect(found.allSatisfy { !$0.message.text.contains("delete") }, "\(found.map(\.message.text))")
  }

  /// The places of line breaks are no evidence about sentences.
  @Test(arguments: [
    "See the list of all the boats that we have and\nthe oars",
    "See the list. Then see all the boats and\n**the** oars",
  ])
  func wrappedLinesAreNoSentences(start: String) throws {
    let german =
      start.contains("Then")
      ? "Sehen Sie die Liste an. Sehen Sie dann alle Boote an und **die** Ruder, die im Hafen liegen."
      : "Sehen Sie die Liste aller unserer Boote und der Ruder an, die im Hafen liegen."
    let found = try check(
      Case("", "de", "# Boat\n\n\(start) that lie\nin the harbour.\n", "# Boot\n\n\(german)\n"))
    #expect(found.isEmpty, "\(found.map(\.message.text))")
    let lost = try check(
      Case(
        "", "de",
        "# Boat\n\nThe boat is old and has been repaired often. It was built by\nmy father in the year before the war.\n",
        "# Boot\n\nDas Boot ist alt und wurde oft ausgebessert.\n"))
    #expect(
      lost.map(\.message.text).first?.hasPrefix("the source has a sentence more here: “It was built by") == true,
      "\(lost.map(\.message.text))")
  }

  @Test(arguments: [
    // There is no evidence which of the first two is missing.
    ("The boat is painted green.\n\nThe door is made of oak.", "Die Tür besteht aus Eiche.", true),
    ("The boat was built in 1920.\n\nThe door is made of oak.", "Das Boot wurde 1920 gebaut.", false),
    ("Who has painted the boat?\n\nThe door is made of oak.", "Wer hat das Boot gestrichen?", false),
    ("See [the old boats](b.md) too.\n\nThe door is made of oak.", "Siehe auch [alte Boote](b.md).", false),
  ])
  func bothOfTwoThatMayBeMissingAreNamed(source: String, target: String, isTied: Bool) throws {
    let found = try check(
      Case(
        "", "de", "# Boat\n\n\(source)\n\n## Oars\n\nTake two of the oars.\n",
        "# Boot\n\n\(target)\n\n## Ruder\n\nNehmen Sie zwei der Ruder.\n"))
    #expect(found.map(\.rule) == ["missing-block"])
    let message = found.first?.message.text ?? ""
    #expect(message.contains("The door is made of oak."))
    #expect(message.contains(source.prefix { $0 != "\n" && $0 != "[" }) == isTied, "\(message)")
    #expect(isTied == (found.first?.fixes.isEmpty == true))
  }

  @Test func aRuleThatNobodyAskedAboutSilencesNone() throws {
    let item = Case(
      "", "de", "",
      "Der Wirt ging heim, because the the boat was late and nobody wanted to wait, und schlief bis zum Abend.\n")
    #expect(try check(item).map(\.rule) == ["untranslated-fragment"])
    #expect(try check(item, ignoring: ["untranslated"]).map(\.rule) == ["doubled-word"])
  }

  /// What a tool says about itself is not compared with the page that it should have translated.
  @Test func aDisclaimerAloneIsNoTranslation() throws {
    let sections = (1...4).map { "## Boat \($0)\n\nThe boat number \($0) was built of oak, see [its page](b\($0).md)." }
    let found = try check(
      Case(
        "", "uk", sections.joined(separator: "\n\n"),
        "---\n\n**Застереження**:\nЦей документ перекладено за допомогою [сервісу](https://example.org/service). Ми дбаємо "
          + "про точність, але автоматичний переклад може містити помилки."))
    #expect(found.map(\.rule) == ["missing-block"], "\(found.map(\.message.text))")
  }

  private func check(_ item: Case, ignoring ignored: [String] = []) throws -> [Diagnostic] {
    var files = ["note.md": item.target]
    if !item.source.isEmpty { files["source.md"] = item.source }
    let folder = try TemporaryFolder(files)
    var options = LintOptions()
    options.targetLanguage = LanguageTag(item.language)
    options.isIsolated = true
    options.usesDictionaries = false
    options.rules = try RuleSelection(selected: [], ignored: ignored)
    options.sources = try .pattern("{dir}/source.{ext}")
    let outcome = Linter(options).check(.file(path: folder.path + "/note.md"), on: try TextAnalyzer())
    guard case .checked(let report, _) = outcome else { return [] }
    return report.diagnostics.filter { $0.severity != .info }
  }
}
