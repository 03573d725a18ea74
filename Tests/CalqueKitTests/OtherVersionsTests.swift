import Linting
import RuleTesting
import SourceText
import Testing
import UnicodeText

@testable import CalqueKit

/// A note that follows another version of its source is told so once; one with a few losses is told each of them.
@Suite struct OtherVersionsTests {
  private static let source =
    "---\ntitle: Lock\nweight: 3\n---\n\n# Lock\n\nThe lock was built in 1911.\n\n"
    + "```sh\nlock --open\n```\n\nSee the [plan](plan.md).\n\nAsk the keeper.\n"

  private static func translation(_ mark: String, _ paragraph: String = "Fragen Sie den Wärter.") -> String {
    "---\ntitle: Schleuse\nweight: 4\n\(mark)---\n\n# Schleuse\n\nDie Schleuse wurde 1912 gebaut.\n\n"
      + "```sh\nlock --shut\n```\n\nSiehe den [Plan](karte.md).\n\n\(paragraph)\n"
  }

  @Test(arguments: [
    "outdated: true", "is_outdated: yes", "drifted_from_default: true", "needs-update: true",
    "outdated_since: 2024-05-01",
    "translation_status: outdated", "i18n-status: needs_update", "up-to-date: false",
  ])
  func aNoteThatSaysThatItIsOutOfDateHasOneFinding(mark: String) throws {
    let found = try check(Self.source, Self.translation(mark + "\n"))
    #expect(found.map(\.rule) == ["stale"], "\(found.map(\.message.text))")
    #expect(found.first?.severity == .info)
    #expect(found.first?.message.text.contains("4 differences") == true, "\(found.map(\.message.text))")
  }

