import SourceText
import Testing

@testable import Reporting

@Suite struct ConciseReporterTests {
  @Test func eachFindingIsOneLineThatEditorsRead() throws {
    let report = try FileReport(
      "notes/x-de.md", "Gut.\n\nEin ⟦Wrot⟧ und ⟦noch\neins⟧.\n", Said(message: "\"Wrot\" is no word that we know"),
      Said(rule: "untranslated-fragment", severity: .error, message: "left in English: \"noch\neins\""))
    #expect(
      ConciseReporter().output([report]) == """
        notes/x-de.md:3:5: warning[misspelling] "Wrot" is no word that we know
        notes/x-de.md:3:14: error[untranslated-fragment] left in English: "noch\\u{A}eins"

        """)
  }

  @Test(arguments: Sample.allCases)
  func thereIsALineForEachFinding(sample: Sample) throws {
    let report = try sample.report()
    let lines = ConciseReporter(ReportOptions(isColored: true)).output([report]).split(separator: "\n")
    #expect(lines.count == report.diagnostics.count)
  }

  @Test func remarksNameFileAndLine() {
    let problem = Notice.problem(FileProblem(path: "a\u{1B}.md", line: 3, message: "NUL byte, remove it"))
    #expect(
      String(decoding: problem.line(Palette(isColored: false)), as: UTF8.self)
        == "calque: a\\u{1B}.md:3: NUL byte, remove it\n")
    let notice = Notice.notice("no dictionary for German")
    #expect(
      String(decoding: notice.line(Palette(isColored: false)), as: UTF8.self) == "calque: no dictionary for German\n")
  }
}
