import SourceText

/// Marks that close what a range opens: brackets, emphasis, the text of a link.
enum ClosingMarks {
  /// `range`, extended by the marks directly after it that close brackets or emphasis opened inside it. Linear in the
  /// range and in the destination of a link.
  static func extended(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var end = range.end.value
    let start = range.start.value
    while let next = closed(after: end, from: start, in: bytes) { end = next }
    return ByteRange(range.start, ByteOffset(end))
  }

  /// The end of one mark after `end`; nil where none closes anything.
  private static func closed(after end: Int, from start: Int, in bytes: [UInt8]) -> Int? {
    guard end < bytes.count else { return nil }
    let text = bytes[start..<end]
    for (open, close) in brackets where bytes[end...].starts(with: close) {
      return count(of: open, in: text) == count(of: close, in: text) + 1 ? end + close.count : nil
    }
    switch bytes[end] {
    case 0x2A, 0x5F:
      let marks = bytes[end...].prefix { $0 == bytes[end] }.count
      let before = text.count { $0 == bytes[end] }
      return marks <= 3 && before == marks ? end + marks : nil
    case 0x5D:
      guard count(of: [0x5B], in: text) == count(of: [0x5D], in: text) + 1 else { return nil }
      return endOfLink(after: end + 1, in: bytes)
    default: return nil
    }
  }

  /// After the destination or the reference of a link whose text ends before `at`.
  private static func endOfLink(after at: Int, in bytes: [UInt8]) -> Int {
    guard at < bytes.count, let close: UInt8 = bytes[at] == 0x28 ? 0x29 : bytes[at] == 0x5B ? 0x5D : nil else {
      return at
    }
    let rest = bytes[at...].prefix { $0 != close && $0 != 0x0A }
    return rest.endIndex < bytes.count && bytes[rest.endIndex] == close ? rest.endIndex + 1 : at
  }

  private static func count(of mark: [UInt8], in text: ArraySlice<UInt8>) -> Int {
    guard let first = mark.first else { return 0 }
    return text.indices.count { text[$0] == first && text[$0...].starts(with: mark) }
  }

  private static let brackets = [("(", ")"), ("（", "）"), ("「", "」"), ("“", "”")].map {
    (Array($0.utf8), Array($1.utf8))
  }
}
