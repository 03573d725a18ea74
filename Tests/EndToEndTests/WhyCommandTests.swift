import Foundation
import RuleTesting
import Testing
import UnicodeText

/// `calque why`: what was decided about a place of a note, and why.
@Suite struct WhyCommandTests {
  private static let source = """
    # The mill by the brook

    The mill has stood by the brook for 40 years, and the miller opens the sluice every morning.

    """
  /// “sluice” in line 3 was left.
  private static let target = """
    # Die Mühle am Bach

    Die Mühle steht seit vierzig Jahren am Bach, und der Müller öffnet jeden Morgen die sluice.

    """

  private static func folder(_ target: String = target) throws -> TemporaryFolder {
    try TemporaryFolder(["mill-en.md": source, "mill-de.md": target])
  }

  private static func why(_ place: String, _ more: [String] = [], in folder: TemporaryFolder? = nil) throws
    -> CommandRun
  {
    try CommandRun(["why", place, "--isolated"] + more, in: try folder ?? Self.folder())
  }

  @Test func textNamesWhatWasDecidedAndFitsEightyColumns() throws {
    let run = try Self.why("mill-de.md:3")
    #expect(run.status == 0 && run.errors.isEmpty)
    let lines = run.output.components(separatedBy: "\n")
    #expect(lines.first == "mill-de.md, compared with mill-en.md")
    #expect(run.output.contains("“sluice”  3:85"))
    #expect(run.output.contains("(source word)"))
    for line in lines { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
  }

  @Test func aColumnShowsOnlyWhatTouchesIt() throws {
    let run = try Self.why("mill-de.md:3:85")
    #expect(run.status == 0)
    #expect(run.output.contains("“sluice”") && !run.output.contains("“Mühle”  3:5"))
  }

  @Test func aNumberInWordsIsKept() throws {
    let run = try Self.why("mill-de.md:3")
    #expect(run.output.contains("kept (number): the other text has it in words or Roman numerals"))
    #expect(run.output.contains("in the source: “40” (line 3)"))
  }

  private struct Page: Decodable {
    struct Entry: Decodable {
      let candidate, text, outcome: String
      let line, column: Int
      let reason, explanation, remedy, sourceText: String?
      let weight: Double?
      let sourceLine: Int?
      let evidence: [String]
    }
    let path: String
    let source: String?
    let decisions: [Entry]
  }

  private static func page(_ place: String, in folder: TemporaryFolder? = nil) throws -> Page {
    let run = try Self.why(place, ["--format", "json"], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    return try JSONDecoder().decode(Page.self, from: Data(run.output.utf8))
  }

  @Test func jsonHasTheSame() throws {
    let page = try Self.page("mill-de.md:3")
    #expect(page.path == "mill-de.md" && page.source == "mill-en.md")
    let word = try #require(page.decisions.first { $0.candidate == "source word" && $0.text == "sluice" })
    #expect(word.line == 3 && word.column == 85 && word.outcome == "weighed" && (word.weight ?? 0) > 0)
    #expect(word.evidence.contains("in the source of this block"))
    let number = try #require(page.decisions.first { $0.candidate == "number" })
    #expect(number.outcome == "kept" && number.sourceLine == 3 && number.sourceText == "40")
    #expect(number.reason == "spelledOut" && number.explanation?.hasPrefix("the other text has it in words") == true)
  }

  @Test func figuresOfModelsAreWords() throws {
    let decisions = try Self.page("mill-de.md:3").decisions
    #expect(decisions.contains { $0.evidence.contains { $0.hasPrefix("log-odds ") } && $0.evidence.count > 1 })
    for decision in decisions {
      for fact in decision.evidence { #expect(!fact.contains(/[a-z][A-Z]/), "\(fact)") }
    }
  }

  @Test(arguments: [
    ("mill-de.md:9", "no line 9"), ("mill-de.md:3:400", "no column 400"), ("mill-en.md:1", "a source is not checked"),
    ("none.md:1", "no such file"),
  ])
  func aPlaceThatDoesNotExistIsTrouble(place: String, words: String) throws {
    let run = try Self.why(place)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: ["mill-de.md", "mill-de.md:", "mill-de.md:x", "mill-de.md:0", "mill-de.md:3:0:", "3"])
  func aBrokenPlaceIsAMistakeOfUsage(place: String) throws {
    let run = try Self.why(place)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("write FILE:LINE or FILE:LINE:COLUMN"), "\(run.errors)")
  }

  /// Lint reports what is missing at a place between two bytes, here at the end of a line.
  @Test(arguments: [":3", ":3:36"])
  func whatIsMissingIsExplainedWhereLintReportsIt(place: String) throws {
    let source = "# Mill\n\nThe mill stands by the brook.\n\nThe sluice is open in spring.\n\n- Flour\n- Bran\n"
    let target = "# Mühle\n\nDie Mühle steht direkt am Bachufer.\n\n- Mehl\n- Kleie\n"
    let folder = try TemporaryFolder(["mill-en.md": source, "mill-de.md": target])
    let lint = try CommandRun(["mill-de.md", "--isolated", "--format", "concise"], in: folder)
    #expect(lint.output.contains("mill-de.md:3:36: "), "\(lint.output)")
    let run = try Self.why("mill-de.md" + place, in: folder)
    #expect(run.status == 0 && run.output.contains("reported (missing-block)"), "\(run.output)")
  }

  @Test func ruleIsExplainedAsItIsSelected() throws {
    let source = "# Mill\n\nRead the **old [book](https://example.org/book)** before you come.\n"
    let target = "# Mühle\n\nLesen Sie das alte Buch, bevor Sie kommen.\n"
    let folder = try TemporaryFolder(["mill-en.md": source, "mill-de.md": target])
    for rule in ["link-changed", "emphasis-changed"] {
      let lint = try CommandRun(["mill-de.md", "--isolated", "--select", rule, "--format", "concise"], in: folder)
      let why = try Self.why("mill-de.md:3", ["--select", rule], in: folder)
      #expect(
        lint.output.contains(rule) == why.output.contains("reported (\(rule))"), "\(rule)\n\(lint.output)\(why.output)")
    }
  }

  @Test func formerNameOfARuleIsNoticed() throws {
    let run = try Self.why("mill-de.md:3", ["--select", "number-format"])
    #expect(run.status == 0 && run.errors.contains("write “foreign-number-format”"))
  }

  @Test func aCleanLineHasNoCandidates() throws {
    let run = try Self.why("mill-de.md:2")
    #expect(run.status == 0)
    #expect(run.output.contains("Nothing here was a candidate for a finding."))
  }

  /// The markup is repaired before the note is checked: positions are still those of the file.
  @Test func positionsAreThoseOfTheFileWhereItsMarkupIsRepaired() throws {
    let source = "# Mill\n\nRead the **old book** first, then open the sluice.\n"
    let target = "# Mühle\n\nLesen Sie zuerst das **alte Buch **, dann öffnen Sie die sluice.\n"
    let folder = try TemporaryFolder(["mill-en.md": source, "mill-de.md": target])
    let page = try Self.page("mill-de.md:3", in: folder)
    let word = try #require(page.decisions.first { $0.candidate == "source word" && $0.text == "sluice" })
    #expect(word.line == 3 && word.column == 58)
  }
}