  @Test(arguments: [
    "", "outdated: false", "drifted_from_default: file not found", "translation_status: done", "up-to-date: true",
    "status: outdated tools",
  ])
  func otherNotesHaveEachDifference(mark: String) throws {
    let found = try check(Self.source, Self.translation(mark.isEmpty ? "" : mark + "\n"))
    #expect(
      found.map(\.rule) == ["front-matter-changed", "number-changed", "code-changed", "link-changed"],
      "\(found.map(\.message.text))")
  }

  @Test func whatTheNoteAloneShowsIsReported() throws {
    let text = Self.translation(
      "outdated: true\n", "Ask the keeper of the old lock before you open the gates.\n\nTODO\n\nEin **offenes Wort.")
    let found = try check(Self.source, text)
    #expect(found.contains { $0.family == .untranslated }, "\(found.map(\.message.text))")
    #expect(found.filter { $0.rule == "stale" }.count == 1)
  }

  @Test func differencesAreListedWhenSomebodyAsks() throws {
    let text = Self.translation("outdated: true\n")
    let selected = try check(Self.source, text, selecting: ["code-changed", "link-changed"])
    #expect(selected.map(\.rule) == ["code-changed", "link-changed"])
    let configured = try check(
      Self.source, text, configuration: "rules:\n  stale:\n    list-differences: true\n")
    #expect(configured.count == 4, "\(configured.map(\.message.text))")
  }

  @Test func aSuppressedSummaryBringsNoDifferencesBack() throws {
    let text = Self.translation("outdated: true\ncalque:\n  ignore: [stale]\n")
    #expect(try check(Self.source, text).isEmpty)
    let selected = try check(Self.source, text, selecting: ["code-changed", "unused-suppression"])
    #expect(selected.map(\.rule) == ["code-changed"], "\(selected.map(\.message.text))")
  }

  // MARK: Notes that do not say so

  private static let parts = ["hull", "mast", "sail", "oar", "keel", "rope", "deck", "pump", "lamp", "bell"]
  private static let german = [
    "Rumpf", "Mast", "Segel", "Ruder", "Kiel", "Seil", "Deck", "Pumpe", "Lampe", "Glocke",
  ]

  /// Sections with a paragraph and code each.
  private static func sections(_ names: [String], _ word: String, lines: (Int) -> [String]) -> [String] {
    names.enumerated().flatMap { index, name in
      [
        "## \(name)", "\(word) \(name) \(1900 + 7 * index).",
        "```sh\n" + (["check part-\(index)"] + lines(index)).joined(separator: "\n") + "\n```",
      ]
    }
  }

  @Test func aNoteOfAnotherVersionIsOneWarning() throws {
    let source = Self.sections(Self.parts, "Nobody knows who made the") { ["paint part-\($0)", "dry part-\($0)"] }
    // Every second example has other commands, some sections are gone, and others are new.
    var target = Self.sections(Self.german, "Niemand weiß, wer das gemacht hat:") { index in
      index.isMultiple(of: 2) ? ["scrape part-\(index)"] : ["paint part-\(index)", "dry part-\(index)"]
    }
    target.removeSubrange(25..<27)
    target.removeSubrange(9..<11)
    target.insert("Im Winter liegt das Boot in der Halle, und im Frühling wird es gestrichen.", at: 3)
    let found = try check(
      "# Boat\n\n" + source.joined(separator: "\n\n"), "# Boot\n\n" + target.joined(separator: "\n\n"))
    #expect(found.map(\.rule) == ["missing-block"], "\(found.map(\.message.text))")
    #expect(found.first?.severity == .warning)
    let listed = try check(
      "# Boat\n\n" + source.joined(separator: "\n\n"), "# Boot\n\n" + target.joined(separator: "\n\n"),
      configuration: "rules:\n  missing-block:\n    list-differences: true\n")
    #expect(listed.count > 5)
  }

  /// Few items are gone, and many others have other names.
  @Test(arguments: [(12, true), (3, false)])
  func manyOtherDifferencesShowAnotherVersionToo(renamed: Int, isOther: Bool) throws {
    let source = (1...40).map { "- `turn-\($0)` moves the mast by \($0 * 11) degrees." }
    let target = (1...40).filter { ![8, 17, 26, 35].contains($0) }.map { index in
      let name = index % 3 == 0 && index / 3 <= renamed ? "shift_part_\(index)" : "turn-\(index)"
      return "- `\(name)` bewegt den Mast um \(index * 11) Grad."
    }
    let found = try check(
      "# Boat\n\n" + source.joined(separator: "\n"), "# Boot\n\n" + target.joined(separator: "\n"))
    #expect((found.map(\.rule) == ["missing-block"]) == isOther, "\(found.map(\.message.text))")
    #expect(isOther || found.filter { $0.rule == "missing-block" }.count == 4, "\(found.map(\.message.text))")
  }

  @Test func aFewLossesAreToldOneByOne() throws {
    let source = Self.sections(Self.parts, "Nobody knows who made the") { ["paint part-\($0)", "dry part-\($0)"] }
    var target = Self.sections(Self.german, "Niemand weiß, wer das gemacht hat:") {
      ["paint part-\($0)", $0 == 4 ? "dry teil-\($0)" : "dry part-\($0)"]
    }
    for index in [22, 13, 4] { target.remove(at: index) }
    let found = try check(
      "# Boat\n\n" + source.joined(separator: "\n\n"), "# Boot\n\n" + target.joined(separator: "\n\n"))
    #expect(found.filter { $0.rule == "missing-block" && $0.severity == .error }.count == 3)
    #expect(found.contains { $0.rule == "code-changed" })
  }

  /// A translator who translates what the code prints changes no lines.
  @Test func translatedCodeIsNoOtherVersion() throws {
    let source = Self.sections(Self.parts, "Nobody knows who made the") { ["paint part-\($0)"] }
    let target = Self.sections(Self.german, "Niemand weiß, wer das gemacht hat:") { ["streiche part-\($0)"] }
    let found = try check(
      "# Boat\n\n" + source.joined(separator: "\n\n"), "# Boot\n\n" + target.joined(separator: "\n\n"))
    #expect(found.count == 10 && found.allSatisfy { $0.rule == "code-changed" }, "\(found.map(\.message.text))")
  }

  private func check(
    _ source: String, _ target: String, selecting rules: [String] = [], configuration: String? = nil
  ) throws -> [Diagnostic] {
    var files = ["note.md": target, "source.md": source, "plan.md": "# Plan\n", "karte.md": "# Karte\n"]
    if let configuration { files[".calque.yml"] = configuration }
    let folder = try TemporaryFolder(files)
    var options = LintOptions()
    options.targetLanguage = LanguageTag("de")
    options.isIsolated = configuration == nil
    options.usesDictionaries = false
    options.rules = try RuleSelection(selected: rules, ignored: [])
    options.sources = try .pattern("{dir}/source.{ext}")
    let outcome = Linter(options).check(.file(path: folder.path + "/note.md"), on: try TextAnalyzer())
    guard case .checked(let report, _) = outcome else {
      Issue.record("not checked")
      return []
    }
    return report.diagnostics
  }
}
