import SourceText

/// A line of a file as seen by the masks.
struct SourceLine {
  /// 1-based.
  let number: Int
  /// Its first byte.
  let start: Int
  /// The first byte that is neither blank nor a quote marker.
  let content: Int
  /// One past its last byte that is not blank; `content` when the line is blank.
  let end: Int
  /// How many `>` precede `content`.
  let quotes: Int
  /// Columns between the last `>` (or the start of the line) and `content`; tabs go to multiples of four.
  let indent: Int

  var isBlank: Bool { content == end }
  var range: Range<Int> { content..<end }

  /// Reads a 1-based line. Linear in its length.
  init(_ number: Int, of file: SourceFile) {
    let bytes = file.bytes
    let range = file.lines.range(ofLine: number, in: bytes)
    let start = number == 1 ? min(max(range.start.value, file.byteOrderMarkLength), range.end.value) : range.start.value
    var i = start
    var quotes = 0
    var column = 0
    while i < range.end.value {
      if bytes[i] == 0x20 {
        column += 1
      } else if bytes[i] == 0x09 {
        column += 4 - column % 4
      } else if bytes[i] == UInt8(ascii: ">") {
        quotes += 1
        // One space after the marker belongs to it.
        column = i + 1 < range.end.value && bytes[i + 1].isBlank ? -1 : 0
      } else {
        break
      }
      i += 1
    }
    var end = range.end.value
    while end > i, bytes[end - 1].isBlank { end -= 1 }
    self.number = number
    self.start = start
    content = i
    self.end = max(i, end)
    self.quotes = quotes
    indent = max(0, column)
  }
}

extension SourceLine {
  /// The quote that an item of a list begins with, as a line of its own: `- > text`; nil for other lines.
  func quoteInItem(_ bytes: [UInt8]) -> SourceLine? {
    guard var at = ListMarker.end(bytes, at: content, limit: end), at < end, bytes[at] == UInt8(ascii: ">")
    else { return nil }
    var quotes = self.quotes
    while at < end, bytes[at].isBlank || bytes[at] == UInt8(ascii: ">") {
      if bytes[at] == UInt8(ascii: ">") { quotes += 1 }
      at += 1
    }
    return SourceLine(number: number, start: start, content: at, end: end, quotes: quotes, indent: 0)
  }

  private init(number: Int, start: Int, content: Int, end: Int, quotes: Int, indent: Int) {
    (self.number, self.start, self.content, self.end) = (number, start, content, end)
    (self.quotes, self.indent) = (quotes, indent)
  }
}

/// The marker of a list item at the start of a line.
enum ListMarker {
  /// One past the marker and the spaces after it if `-`, `*`, `+`, `1.` or `1)` with a space is at `start`.
  static func end(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    var i = start
    if bytes[i] == UInt8(ascii: "-") || bytes[i] == UInt8(ascii: "*") || bytes[i] == UInt8(ascii: "+") {
      i += 1
    } else {
      while i < limit, i - start < 9, bytes[i].isDigit { i += 1 }
      guard i > start, i < limit, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")") else { return nil }
      i += 1
    }
    guard i < limit, bytes[i].isBlank else { return nil }
    while i < limit, bytes[i].isBlank { i += 1 }
    return i
  }
}
