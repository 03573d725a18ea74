import SourceText

extension Masker {
  /// Rewrites a line that md4c does not know, and the lines that belong to it.
  /// - Returns: the number of the last line that was rewritten, or nil when md4c can parse the line.
  mutating func rewrite(_ line: SourceLine) -> Int? {
    if let quote = line.quoteInItem(bytes), let last = alert(quote) { return last }
    return switch bytes[line.content] {
    case UInt8(ascii: ":"): directive(line) ?? definition(line)
    case UInt8(ascii: "/"): slashBlock(line)
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="): admonition(line)
    case UInt8(ascii: "["): alert(line) ?? footnote(line) ?? reference(line)
    case UInt8(ascii: "*"): abbreviation(line)
    case UInt8(ascii: "{"): includes(line) ?? liquid(line) ?? (isMDX ? jsx(line) : nil) ?? attributes(line)
    case UInt8(ascii: "$"), UInt8(ascii: "\\"): mathBlock(line)
    case UInt8(ascii: "<"): isMDX ? jsx(line) : nil
    case UInt8(ascii: "i"), UInt8(ascii: "e"): isMDX ? module(line) : nil
    case UInt8(ascii: "|"), UInt8(ascii: "-"): snippet(line) ?? table(line)
    default: nil
    }
  }

  /// The number of the line that contains the byte before `end`.
  func lineNumber(before end: Int) -> Int { file.lines.line(of: ByteOffset(max(0, end - 1))) }

  /// The line after `line`, when there is one.
  func next(_ line: SourceLine) -> SourceLine? {
    line.number < file.lines.count ? SourceLine(line.number + 1, of: file) : nil
  }

  /// The first line at or after `line` that `isLast` accepts, in the same quote and at most `limit` bytes away. Lines
  /// that an earlier search of the same kind rejected are skipped, so that all searches together are linear.
  mutating func end(
    from line: SourceLine, _ search: Search, limit: Int, where isLast: (SourceLine, [UInt8]) -> Bool
  ) -> SourceLine? {
    var current = line
    if let from = searched[search], from > line.number { current = SourceLine(min(from, file.lines.count), of: file) }
    while current.start - line.start < limit, current.quotes >= line.quotes || current.isBlank {
      if isLast(current, bytes) {
        searched[search] = current.number
        return current
      }
      guard let next = next(current) else { break }
      current = next
    }
    searched[search] = current.number
    return nil
  }

  /// Whether `range` contains a line that is blank except for quote markers. All calls with growing ranges are linear
  /// together.
  mutating func hasBlankLine(in range: Range<Int>) -> Bool {
    if blankLine.from > range.lowerBound || blankLine.at < range.lowerBound {
      blankLine = (range.lowerBound, blankLine(after: range.lowerBound))
    }
    return blankLine.at < range.upperBound
  }

  /// The start of the next blank line; `Int.max` when there is none.
  private func blankLine(after offset: Int) -> Int {
    var start: Int?
    for i in offset..<max(offset, bytes.count) {
      if bytes[i].isLineEnd {
        if let start, !(bytes[i] == 0x0A && bytes[i - 1] == 0x0D) { return start }
        start = i + 1
      } else if !bytes[i].isBlank, bytes[i] != UInt8(ascii: ">") {
        start = nil
      }
    }
    return Int.max
  }

  /// The kinds of searches for the end of several lines.
  enum Search: Hashable {
    case dollars, brackets, environment, liquid, snippet
  }
}
