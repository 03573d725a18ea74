import Foundation
import Testing

@testable import Workspace

/// Lines from a pipe, as they arrive.
@Suite struct LineReaderTests {
  private func lines(_ text: String, limit: Int = 1 << 24) throws -> [LineReader.Line] {
    let pipe = Pipe()
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    var reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor, limit: limit)
    var lines: [LineReader.Line] = []
    while let batch = try reader.next() { lines += batch }
    return lines
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb", ["a", "b"]), ("\n\n", ["", ""]), ("é\r\r\n\n", ["é\r", ""]),
  ])
  func linesEndWithLineFeedOrBoth(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected.map { .text(Array($0.utf8)) })
  }

  @Test func lineOverTheLimitIsLeftOutAndTheNextOneRead() throws {
    let long = String(repeating: "x", count: 300_000)
    #expect(try lines("a\n\(long)\nb\n\(long)", limit: 1_000) == [.text([0x61]), .tooLong, .text([0x62]), .tooLong])
    #expect(try lines(long + "\n", limit: 300_000) == [.text(Array(long.utf8))])
  }
}
