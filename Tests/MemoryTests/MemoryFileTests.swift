import Memory
import SourceText
import Testing
import UnicodeText

/// The memory as a file: written facts are read back, and malformed lines are reported.
@Suite struct MemoryFileTests {
  private static let text = """
    calque memory 1
    *\tkey-same\tslug\t41\t42
    de\tblock\t0123456789ab\t9\t10\tVon einem Modell übersetzt
    de\tkept\trequest body\t7\t7
    zh-Hant\tkept\tbody\t5\t6

    """

  private static func read(_ text: String) -> MemoryFile { MemoryFile(path: "m", bytes: Array(text.utf8)) }

  private static func written(_ facts: [MemoryFact]) -> String {
    String(decoding: MemoryFile.bytes(of: facts), as: UTF8.self)
  }

  @Test func whatIsWrittenIsReadAgain() {
    let file = Self.read(Self.text)
    #expect(file.problems == [])
    #expect(file.facts.count == 4)
    #expect(Self.written(file.facts.reversed()) == Self.text)
    #expect(Self.written(Self.read(Self.text.replacing("\n", with: "\r\n")).facts) == Self.text)
  }

  @Test func namesMayHoldAnything() {
    let fact = MemoryFact(.sameKey, in: nil, "a\tb\n100%", MemoryFact.Tally(count: 5, total: 5), remark: "c\td")
    let text = Self.written([fact])
    #expect(text.split(separator: "\n").count == 2)
    #expect(Self.read(text).facts == [fact])
  }

  @Test func whatNoNotesTeachIsNotRead() {
    let file = Self.read(Self.text + String(repeating: "de\tkept\tbody\t5\t6\n", count: 600_000))
    #expect(file.facts.isEmpty)
    #expect(file.problems.map(\.message) == ["larger than 8 MB, which no notes teach, run `calque learn`"])
  }

  @Test func ofTwoLinesAboutOneThingTheSurerCounts() {
    let merged = Self.read(Self.text + "calque memory 1\n*\tkey-same\tslug\t40\t50\nde\tkept\trequest body\t6\t7\n")
    #expect(merged.problems == [])
    let expected = Self.text.replacing("41\t42", with: "40\t50")
    #expect(Self.written(merged.facts) == expected)
  }

  @Test(arguments: [
    ("<<<<<<< HEAD", 1, "a merge was left unfinished here"), ("=======", 1, "a merge was left unfinished here"),
    ("de\tkept\tbody", 1, "no fact"), ("de\tkept\t%zz\t5\t6", 1, "no fact"), ("de\tkept\t\t5\t6", 1, "no fact"),
    ("x1\tkept\tbody\t5\t6", 1, "“x1” is not a language"), ("de\tlost\tbody\t5\t6", 4, "“lost” is not something"),
    ("de\tkept\tbödy\tfive\t6", 14, "“five” is not a number"), ("de\tkept\tbody\t5\t-6", 16, "“-6” is not a number"),
    ("de\tkept\tbody\t7\t6", 14, "“7” is more than the 6 notes"),
    ("de\tkept\tbody\t5\t99999999999999999999", 16, "“99999999999999999999” is not a number"),
  ])
  func brokenLinesAreNamedAndTheRestCounts(line: String, column: Int, message: String) {
    let file = Self.read(Self.text + line + "\nde\tkept\tlast\t5\t5\n")
    #expect(file.facts.count == 5)
    #expect(file.problems.map(\.line) == [6])
    #expect(file.problems.map(\.column) == [column])
    #expect(file.problems.allSatisfy { $0.message.hasPrefix(message) })
  }

  @Test(arguments: [
    ("", "no memory"), ("calque memory 2\nde\tkept\tbody\t5\t6\n", "a memory of another version"),
    ("\0\u{1}", "no memory"),
    ("<<<<<<< HEAD\ncalque memory 1\n", "a merge was left"),
  ])
  func ofAnotherKindOfFileNothingCounts(text: String, message: String) {
    let file = Self.read(text)
    #expect(file.facts == [])
    #expect(file.problems.count == 1 && file.problems[0].message.hasPrefix(message))
  }

  @Test func manyBrokenLinesAreCounted() {
    let file = Self.read("calque memory 1\n" + String(repeating: "x\n", count: 5_000))
    #expect(file.problems.count == 21)
    #expect(file.problems.last?.message == "4980 more lines like these")
  }
}
