import RandomInput
import SourceText
import Testing
import YAMLText

struct YAMLErrorTests {
  @Test(arguments: [
    ("a: [1, 2\n", 2, 1), ("a: \"open\nb: 1\n", 3, 1), ("größe: ü: x\n", 1, 9), ("a: 1\n  b: 2\n", 2, 4),
    ("a: {b: 1\nc: 2\n", 2, 2), ("\tx: 1\n", 1, 1), ("a: b\r\n@x\r\n", 2, 1), ("🎉: \"\\q\"\n", 1, 5),
    ("a: 1\n--- \nb: 2\n", 2, 1), ("a: \u{7}\n", 1, 4), ("ü: \u{7}\n", 1, 4), ("a: %x\n", 1, 4),
    ("\u{FEFF}a: @x\n", 1, 4),
  ])
  func brokenDocumentsSayWhere(text: String, line: Int, column: Int) {
    let error = #expect(throws: YAMLError.self) { try YAMLDocument(Array(text.utf8)) }
    #expect(error?.position == LineColumn(line: line, column: column), "\(error?.message ?? "")")
    #expect(error?.message.isEmpty == false)
    #expect(error?.message.hasSuffix(".") == false)
  }

  @Test func placesAreThoseOfTheFileWhenOnlyAPartIsRead() {
    let text = "---\nü: [1\n---\n"
    let error = #expect(throws: YAMLError.self) { try YAMLDocument(Array(text.utf8), in: ByteRange(4, 11)) }
    #expect(error?.offset == ByteOffset(11))
    #expect(error?.position == LineColumn(line: 3, column: 1))
  }

  @Test func theMessageNamesTheFault() {
    let error = #expect(throws: YAMLError.self) { try YAMLDocument(Array("a: \"open".utf8)) }
    #expect(error?.message == "found unexpected end of stream while scanning a quoted scalar")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "&a [", "!!seq [", "[[{x: ["])
  func deepNestingIsRefused(opening: String) {
    let text = String(repeating: opening, count: 20_000)
    let error = #expect(throws: YAMLError.self) { try YAMLDocument(Array(text.utf8)) }
    #expect(error?.message == "the YAML is nested more than 64 levels deep")
  }

  @Test func tooManyValuesAreRefused() {
    let text = "- a\n- b\n- c\n"
    let limits = YAMLDocument.Limits(nodes: 3)
    let error = #expect(throws: YAMLError.self) { try YAMLDocument(Array(text.utf8), limits: limits) }
    #expect(error?.position == LineColumn(line: 3, column: 3))
  }

  @Test func nestingUpToTheLimitIsRead() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try YAMLDocument(Array(text.utf8)).root != nil)
  }

  /// Random bytes that look like YAML: no crash, and properly nested ranges.
  @Test(arguments: 0..<40)
  func anyTextIsReadOrRefused(seed: Int) throws {
    var random = SeededNumbers(seed)
    let parts = [
      "a", "ü", "漢", "🎉", ": ", "- ", "\n", "\r\n", "  ", "'", "\"", "\\", "[", "]", "{", "}", ", ", "|\n  ", ">-\n  ",
      "#", " ", "&x ", "*x", "!t ", "---\n", "...\n", "\t", "\u{2028}", "?", "%",
    ]
    for _ in 0..<200 {
      let text = (0..<random.next(below: 24)).map { _ in parts[random.next(below: parts.count)] }.joined()
      let bytes = Array(text.utf8)
      guard let root = try? YAMLDocument(bytes).root else { continue }
      check(root, within: ByteRange(0, bytes.count), bytes)
    }
  }

  private func check(_ node: YAMLNode, within outer: ByteRange, _ bytes: [UInt8]) {
    #expect(outer.contains(node.range), "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    #expect(String(validating: bytes[node.range.start.value..<node.range.end.value], as: UTF8.self) != nil)
    for run in node.scalar?.runs ?? [] { #expect(node.range.contains(run.range)) }
    for item in node.items ?? [] { check(item, within: node.range, bytes) }
    for entry in node.entries ?? [] {
      check(entry.key, within: node.range, bytes)
      check(entry.value, within: node.range, bytes)
    }
  }
}
