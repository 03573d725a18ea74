import Linting
import SourceText
import Testing

@testable import Reporting

/// Files that the next report may replace: earlier reports, and nothing else.
@Suite struct ReportRecognitionTests {
  @Test(arguments: OutputFormat.allCases)
  func everyReportIsRecognizedInItsFormatAlone(format: OutputFormat) throws {
    let reports = try FormatSamples.reports()
    for files in [reports, [], Array(reports.suffix(1))] {
      for (summary, isQuiet) in [(RunSummary(), false), (RunSummary(), true), (FormatSamples.summary, false)] {
        let report = Self.report(files, format, summary, isQuiet: isQuiet)
        // A report without findings may be empty, and an empty file is replaced in any case.
        guard !report.isEmpty else { continue }
        #expect(OutputFormat.allCases.filter { $0.recognizes(report) } == [format])
      }
    }
  }

  @Test(arguments: OutputFormat.allCases)
  func theStartOfALongReportIsEnough(format: OutputFormat) throws {
    let report = Self.report(try FormatSamples.reports(), format)
    let lines = report.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(format.recognizes(Array(lines.dropLast(4).joined(separator: [0x0A]))))
  }

  @Test(arguments: [
    "# A note\n\nNo findings in 3 files were made.\n", "#!/bin/sh\necho x\n", "alias ls=rm\n", "{}\n", "[]\n[]\n",
    "keep: a\n", "calque memory 1\n", "No findings in the files\n", "3 errors in my text\n", "path,term\n1,2\n", "\n",
    "{\n  \"schema\": \"other.findings/1\"\n}\n", "{\n  \"version\": \"2.1.0\",\n  \"runs\": []\n}\n",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg/>\n", "| a | b |\n| - | - |\n", "error: no such file\n",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pytest\">\n</testsuites>\n",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8\">\n  <file name=\"A.java\">\n"
      + "    <error line=\"1\" source=\"com.other\"/>\n  </file>\n</checkstyle>\n",
    "::error file=a.py,line=1::wrong\n", "a.c:1:2: error: no such file\n", "a.rs:1:2: error[E0308] mismatched types\n",
    "error[E0308]: mismatched types\n --> src/main.rs:2:5\n  |\n2 | let x\n  |     ^\n",
    "[\n  {\"type\":\"issue\",\"check_name\":\"x\",\"categories\":[\"Bug Risk\"]}\n]\n",
    "error[doubled-word]: “der” is written twice\nand a line that somebody added\n",
  ])
  func whatOthersWroteIsNoReport(text: String) {
    #expect(OutputFormat.allCases.filter { $0.recognizes(Array(text.utf8)) } == [])
  }

  private static func report(
    _ files: [FileReport], _ format: OutputFormat, _ summary: RunSummary = RunSummary(), isQuiet: Bool = false
  ) -> [UInt8] {
    var options = FormatSamples.options
    options.isQuiet = isQuiet
    var reporter = format.reporter(options)
    var (bytes, summary) = ([UInt8](), summary)
    reporter.begin(to: &bytes)
    for file in files {
      reporter.report(file, to: &bytes)
      summary.add(file)
    }
    reporter.end(summary, to: &bytes)
    return bytes
  }
}
