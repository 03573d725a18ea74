import Linting
import SourceText
import Testing

@testable import Reporting

@Suite struct ClosingLineTests {
  private static func report(_ severities: [Severity], suggestion: Bool = false) throws -> FileReport {
    let file = try SourceFile(path: "x", bytes: Array("abc".utf8))
    return FileReport(
      file: file,
      diagnostics: severities.map {
        Said(severity: $0, message: "m", suggestions: suggestion ? ["b"] : []).diagnostic(at: ByteRange(0, 1))
      })
  }

  @Test(
    arguments: [
      ([[]], 0, 0, "No findings in 1 file"),
      ([[], []], 0, 0, "No findings in 2 files"),
      ([[]], 1, 0, "No findings in 1 file (1 skipped: already in English)"),
      ([], 2, 0, "No files checked (2 skipped: already in English)"),
      ([], 0, 1, "No files checked (1 could not be read)"),
      ([[.error]], 0, 0, "1 error in 1 file"),
      ([[.warning, .error, .warning], [], [.info]], 0, 0, "1 error, 2 warnings, 1 info in 2 of 3 files"),
      ([[.error, .error], []], 3, 2, "2 errors in 1 of 2 files (3 skipped: already in English; 2 could not be read)"),
    ] as [([[Severity]], Int, Int, String)])
  func countsAreNamedInGrammaticalEnglish(files: [[Severity]], skipped: Int, unread: Int, line: String) throws {
    var summary = RunSummary()
    for severities in files { summary.add(try Self.report(severities)) }
    summary.filesSkipped = skipped
    // A configuration may have several mistakes and is one file.
    summary.problems = (0..<unread).flatMap { file in
      ["m", "n"].map { FileProblem(path: "\(file)", message: $0) }
    }
    #expect(summary.closingLine.lines(Palette(isColored: false)) == line)
  }

  @Test(
    arguments: [
      ([nil], "No findings in 1 file (next to its source)"),
      ([nil, nil], "No findings in 2 files (all next to their source)"),
      ([.notFound], "No findings in 1 file (alone: no source found)"),
      ([.notFound, .notFound], "No findings in 2 files (all alone: no source found)"),
      ([nil, .notFound, nil], "No findings in 3 files (2 next to their source, 1 alone: no source found)"),
      (
        [nil, .notFound, .outside, .unreadable],
        "No findings in 4 files (1 next to its source, 1 alone: no source found, 1 alone: source not readable, "
          + "1 alone: source outside, see --allow-outside)"
      ),
      ([.unwanted, .unwanted], "No findings in 2 files"),
    ] as [([MissingSource?], String)])
  func notesThatWereJudgedAloneAreCounted(missing: [MissingSource?], line: String) throws {
    var summary = RunSummary()
    for reason in missing {
      let file = try SourceFile(path: "x", bytes: Array("abc".utf8))
      summary.add(FileReport(file: file, hasSource: reason == nil, missingSource: reason, diagnostics: []))
    }
    #expect(summary.closingLine.lines(Palette(isColored: false)) == line)
    #expect(summary.filesWithSource + summary.filesAlone.values.reduce(0, +) == missing.count)
  }

  @Test func everyReasonToSkipIsNamed() {
    var summary = RunSummary()
    summary.filesNamedAsSource = 1
    #expect(
      summary.closingLine.lines(Palette(isColored: false))
        == "No files checked (1 skipped: named as a source by others)")
    summary.filesSkipped = 2
    summary.filesOfUnknownLanguage = 3
    #expect(
      summary.closingLine.lines(Palette(isColored: false))
        == "No files checked (6 skipped: 2 already in English, 1 named as a source by others, 3 of unknown language)"
    )
  }

  @Test func suggestionsAndFailuresAreCounted() throws {
    var summary = RunSummary()
    #expect(!summary.fails)
    summary.add(try Self.report([.info, .warning], suggestion: true))
    summary.add(try Self.report([.warning]))
    #expect(summary.fails)
    #expect(summary.findings == 3 && summary.withSuggestion == 2 && summary.withFix == 2)
    #expect(summary.closingLine.lines(Palette(isColored: false)).hasSuffix("; 2 with a suggestion"))
  }

  @Test func quietLeavesOnlyFindings() throws {
    let report = try Self.report([.error])
    let quiet = TextReporter(ReportOptions(isQuiet: true))
    let loud = TextReporter(ReportOptions())
    #expect(loud.output([report]) == quiet.output([report]) + "\n1 error in 1 file\n")
    #expect(quiet.output([try Self.report([])]).isEmpty)
  }
}
