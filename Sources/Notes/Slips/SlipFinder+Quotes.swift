import SourceText

/// Attributes of HTML and JSX without a closing quote.
extension SlipFinder {
  /// `<Card href="/guide>`: the value continues over the following lines.
  mutating func findLostQuote(_ line: SourceLine) {
    guard bytes.firstOffset(of: UInt8(ascii: "<"), in: line.range) != nil else { return }
    var at = line.content
    var isCode = false
    while at < line.end {
      if bytes[at] == UInt8(ascii: "`") { isCode.toggle() }
      if !isCode, bytes[at] == UInt8(ascii: "<"), at + 1 < line.end, bytes[at + 1].isLetter {
        if let slip = lostQuote(at, line) { return add(slip) }
      }
      at += 1
    }
  }

  /// The slip in the tag that starts at `start`.
  private func lostQuote(_ start: Int, _ line: SourceLine) -> MarkupSlip? {
    var scan = ByteScan(bytes, (start + 1)..<line.end)
    let tag = text(scan.name()).lowercased()
    while !scan.isAtEnd, !Self.endsTag(scan.byte) {
      let attribute = scan.at
      guard scan.byte == UInt8(ascii: "\"") || scan.byte == UInt8(ascii: "'") else {
        scan.at += 1
        continue
      }
      let quote = scan.byte
      scan.at += 1
      let value = scan.at
      scan.skip(while: { $0 != quote })
      guard scan.isAtEnd else {
        scan.at += 1
        continue
      }
      guard attribute > start, bytes[attribute - 1] == UInt8(ascii: "="),
        var end = bytes.firstOffset(of: UInt8(ascii: ">"), in: value..<line.end)
      else { return nil }
      while end > value, bytes[end - 1] == UInt8(ascii: "/") || bytes[end - 1].isBlank { end -= 1 }
      guard end > value else { return nil }
      let mark = String(decoding: [quote], as: UTF8.self)
      return MarkupSlip(
        kind: .attribute(tag: tag), range: ByteRange(attribute, end), edits: [insertion(mark, at: end)], remedy: mark)
    }
    return nil
  }

  /// Whether nothing after it belongs to the tag. Another tag does not, which also keeps lines of open tags linear.
  private static func endsTag(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<")
  }
}
