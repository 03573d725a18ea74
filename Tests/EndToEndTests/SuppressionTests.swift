import Foundation
import RuleTesting
import Testing

/// The suppressions in a note.
@Suite struct SuppressionTests {
  /// A clause of English in German.
  private static let fault = "Der Verein zog, claiming that the contract was broken, vor Gericht."
  private static let rule = "untranslated-fragment"

  @Test(arguments: [
    "<!-- calque-ignore-next-line -->\n\(fault)", "<!-- calque-ignore-next-line \(rule) -->\n\(fault)",
    "<!-- calque-ignore-next-line untranslated -->\n\(fault)", "<!--calque-ignore-next-line terms,\(rule)-->\n\(fault)",
    "<!-- calque-ignore-next-line \(rule) -- a motto -->\n\n\n\(fault)",
    "<!-- calque-ignore-next-line \(rule) -->\n<!-- calque-ignore-next-line terms -->\n\(fault)",
    "<!--\n  calque-ignore-next-line\n  \(rule)\n-->\n\(fault)",
    "- Davor\n  <!-- calque-ignore-next-line -->\n- \(fault)",
    "> <!-- calque-ignore-next-line -->\n>\n> \(fault)",
    "{% comment %}calque-ignore-next-line \(rule){% endcomment %}\n\(fault)",
    "\(fault) <!-- calque-ignore-line \(rule) -->", "Davor,\n\(fault) <!-- calque-ignore-line -->\nDanach",
    "\(fault) {% comment %}calque-ignore-line{% endcomment %}",
    "| A |\n|---|\n| \(fault) <!-- calque-ignore-line untranslated --> |",
    "---\n# calque-ignore-next-line \(rule)\ntitle: \(fault)\n---\n\nDas Haus steht am Fluss.",
    "---\ntitle: \(fault) # calque-ignore-line \(rule)\n---\n\nDas Haus steht am Fluss.",
    "---\n# calque-disable \(rule)\ntitle: >\n  Davor,\n  \(fault)\n# calque-enable \(rule)\n---\n\nDas Haus steht am Fluss.",
    "{%- comment -%} calque-disable {%- endcomment -%}\n\n\(fault)", "{/* calque-disable \(rule) */}\n\n\(fault)",
    "<!-- calque-disable -->\n\nDavor\n\n\(fault)", "<!-- calque-disable terms, \(rule) -->\n\n\(fault)",
    "<!-- calque-disable -->\n<!-- calque-enable terms -->\n\n\(fault)",
    "<!-- calque-disable \(rule) -->\n\(fault)\n<!-- calque-enable -->\n\nDanach",
    "\(fault)\n\n<!-- calque-ignore-file -->",
    "\(fault)\n\n<!-- calque-ignore-file \(rule) -->", "---\ncalque:\n  ignore: [\(rule)]\n---\n\n\(fault)",
    "---\ncalque: {ignore: [terms, untranslated]}\n---\n\n\(fault)", "---\ncalque:\n  ignore: all\n---\n\n\(fault)",
    "---\ncalque:\n  ignore:\n    - terms\n    - \(rule)\n---\n\n\(fault)",
    "---\ncalque:\n  ignore: terms, \(rule)\n---\n\n\(fault)",
  ])
  func findingIsSilencedAndCounted(text: String) throws {
    #expect(try lint(text, format: "text").output == "No findings in 1 file (alone: no source found; 1 suppressed)\n")
  }

  @Test(arguments: [
    "<!-- calque-ignore-next-line terms -->\n\(fault)", "<!-- calque-ignore-next-line -->\nDavor,\n\(fault)",
    "\(fault)\n<!-- calque-ignore-next-line -->", "\(fault)\n<!-- calque-ignore-line -->",
    "<!-- calque-ignore-line -->\n\(fault)", "Davor. <!-- calque-ignore-line -->\n\n\(fault)",
    "---\ntitle: \"Das # calque-ignore-file \(rule)\"\n---\n\n\(fault)", "`<!-- calque-ignore-file -->`\n\n\(fault)",
    "```\n<!-- calque-ignore-file -->\n```\n\n\(fault)", "    <!-- calque-ignore-file -->\n\n\(fault)",
    "\\<!-- calque-ignore-file -->\n\n\(fault)", "<!-- calque-disable -->\n\n<!-- calque-enable -->\n\n\(fault)",
    "<!-- calque-disable \(rule) -->\n\n<!-- calque-enable untranslated -->\n\n\(fault)",
    "<!-- calque-disable untranslated -->\n\n<!-- calque-enable \(rule) -->\n\n\(fault)",
    "\(fault)\n\n<!-- calque-disable -->",
    "---\ncalque:\n  ignore: []\n---\n\n\(fault)",
  ])
  func findingElsewhereIsHeard(text: String) throws {
    #expect(try lint(text).findings().contains { $0["rule"] as? String == Self.rule })
  }

  @Test func unusedOnesAreReportedWithTheirPlaceAndTakenOut() throws {
    let folder = try TemporaryFolder([
      "haus-de.md": "# Das Haus\n\n<!-- calque-ignore-next-line \(Self.rule), foreign-script -->\n\(Self.fault)\n"
    ])
    let finding = try CommandRun(["--format", "jsonl", "haus-de.md"], in: folder).findings().first
    #expect(finding?["rule"] as? String == "unused-suppression")
    #expect(finding?["text"] as? String == "foreign-script")
    #expect(try CommandRun(["fix", "haus-de.md"], in: folder).status == 0)
    #expect(
      try folder.text("haus-de.md") == "# Das Haus\n\n<!-- calque-ignore-next-line \(Self.rule) -->\n\(Self.fault)\n")
  }

  @Test func usedOneIsUsedWhateverIsSelected() throws {
    let text = "<!-- calque-ignore-next-line \(Self.rule) -->\n\(Self.fault)"
    for options in [["--select", "suppressions"], ["--ignore", "untranslated"]] {
      #expect(try lint(text, options).findings().isEmpty)
    }
  }

  @Test func manyCommentsAreReadInOnePass() throws {
    let comments = String(
      repeating: "<!-- calque-disable terms -->\n<!-- calque-ignore-next-line terms -->\n", count: 500)
    #expect(try lint(comments + Self.fault).findings().contains { $0["rule"] as? String == Self.rule })
    #expect(try lint(String(repeating: "<!-- calque-disable ", count: 2_000) + "\n\n" + Self.fault).errors.isEmpty)
  }

  private func lint(_ text: String, _ options: [String] = [], format: String = "jsonl") throws -> CommandRun {
    let folder = try TemporaryFolder(["haus-de.md": text + "\n"])
    return try CommandRun(["lint", "--target-lang", "de", "--format", format, "haus-de.md"] + options, in: folder)
  }
}
