import SourceText

/// Blocks directly after a line of text, without a blank line.
extension SlipFinder {
  /// The column of the paragraph that `line` belongs to; nil when it is more than plain text.
  func column(ofTextIn line: SourceLine) -> Int? {
    guard !line.isBlank else { return nil }
    if let end = ListMarker.end(bytes, at: line.content, limit: line.end) {
      return end < line.end && isPlain(bytes[end]) ? line.indent + end - line.content : nil
    }
    guard isPlain(bytes[line.content]) else { return nil }
    return textColumn ?? (line.indent < 4 && isParagraphStart(line.number) ? line.indent : nil)
  }

  private func isPlain(_ byte: UInt8) -> Bool { !"#|<`~:!?={}$".utf8.contains(byte) }

  private func isParagraphStart(_ number: Int) -> Bool {
    guard number > 1 else { return true }
    let before = SourceLine(number - 1, of: file)
    return before.isBlank || bytes[before.content] == UInt8(ascii: "#")
  }

  /// Whether the line would begin a block if a blank line preceded it.
  mutating func findGluedToText(_ line: SourceLine) -> Bool {
    // With less indentation it is in another list, with more it continues the paragraph.
    guard let column = textColumn, textQuotes == line.quotes, (column..<(column + 4)).contains(line.indent),
      let block = gluedBlock(line)
    else { return false }
    add(.afterText(block), line.range, [blankLine(before: line)], "")
    return true
  }

  private func gluedBlock(_ line: SourceLine) -> MarkupSlip.Glued? {
    if let end = ListMarker.end(bytes, at: line.content, limit: line.end) {
      // Among numbered items, only number 1 can interrupt a paragraph (CommonMark 0.31 §5.3).
      guard bytes[line.content].isDigit, end < line.end else { return nil }
      let number = bytes[line.range].prefix { $0.isDigit }
      return number.elementsEqual("1".utf8) ? nil : .listItem(isOrdered: true)
    }
    guard line.number < file.lines.count else { return nil }
    let next = SourceLine(line.number + 1, of: file)
    guard next.quotes == line.quotes, !next.isBlank, next.indent < line.indent + 4 else { return nil }
    if bytes[line.range].contains(UInt8(ascii: "|")) { return isDelimiterRow(next) ? .table : nil }
    return underlineLevel(next).map { .heading(level: $0) }
  }

  /// `|---|:--:|`.
  private func isDelimiterRow(_ line: SourceLine) -> Bool {
    let row = bytes[line.range]
    return row.contains(UInt8(ascii: "|")) && row.contains(UInt8(ascii: "-"))
      && row.allSatisfy { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0.isBlank }
  }

  /// The level of the heading that a line of `=` or `-` makes of the text above it.
  private func underlineLevel(_ line: SourceLine) -> Int? {
    let mark = bytes[line.content]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"), line.range.count > 2,
      bytes[line.range].allSatisfy({ $0 == mark })
    else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : 2
  }
}
