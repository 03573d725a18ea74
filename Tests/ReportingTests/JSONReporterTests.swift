import JSONText
import Foundation
import Linting
import SourceText
import Testing

@testable import Reporting

/// The output of the JSON writer is read back by an independent parser.
@Suite struct JSONReporterTests {
  @Test func everyScalarSurvivesTheRoundTrip() throws {
    let all = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    // One string per plane keeps a failure readable.
    for chunk in stride(from: 0, to: all.count, by: 0x1000) {
      let text = String(String.UnicodeScalarView(all[chunk..<min(all.count, chunk + 0x1000)]))
      var json = JSONWriter()
      json.array { $0.string(text) }
      let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
      #expect(read?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "from scalar \(chunk)")
    }
  }

  @Test func nothingThatCouldMoveATerminalIsWrittenRaw() {
    var json = JSONWriter()
    json.string("\u{0}\u{1B}\u{7F}\u{85}\u{9B}\u{61C}\u{200E}\u{2028}\u{2029}\u{202E}\u{2066}\u{2069}\u{FEFF}")
    #expect(json.bytes.allSatisfy { (0x20..<0x7F).contains($0) })
  }

  @Test(arguments: ["\u{A0}", "é", "ؠ", "›", "‐", "⁠", "ﻼ", "😀", "\u{200D}", "漢"])
  func whatNeedsNoEscapeIsWrittenAsItIs(text: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(Array(json.bytes) == Array("\"\(text)\"".utf8))
  }

  @Test(arguments: Sample.allCases)
  func positionsAreThoseOfTheFile(sample: Sample) throws {
    let report = try sample.report()
    let objects = try Self.objects(JSONLinesReporter().output([report]))
    try #require(objects.count == report.diagnostics.count)
    for (object, finding) in zip(objects, report.diagnostics) {
      let (start, end) = (finding.range.start, finding.range.end)
      let file = report.file
      #expect(object["path"] as? String == file.path)
      #expect(object["line"] as? Int == file.position(of: start, unit: .scalar).line)
      #expect(object["column"] as? Int == file.position(of: start, unit: .scalar).column)
      #expect(object["endLine"] as? Int == file.position(of: end, unit: .scalar).line)
      #expect(object["endColumn"] as? Int == file.position(of: end, unit: .scalar).column)
      #expect(object["utf16Column"] as? Int == file.position(of: start, unit: .utf16).column)
      #expect(object["utf16EndColumn"] as? Int == file.position(of: end, unit: .utf16).column)
      #expect(object["byteOffset"] as? Int == start.value)
      #expect(object["byteLength"] as? Int == finding.range.count)
      #expect((object["text"] as? String).map { Array($0.utf8) } == Array(file.text(finding.range).utf8))
    }
  }

  @Test func aFindingHasTheseFieldsInThisOrder() throws {
    let report = try FileReport(
      "a-de.md", "Ein ⟦Wrot⟧.\n", source: ("a-en.md", "A ⟦word⟧.\n"),
      Said(message: "\"Wrot\" is no word that we know", suggestions: ["Wort", "Rot"], applicability: .safe))
    #expect(
      JSONLinesReporter().output([report]) == """
        {"path":"a-de.md","line":1,"column":5,"endLine":1,"endColumn":9,"utf16Column":5,"utf16EndColumn":9,\
        "byteOffset":4,"byteLength":4,"rule":"misspelling","family":"spelling","severity":"warning","text":"Wrot",\
        "message":"\\"Wrot\\" is no word that we know","suggestions":["Wort","Rot"],"fixes":[{"title":"replace",\
        "applicability":"safe","edits":[{"byteOffset":4,"byteLength":4,"text":"Wort"}]}],\
        "source":{"path":"a-en.md","line":1,"column":3,"text":"word"}}

        """)
  }

  @Test func jsonHoldsTheFindingsOfJSONLinesAndASummary() throws {
    let reports = try [Sample.arabic.report(), FileReport("clean-de.md", "Gut.\n"), Sample.places.report()]
    let data = Data(JSONReporter().output(reports, skipped: 3).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    let lines = try Self.objects(JSONLinesReporter().output(reports))
    #expect(object["schema"] as? String == "calque.findings/1")
    #expect(NSArray(array: findings) == NSArray(array: lines))
    let summary = try #require(object["summary"] as? [String: Any])
    #expect(summary["filesChecked"] as? Int == 3)
    #expect(summary["filesWithFindings"] as? Int == 2)
    #expect(summary["filesSkipped"] as? Int == 3)
    for key in ["filesWithSource", "filesAlone", "filesNamedAsSource", "filesOfUnknownLanguage"] {
      #expect(summary[key] is Int)
    }
    #expect(summary["findings"] as? Int == 9)
    #expect(summary["severities"] as? [String: Int] == ["error": 1, "warning": 2, "info": 6])
    #expect(summary["withSuggestion"] as? Int == 3)
  }

  @Test func aRunWithoutFilesIsValidJSON() throws {
    let object = try JSONSerialization.jsonObject(with: Data(JSONReporter().output([]).utf8)) as? [String: Any]
    #expect((object?["findings"] as? [Any])?.isEmpty == true)
    #expect(JSONLinesReporter().output([]).isEmpty)
  }

  @Test func theSummaryTellsWhatCouldNotBeReadAndWhatIsMissing() throws {
    var summary = RunSummary()
    summary.problems = [FileProblem(path: "b.md", line: 3, byte: ByteOffset(40), message: "invalid UTF-8")]
    summary.notices = ["no dictionary for German"]
    var reporter = JSONReporter()
    var bytes: [UInt8] = []
    reporter.begin(to: &bytes)
    reporter.end(summary, to: &bytes)
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let read = try #require(object?["summary"] as? [String: Any])
    #expect(read["notices"] as? [String] == ["no dictionary for German"])
    let problem = try #require((read["problems"] as? [[String: Any]])?.first)
    #expect(problem["path"] as? String == "b.md")
    #expect(problem["line"] as? Int == 3)
    #expect(problem["byteOffset"] as? Int == 40)
  }

  private static func objects(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}
