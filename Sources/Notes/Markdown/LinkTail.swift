/// The part after the `]` of a link or an image: `(destination "title")`, `[label]` or nothing.
struct LinkTail {
  /// From the byte after the `]` to the end of the tail.
  let range: Range<Int>
  /// Without `<` and `>`; nil for a label.
  let destination: Range<Int>?
  /// Without its quotes.
  let title: Range<Int>?

  /// The tail whose first byte is at `start` (right after the `]`), by the grammar of CommonMark 0.31 §6.3; nil when
  /// there is none that ends at or before `limit`.
  init?(_ bytes: [UInt8], at start: Int, limit: Int) {
    let limit = min(limit, bytes.count)
    guard start < limit else { return nil }
    if bytes[start] == UInt8(ascii: "[") {
      guard let close = Self.closing(UInt8(ascii: "]"), bytes, from: start + 1, limit: limit) else { return nil }
      (range, destination, title) = (start..<(close + 1), nil, nil)
      return
    }
    guard bytes[start] == UInt8(ascii: "(") else { return nil }
    let first = Self.afterSpace(bytes, start + 1, limit: limit)
    guard let last = Self.destinationEnd(bytes, from: first, limit: limit) else { return nil }
    var at = Self.afterSpace(bytes, last, limit: limit)
    var title: Range<Int>?
    if at > last, at < limit, let quote = Self.closingQuote(bytes[at]) {
      guard let close = Self.closing(quote, bytes, from: at + 1, limit: limit) else { return nil }
      title = (at + 1)..<close
      at = Self.afterSpace(bytes, close + 1, limit: limit)
    }
    guard at < limit, bytes[at] == UInt8(ascii: ")") else { return nil }
    let isBracketed = bytes[first] == UInt8(ascii: "<")
    (range, self.title) = (start..<(at + 1), title)
    destination = isBracketed ? (first + 1)..<(last - 1) : first..<last
  }

  /// The byte that ends a title which starts with `byte`.
  static func closingQuote(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  /// The next unescaped `byte` before `limit`; nil at a blank line or the end.
  static func closing(_ byte: UInt8, _ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    var i = start
    var lineEnds = 0
    while i < limit, bytes[i] != 0 {
      if bytes[i] == UInt8(ascii: "\\") {
        i += 2
        continue
      }
      if bytes[i] == byte { return i }
      if bytes[i] == 0x0A || (bytes[i] == 0x0D && !bytes.has("\r\n", at: i)) {
        lineEnds += 1
        if lineEnds > 1 { return nil }
      } else if !bytes[i].isSpace {
        lineEnds = 0
      }
      i += 1
    }
    return nil
  }

  /// One past a link destination, which may be empty and ends at or before `limit`.
  static func destinationEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    if start < limit, bytes[start] == UInt8(ascii: "<") {
      return closing(UInt8(ascii: ">"), bytes, from: start + 1, limit: limit).map { $0 + 1 }
    }
    var i = start
    var depth = 0
    while i < limit, bytes[i] > 0x20, bytes[i] != 0x7F {
      switch bytes[i] {
      case UInt8(ascii: "\\") where i + 1 < limit && bytes[i + 1].isASCIIPunctuation: i += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return i }
        depth -= 1
      default: break
      }
      i += 1
    }
    return i
  }

  /// Skips spaces, line ends, and the `>` of quotes after a line end.
  static func afterSpace(_ bytes: [UInt8], _ start: Int, limit: Int) -> Int {
    var i = start
    var isLineStart = false
    while i < limit, bytes[i].isSpace || (isLineStart && bytes[i] == UInt8(ascii: ">")) {
      if bytes[i].isLineEnd { isLineStart = true }
      i += 1
    }
    return i
  }
}
