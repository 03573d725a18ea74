import Foundation
import Linting
import SourceText
import Testing

@testable import Reporting

/// SARIF, read back by Foundation's parser.
@Suite struct SARIFReporterTests {
  private let run: FormatReader.Object
  private let results: [FormatReader.Object]

  init() throws { (run, results) = try FormatReader.sarif(try OutputFormat.sarif.sampleOutput()) }

  @Test func regionsHoldTheWordsInUTF16AndInBytes() throws {
    let found = try FormatSamples.reports().flatMap { report in report.diagnostics.map { (report, $0) } }
    try #require(results.count == found.count)
    for (result, (report, finding)) in zip(results, found) {
      let words = report.file.text(finding.range)
      let (uri, region) = FormatReader.region((result["locations"] as? [Any])?.first)
      #expect(read(region, uri).words(in: report.file, .utf16)?.utf8.elementsEqual(words.utf8) == true, "\(uri)")
      let start = FormatReader.number(region, "byteOffset")
      let bytes = report.file.bytes[start..<start + FormatReader.number(region, "byteLength")]
      #expect(bytes.elementsEqual(words.utf8))
      #expect(result["ruleId"] as? String == finding.rule)
      guard let source = report.source, let range = finding.relatedWords(of: report.file, in: source) else { continue }
      let (path, related) = FormatReader.region((result["relatedLocations"] as? [Any])?.first)
      #expect(path.removingPercentEncoding == "sub/" + source.path)
      #expect(read(related, path).words(in: source, .utf16)?.utf8.elementsEqual(source.text(range).utf8) == true)
    }
  }

  @Test func referencesLeadToTheFilesFromTheRoot() throws {
    let base = try #require(
      ((run["originalUriBaseIds"] as? FormatReader.Object)?["%SRCROOT%"] as? FormatReader.Object)?["uri"] as? String)
    #expect(base == "file:///home/me/my%20repo/")
    for (result, report) in zip(results, try FormatSamples.reports().flatMap { r in r.diagnostics.map { _ in r } }) {
      let uri = FormatReader.region((result["locations"] as? [Any])?.first).uri
      let url = URL(string: uri, relativeTo: URL(string: base))
      let path = report.file.path.hasPrefix("./") ? String(report.file.path.dropFirst(2)) : report.file.path
      #expect(url?.path(percentEncoded: false) == "/home/me/my repo/sub/" + path)
    }
  }

  @Test func appliedReplacementsMakeTheEditsOfTheFix() throws {
    let reports = try FormatSamples.reports().flatMap { report in report.diagnostics.map { (report.file, $0) } }
    var count = 0
    for (result, (file, finding)) in zip(results, reports) {
      let fixes = result["fixes"] as? [FormatReader.Object] ?? []
      try #require(fixes.count == finding.fixes.count { $0.applicability != .displayOnly })
      for (fix, expected) in zip(fixes, finding.fixes) {
        let change = (fix["artifactChanges"] as? [FormatReader.Object])?.first
        let replacements = change?["replacements"] as? [FormatReader.Object] ?? []
        for (replacement, edit) in zip(replacements, expected.edits) {
          let region = replacement["deletedRegion"] as? FormatReader.Object ?? [:]
          #expect(read(region, "").words(in: file, .utf16) == file.text(edit.range))
          #expect((replacement["insertedContent"] as? FormatReader.Object)?["text"] as? String == edit.text)
        }
        count += replacements.count
      }
    }
    #expect(count > 5)
  }

  @Test func rulesAreDescribedAndPointedAt() throws {
    let driver = (run["tool"] as? FormatReader.Object)?["driver"] as? FormatReader.Object
    let rules = driver?["rules"] as? [FormatReader.Object] ?? []
    #expect(rules.map { $0["id"] as? String } == FormatSamples.rules.map(\.name))
    let levels = rules.map { ($0["defaultConfiguration"] as? FormatReader.Object)?["level"] as? String }
    #expect(levels == ["warning", "note"])
    for result in results {
      let index = rules.firstIndex { $0["id"] as? String == result["ruleId"] as? String }
      #expect(result["ruleIndex"] as? Int == index)
    }
  }

  @Test func fingerprintsAreUniqueAndSurviveThatLinesMove() throws {
    func names(_ text: String) throws -> [String] {
      let report = try FileReport("a-de.md", text, Said(message: "one"), Said(message: "two"), Said(message: "three"))
      return try FormatReader.sarif(OutputFormat.sarif.output([report])).results.compactMap {
        ($0["partialFingerprints"] as? FormatReader.Object)?["calqueFinding/v1"] as? String
      }
    }
    let before = try names("Ein ⟦Wrot⟧ und ein ⟦Wrot⟧.\n\nEin ⟦Satzz⟧.\n")
    let after = try names("# Neu\r\n\r\nMehr Text.\r\n\r\nEin  ⟦Wrot⟧ und ein ⟦Wrot⟧.\r\n\r\n\r\nEin ⟦Satzz⟧.\r\n")
    #expect(Set(before).count == 3)
    #expect(before == after)
  }

  @Test func whatLimitedTheRunIsNotified() throws {
    let invocation = try #require((run["invocations"] as? [FormatReader.Object])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect(invocation["exitCode"] as? Int == 2)
    let notes = invocation["toolExecutionNotifications"] as? [FormatReader.Object] ?? []
    #expect(notes.map { $0["level"] as? String } == ["error", "error", "note"])
    let place = FormatReader.region((notes.first?["locations"] as? [Any])?.first)
    #expect(place.uri == "sub/notes/alt%3A%201%2C%202-de.md")
    #expect(FormatReader.number(place.region, "startLine") == 3)
  }

  @Test func listIsCutAtTheLimitAndSaysSo() throws {
    let text = String(repeating: "⟦a⟧ b\n", count: 3_000)
    let marked = try Marked("a-de.md", text)
    let report = FileReport(
      file: marked.file, diagnostics: marked.ranges.map { Said(message: "x").diagnostic(at: $0) })
    let (run, results) = try FormatReader.sarif(OutputFormat.sarif.output([report, report]))
    #expect(results.count == SARIFReporter.limit)
    let invocation = (run["invocations"] as? [FormatReader.Object])?.first
    let notes = invocation?["toolExecutionNotifications"] as? [FormatReader.Object] ?? []
    let texts = notes.map { ($0["message"] as? FormatReader.Object)?["text"] as? String ?? "" }
    #expect(
      texts == ["5000 of 6000 results are listed as SARIF, errors first: check fewer notes at once to see the others"])
  }

  @Test func errorsAreKeptWhereTheListIsCut() throws {
    let marked = try Marked("a-de.md", String(repeating: "⟦a⟧ b\n", count: 3_000))
    func report(_ severity: Severity) -> FileReport {
      FileReport(
        file: marked.file,
        diagnostics: marked.ranges.map { Said(severity: severity, message: "x").diagnostic(at: $0) })
    }
    let (_, results) = try FormatReader.sarif(
      OutputFormat.sarif.output([report(.info), report(.warning), report(.error)]))
    let levels = results.compactMap { $0["level"] as? String }
    #expect(levels == Array(repeating: "warning", count: 2_000) + Array(repeating: "error", count: 3_000))
  }

  private func read(_ region: FormatReader.Object, _ path: String) -> ReadFinding {
    ReadFinding(
      path: path, rule: "", line: FormatReader.number(region, "startLine"),
      column: FormatReader.number(region, "startColumn"), endLine: FormatReader.number(region, "endLine"),
      endColumn: FormatReader.number(region, "endColumn"))
  }
}
