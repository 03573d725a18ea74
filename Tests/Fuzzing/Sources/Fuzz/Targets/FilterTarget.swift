@testable import CalqueKit
@testable import JSONText
@testable import Linting
@testable import SourceText
@testable import UnicodeText
@testable import Workspace

/// The lines that `calque filter` reads.
struct FilterTarget {
  let isTable: Bool

  private static let linter = {
    var options = LintOptions()
    options.isIsolated = true
    options.usesDictionaries = false
    options.targetLanguage = .german
    return SegmentLinter(options, isPlain: false)
  }()

  func test(_ bytes: [UInt8]) {
    guard let analyzer = try? TextAnalyzer() else { return }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    var table: SegmentTable?
    if isTable {
      guard let head = try? SegmentTable(head: lines.removeFirst()) else { return }
      table = head
    }
    let batch = SegmentBatch(linter: Self.linter, table: table, jobs: 1)
    for (number, line) in lines.enumerated() {
      guard let answer = batch.answer(to: .text(line), number: number + 1, on: analyzer) else { continue }
      guard answer.bytes.last == 0x0A, let value = try? JSONValue(answer.bytes.dropLast()) else {
        return require(false, "filter answers what is no line of JSON")
      }
      require(value["line"] == .number("\(number + 1)"), "filter answers another line")
      require((value["findings"] == nil) == answer.isFault, "filter answers neither findings nor an error")
      require(value["id"] != .null, "filter gives back an id that nobody gave")
    }
  }
}
