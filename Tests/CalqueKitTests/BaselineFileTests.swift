import SourceText
import Testing

@testable import CalqueKit

/// A baseline that someone else wrote.
@Suite struct BaselineFileTests {
  private static let head = #"{"schema":"calque.baseline/1","written":"2026-11-27"}"#

  private func read(_ lines: String...) throws(FileProblem) -> Baseline {
    try BaselineFile.read("b.jsonl", Array((Self.head + "\n" + lines.joined(separator: "\n")).utf8))
  }

  private func line(count: String, fingerprint: String = "8f1c0a73b2d94e56") -> String {
    #"{"path":"a.md","rule":"doubled-word","fingerprint":"\#(fingerprint)","count":\#(count)}"#
  }

  @Test(arguments: ["9223372036854775807", "9223372036854775808", "1e9", "1000001", "0", "-1", "1.5"])
  func numberThatIsNoCountOfFindingsIsNamed(count: String) throws {
    let problem = #expect(throws: FileProblem.self) { try read(line(count: "2"), line(count: count)) }
    #expect(problem?.line == 3)
    #expect(problem?.message == "“count” is not a number of findings from 1 to 1000000, remove the line")
  }

  @Test func largestCountsAddUp() throws {
    let names = (0..<9).map { "\($0)f1c0a73b2d94e56" }
    let lines = [Self.head] + names.map { line(count: "1000000", fingerprint: $0) }
    let baseline = try BaselineFile.read("b.jsonl", Array(lines.joined(separator: "\n").utf8))
    #expect(baseline.count == 9_000_000)
    #expect(baseline.gone(["a.md": [:]]) { _ in true } == 9_000_000)
  }

  @Test(arguments: [
    "999999-1-1", "2026-13-01", "2026-00-10", "x-26-01-01", "+026-01-01", "2026-1-001", "2026-11-32", "0000-01-01",
  ])
  func dayThatIsNoneIsNoDay(text: String) { #expect(Day(text) == nil) }

  @Test(arguments: ["0001-01-01", "2024-02-29", "9999-12-31"])
  func dayIsWrittenAsItIsRead(text: String) { #expect(Day(text)?.description == text) }
}
