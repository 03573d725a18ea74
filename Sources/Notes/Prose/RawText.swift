/// Text without Markdown in it: titles of links, values of attributes, text between tags.
struct RawText {
  /// Whether entities are decoded.
  var entities = true
  /// Whether a backslash before punctuation escapes it, as in the titles of links.
  var escapes = false
  /// The offset of the buffer in the file.
  var base = 0

  /// Writes `range` of `bytes`: line ends as soft breaks, without white space at the start of a line. Linear.
  func write(_ range: Range<Int>, of bytes: [UInt8], to writer: inout ProseWriter) {
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      guard let next = special(bytes, at: i, limit: range.upperBound) else {
        i += 1
        continue
      }
      writer.text(shifted(start..<i))
      switch bytes[i] {
      case UInt8(ascii: "&"): writer.entity(shifted(i..<next))
      case UInt8(ascii: "\\"): writer.escape(shifted(i..<next))
      default: writer.lineBreak(shifted(i..<next), isHard: false)
      }
      i = next
      if bytes[next - 1].isLineEnd { while i < range.upperBound, bytes[i].isBlank { i += 1 } }
      start = i
    }
    writer.text(shifted(start..<range.upperBound))
  }

  /// One past the entity, the escape or the line end at `i`, if there is one.
  private func special(_ bytes: [UInt8], at i: Int, limit: Int) -> Int? {
    switch bytes[i] {
    case UInt8(ascii: "&"): entities ? Entities.end(bytes, at: i, limit: limit) : nil
    case UInt8(ascii: "\\"): escapes && i + 1 < limit && bytes[i + 1].isASCIIPunctuation ? i + 2 : nil
    case 0x0A: i + 1
    case 0x0D: i + 1 < limit && bytes[i + 1] == 0x0A ? i + 2 : i + 1
    default: nil
    }
  }

  private func shifted(_ range: Range<Int>) -> Range<Int> { (range.lowerBound + base)..<(range.upperBound + base) }
}
