import Foundation
import Testing

@testable import Reporting

/// Text output is held to golden files. `CALQUE_UPDATE_GOLDEN=1 swift test --filter ReportingTests` rewrites them; read
/// the diff. Escape characters stand in them as ␛.
@Suite struct TextReporterTests {
  @Test(arguments: Sample.allCases, ["plain", "color"])
  func textLooksAsInTheGoldenFile(sample: Sample, style: String) throws {
    let options = ReportOptions(isColored: style == "color", width: 80)
    let output = TextReporter(options).output([try sample.report()], skipped: 2)
    try Golden.expect(output.replacing("\u{1B}", with: "␛"), "\(sample)-\(style).txt")
  }
}

/// Expected outputs kept as files.
enum Golden {
  static func expect(_ output: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["CALQUE_UPDATE_GOLDEN"] == "1" {
      try Data(output.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(Array(output.utf8) == Array(expected.utf8), "\(name) differs:\n\(output)", sourceLocation: sourceLocation)
  }
}
