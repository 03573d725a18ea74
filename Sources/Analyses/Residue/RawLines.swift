import Notes
import SourceText

/// The lines of a file as bytes, for content that is not Markdown.
package enum RawLines {
  /// Calls `body` with every line outside code blocks, trimmed of white space, until it returns false. One pass.
  package static func each(of note: Note, _ body: (Range<Int>) -> Void) {
    let bytes = note.file.bytes
    var codes = note.blocks.lazy.filter(\.isCode).map(\.range).makeIterator()
    var code = codes.next()
    var start = note.frontMatter?.range.end.value ?? note.file.byteOrderMarkLength
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      while let passed = code, passed.end.value <= start { code = codes.next() }
      let isCode = code.map { $0.start.value < end && $0.end.value > start } ?? false
      if !isCode { body(trimmed(start..<end, bytes)) }
      start = end + 1
    }
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: ">") { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// The lines that contain `range`, with their line ends and the empty lines after them, or those before them at the
  /// end of the file.
  package static func whole(of range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var (start, end) = (range.start.value, range.end.value)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return range }
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    while end < bytes.count, end > range.end.value, bytes[end - 1] != 0x0A { end -= 1 }
    if end == bytes.count {
      while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
      end = range.end.value
    }
    return ByteRange(start, end)
  }
}

extension Block {
  /// Whether it is a code block.
  package var isCode: Bool { if case .code = kind { true } else { false } }
}
