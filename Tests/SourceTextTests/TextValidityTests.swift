import RandomInput
import Testing

@testable import SourceText

@Suite struct TextValidityTests {
  @Test(arguments: [
    ([0x61, 0x0A, 0xC3], 2, 2, "0xC3"), ([0xC0, 0x80], 1, 0, "0xC0"), ([0xED, 0xA0, 0x80], 1, 0, "0xED"),
    ([0xF5, 0x80, 0x80, 0x80], 1, 0, "0xF5"), ([0x61, 0x80], 1, 1, "0x80"), ([0xE2, 0x82], 1, 0, "0xE2"),
    ([0xF4, 0x90, 0x80, 0x80], 1, 0, "0xF4"), ([0x61, 0x00, 0x62], 1, 1, "NUL"),
    ([0xFF, 0xFE, 0x61, 0x00], 1, 0, "UTF-16"),
  ])
  func badBytesAreNamedWithTheirPlace(bytes: [Int], line: Int, byte: Int, words: String) throws {
    do {
      _ = try SourceFile(path: "bad.md", bytes: bytes.map { UInt8($0) })
      Issue.record("the bytes were read as text")
    } catch {
      #expect(error.path == "bad.md")
      #expect(error.line == line)
      #expect(error.byte == ByteOffset(byte))
      #expect(error.message.contains(words))
    }
  }

  @Test func aFileFullOfZeroesIsBinary() {
    #expect(throws: FileProblem.self) { try SourceFile(path: "x", bytes: [UInt8](repeating: 0, count: 64)) }
  }

  @Test func whatStringAcceptsIsText() {
    var random = SeededNumbers(1)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 1...6, using: &random)).map { _ in UInt8.random(in: 1...255, using: &random) }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      let isText = (try? SourceFile(path: "x", bytes: bytes)) != nil
      #expect(isText == (isValid && !isUTF16), "\(bytes)")
    }
  }
}
