import Foundation
import SourceText
import Testing

@testable import Reporting

/// Reports for other programs: their format, and that places, read back by other parsers, contain the words found.
@Suite struct ExchangeFormatTests {
  private let reports: [FileReport]
  private let found: [(file: SourceFile, rule: String, words: String)]

  init() throws {
    reports = try FormatSamples.reports()
    found = reports.flatMap { report in
      report.diagnostics.map { (report.file, $0.rule, report.file.text($0.range)) }
    }
  }

  @Test(arguments: OutputFormat.exchanged)
  func reportLooksAsInTheGoldenFile(format: OutputFormat) throws {
    try Golden.expect(try format.sampleOutput(), "exchange.\(format)")
  }

  @Test(arguments: OutputFormat.exchanged)
  func runWithoutFindingsCanBeRead(format: OutputFormat) throws {
    let output = format.output([])
    switch format {
    case .sarif, .gitlab, .rdjson: _ = try FormatReader.json(output)
    case .checkstyle, .junit: #expect(try FormatReader.xml(output).count == 1)
    default: #expect(output.isEmpty)
    }
  }

  @Test func githubColumnsCountScalars() throws {
    let commands = FormatReader.githubCommands(try OutputFormat.github.sampleOutput())
    try #require(commands.count == found.count + FormatSamples.summary.problems.count)
    for (command, expected) in zip(commands, found) {
      let number = { (name: String) in command.properties[name].flatMap { Int($0) } }
      guard let column = number("col") else {
        #expect(expected.words.contains("\n") || expected.words.contains("\r\n"))
        continue
      }
      let read = ReadFinding(
        path: command.properties["file"] ?? "", rule: "", line: number("line") ?? 0, column: column,
        endLine: number("endLine"), endColumn: number("endColumn"))
      #expect(read.words(in: expected.file, .scalar)?.utf8.elementsEqual(expected.words.utf8) == true)
      #expect(command.message.contains("[\(expected.rule)]"))
    }
    #expect(Set(commands.map(\.level)) == ["error", "warning", "notice"])
    let strange = "sub/50% of: a, b/ü 文\t\"<&>'.md"
    #expect(commands.contains { $0.properties["file"] == strange })
  }

  @Test func gitlabColumnsCountScalarsAndFingerprintsDiffer() throws {
    let issues = try #require(
      try FormatReader.json(try OutputFormat.gitlab.sampleOutput()) as? [FormatReader.Object])
    for (issue, expected) in zip(issues, found) {
      let positions = (issue["location"] as? FormatReader.Object)?["positions"]
      let read = ReadFinding(
        path: "", rule: "", line: FormatReader.number(positions, "begin", "line"),
        column: FormatReader.number(positions, "begin", "column"),
        endLine: FormatReader.number(positions, "end", "line"),
        endColumn: FormatReader.number(positions, "end", "column"))
      #expect(read.words(in: expected.file, .scalar)?.utf8.elementsEqual(expected.words.utf8) == true)
      #expect(issue["check_name"] as? String == expected.rule)
    }
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    #expect(issues.count == found.count + FormatSamples.summary.problems.count)
  }

  @Test(arguments: [OutputFormat.rdjson, .rdjsonl])
  func reviewdogColumnsCountBytes(format: OutputFormat) throws {
    let output = try format.sampleOutput()
    let lines = output.split(separator: "\n").map(String.init)
    let whole = format == .rdjson ? try FormatReader.json(output) as? FormatReader.Object : nil
    let diagnostics =
      try whole?["diagnostics"] as? [FormatReader.Object]
      ?? lines.compactMap { try FormatReader.json($0) as? FormatReader.Object }
    try #require(diagnostics.count == found.count + FormatSamples.summary.problems.count)
    for (diagnostic, expected) in zip(diagnostics, found) {
      let range = (diagnostic["location"] as? FormatReader.Object)?["range"]
      #expect(words(range, expected.file)?.utf8.elementsEqual(expected.words.utf8) == true)
    }
    let fixes = diagnostics.flatMap { $0["suggestions"] as? [FormatReader.Object] ?? [] }
    let quotes = try #require(fixes.first { ($0["text"] as? String)?.hasPrefix("„") == true })
    #expect(quotes["text"] as? String == "„foo“")
    #expect(words(quotes["range"], try #require(reports.first { $0.file.path.contains("50%") }).file) == "「foo」")
  }

  private func words(_ range: Any?, _ file: SourceFile) -> String? {
    ReadFinding(
      path: "", rule: "", line: FormatReader.number(range, "start", "line"),
      column: FormatReader.number(range, "start", "column"), endLine: FormatReader.number(range, "end", "line"),
      endColumn: FormatReader.number(range, "end", "column")
    ).words(in: file, .utf8, hasByteOrderMark: true)
  }

  @Test func checkstyleIsReadBackByAnXMLParser() throws {
    let elements = try FormatReader.xml(try OutputFormat.checkstyle.sampleOutput())
    let errors = elements.filter { $0.name == "error" }
    try #require(errors.count == found.count + FormatSamples.summary.problems.count)
    for (error, expected) in zip(errors, found) {
      let line = error.attributes["line"].flatMap { Int($0) }
      let column = error.attributes["column"].flatMap { Int($0) }
      let start = ReadFinding(
        path: "", rule: "", line: line ?? 0, column: column ?? 0, endLine: .max, endColumn: 1)
      #expect(
        start.words(in: expected.file, .scalar)?.unicodeScalars.starts(with: expected.words.unicodeScalars) == true)
      #expect(error.attributes["source"] == "calque.\(expected.rule)")
      let name = error.parents.last.flatMap { elements[$0].attributes["name"] }
      #expect(name == expected.file.path.replacing("\u{1B}", with: "\\u{1B}"))
    }
    #expect(errors.contains { $0.attributes["message"] == "two\nlines\\u{7}" })
  }

  @Test func junitCountsWhatItHolds() throws {
    let elements = try FormatReader.xml(try OutputFormat.junit.sampleOutput())
    for (index, suite) in elements.enumerated() where suite.name == "testsuite" {
      let inside = elements.filter { $0.parents.contains(index) }
      for (attribute, name) in [("tests", "testcase"), ("failures", "failure"), ("errors", "error")] {
        #expect(suite.attributes[attribute] == "\(inside.count { $0.name == name })", "\(suite.attributes)")
      }
    }
    let names = elements.filter { $0.name == "testcase" }.map {
      ($0.attributes["classname"] ?? "") + ($0.attributes["name"] ?? "")
    }
    #expect(Set(names).count == names.count)
    #expect(names.contains("notes/clean-de.mdno findings"))
    #expect(elements.contains { $0.name == "system-out" && $0.text.hasSuffix("two\nlines\\u{7}") })
  }

  @Test func everyScalarThatXMLKnowsSurvivesTheRoundTrip() throws {
    let all = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    let known = all.filter {
      $0.value >= 0x20 && $0 != "\u{FFFE}" && $0 != "\u{FFFF}" || "\t\n\r".unicodeScalars.contains($0)
    }
    // In pieces, so that no attribute exceeds the limit of libxml2.
    for start in stride(from: 0, to: known.count, by: 0x8000) {
      let text = String(String.UnicodeScalarView(known[start..<min(known.count, start + 0x8000)]))
      var xml = XMLWriter()
      xml.element("a", [("b", text)], text: text)
      let read = try #require(try FormatReader.xml(String(decoding: xml.bytes, as: UTF8.self)).first)
      #expect(read.attributes["b"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "from \(start)")
      #expect(read.text.unicodeScalars.elementsEqual(text.unicodeScalars), "from \(start)")
    }
  }
}
