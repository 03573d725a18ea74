import Testing

@testable import SourceText

@Suite struct PositionTests {
  private func file(_ text: String) throws -> SourceFile { try SourceFile(path: "x.md", bytes: Array(text.utf8)) }

  @Test(arguments: [
    ("ab\ncd", 3, 2, 1), ("ab\r\ncd", 4, 2, 1), ("ab\rcd", 3, 2, 1), ("a\n\nb", 3, 3, 1), ("a\tb", 2, 1, 3),
    ("", 0, 1, 1), ("a\n", 2, 2, 1), ("\u{FEFF}ab", 4, 1, 2), ("\u{FEFF}", 0, 1, 1),
  ])
  func everyLineEndCountsOnce(text: String, offset: Int, line: Int, column: Int) throws {
    let position = try file(text).position(of: ByteOffset(offset), unit: .scalar)
    #expect(position == LineColumn(line: line, column: column))
  }

  @Test func columnsCountTheUnitThatIsAskedFor() throws {
    let file = try file("é😀x")
    #expect(file.position(of: ByteOffset(6), unit: .scalar).column == 3)
    #expect(file.position(of: ByteOffset(6), unit: .utf16).column == 4)
    #expect(file.position(of: ByteOffset(6), unit: .utf8).column == 7)
  }

  @Test func combiningMarksAreColumnsOfTheirOwn() throws {
    #expect(try file("e\u{301}x").position(of: ByteOffset(3), unit: .scalar).column == 3)
  }

  @Test func linesAreSlicedWithoutTheirEnds() throws {
    let file = try file("one\r\ntwo\rthree\n")
    #expect((1...4).map { file.lineText($0) } == ["one", "two", "three", ""])
  }

  @Test func aLineIsFoundForEveryOffset() {
    let bytes = Array("a\nbb\r\n\rccc".utf8)
    let index = LineIndex(bytes)
    var expected: [Int] = []
    var line = 1
    for (i, byte) in bytes.enumerated() {
      expected.append(line)
      if byte == 0x0A || (byte == 0x0D && bytes[i + 1] != 0x0A) { line += 1 }
    }
    #expect(bytes.indices.map { index.line(of: ByteOffset($0)) } == expected)
  }

  @Test(
    arguments: [
      (1, nil, ByteRange(3, 6)), (1, 1, ByteRange(3, 4)), (1, 2, ByteRange(4, 6)), (1, 3, nil), (2, 1, ByteRange(6, 8)),
      (2, 2, ByteRange(8, 9)), (3, 1, ByteRange(9, 9)), (3, nil, ByteRange(9, 9)), (4, 1, nil), (0, 1, nil),
      (1, 0, nil),
    ] as [(Int, Int?, ByteRange?)])
  func rangeIsThatOfALineOrOfAScalar(line: Int, column: Int?, range: ByteRange?) throws {
    let file = try SourceFile(path: "a", bytes: Array("\u{FEFF}a\r\né\n".utf8))
    #expect(file.range(line: line, column: column) == range)
  }
}
