/// Finds lines like `---` and `* * *`.
enum ThematicBreak {
  /// The marks of the first such line at or after `start`. md4c has reported that there is one: only markup without
  /// text is in between.
  static func next(in bytes: [UInt8], from start: Int, limit: Int) -> Range<Int>? {
    var lineStart = start
    while lineStart < limit {
      var end = lineStart
      while end < limit, !bytes[end].isLineEnd { end += 1 }
      if let range = marks(in: bytes, lineStart..<end) { return range }
      lineStart = end + 1
    }
    return nil
  }

  /// Three or more equal marks at the end of the line, with spaces between, after quote and list markers.
  private static func marks(in bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    guard end > line.lowerBound else { return nil }
    let mark = bytes[end - 1]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return nil }
    var start = end
    var count = 0
    var i = end
    while i > line.lowerBound, bytes[i - 1] == mark || bytes[i - 1].isBlank {
      i -= 1
      if bytes[i] == mark {
        count += 1
        start = i
      }
    }
    return count >= 3 && isContainerMarkup(bytes, line.lowerBound..<start) ? start..<end : nil
  }

  /// Whether `range` contains only spaces and quote or list markers.
  private static func isContainerMarkup(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i].isBlank || bytes[i] == UInt8(ascii: ">") {
        i += 1
      } else if let end = ListMarker.end(bytes, at: i, limit: range.upperBound) {
        i = end
      } else {
        return false
      }
    }
    return true
  }
}

/// The line of `=` or `-` below a heading.
enum SetextUnderline {
  /// One past the underline of the heading whose content is `heading`; nil for a heading of `#`.
  static func end(_ bytes: [UInt8], below heading: Range<Int>, limit: Int) -> Int? {
    var i = heading.lowerBound
    while i > 0, !bytes[i - 1].isLineEnd {
      i -= 1
      if bytes[i] == UInt8(ascii: "#") { return nil }
    }
    i = heading.upperBound
    while i < limit, !bytes[i].isLineEnd { i += 1 }
    i += bytes.has("\r\n", at: i) ? 2 : 1
    while i < limit, bytes[i].isBlank || bytes[i] == UInt8(ascii: ">") { i += 1 }
    guard i < limit, bytes[i] == UInt8(ascii: "=") || bytes[i] == UInt8(ascii: "-") else { return nil }
    let mark = bytes[i]
    while i < limit, bytes[i] == mark { i += 1 }
    return i
  }
}
