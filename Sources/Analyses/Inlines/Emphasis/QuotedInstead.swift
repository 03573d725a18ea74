import Notes

/// Quotation marks in place of emphasis, as typography of many languages has it for terms: `«flux»` for `*stream*`.
package struct QuotedInstead {
  private let paired: PairedInlines

  package init(_ paired: PairedInlines) { self.paired = paired }

  /// Whether a block quotes as many more passages than its source as it has lost spans, or quotes what the source quotes
  /// and emphasises at once.
  /// - Parameter lost: the lost spans of the block; not empty.
  package func explains(_ lost: [Inline], _ pair: PairedInlines.Pair) -> Bool {
    let here = Self.quotes(paired.source, pair.sourceSegments(in: paired.source))
    let there = Self.quotes(paired.note, pair.segments(in: paired.note))
    let unquoted = lost.count { !isQuoted($0) }
    return there > 0 && there >= here + unquoted
  }

  private func isQuoted(_ span: Inline) -> Bool {
    let bytes = paired.source.file.bytes
    let (start, end) = (span.range.start.value, span.range.end.value)
    guard start > 0, end < bytes.count else { return false }
    return bytes[start - 1] == UInt8(ascii: "\"") && bytes[end] == UInt8(ascii: "\"")
      || bytes[..<start].suffix(3).elementsEqual("“".utf8) && bytes[end...].prefix(3).elementsEqual("”".utf8)
  }

  /// The number of quoted passages.
  private static func quotes(_ note: Note, _ segments: Range<Int>) -> Int {
    let marks = note.segments[segments].reduce(0) { $0 + $1.text.utf16.count(where: isMark) }
    return marks / 2
  }

  /// `"`, `“”„`, `«»`, `‹›`, `「」『』`.
  private static func isMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F: true
    default: false
    }
  }
}
