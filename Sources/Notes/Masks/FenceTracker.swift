/// Determines which lines belong to fenced code (CommonMark 0.31 §4.5), without parsing the rest.
struct FenceTracker {
  private struct Fence {
    let mark: UInt8
    let length: Int
    let quotes: Int
    let indent: Int
    /// The column at which the text of the list item around it starts; less indented text ends the item.
    let column: Int
  }

  /// Whether indented text is not code, as in MDX: fences may be indented by any number of columns.
  let ignoresIndentation: Bool
  private var open: Fence?
  /// Columns at which the text of the list items around the line starts, and the quotes around each.
  private var columns: [(column: Int, quotes: Int)] = []

  init(ignoresIndentation: Bool = false) { self.ignoresIndentation = ignoresIndentation }

  /// Whether `line`, which no fence encloses, is indented so far that it cannot open a fence: it is code, or continues
  /// the paragraph above. To be called before `takes`.
  mutating func isTooDeep(_ line: SourceLine) -> Bool {
    guard open == nil, line.indent >= 4, !ignoresIndentation else { return false }
    leaveItems(before: line)
    let column = columns.last.map { $0.quotes == line.quotes ? $0.column : 0 } ?? 0
    return line.indent - column >= 4
  }

  /// Whether `line` is part of fenced code, its fences included. To be called for each line in order.
  mutating func takes(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    if let fence = open {
      if !isOutside(fence, line) {
        if closes(fence, line, bytes) { open = nil }
        return true
      }
      open = nil
    }
    guard !line.isBlank else { return false }
    leaveItems(before: line)
    return opens(line, bytes)
  }

  /// The fence that encloses `line`, and the least length of its closing fence; nil when the line is outside of any.
  mutating func fence(around line: SourceLine) -> (mark: UInt8, length: Int)? {
    guard let fence = open else { return nil }
    if isOutside(fence, line) {
      open = nil
      return nil
    }
    return (fence.mark, fence.length)
  }

  /// Treats the open fence as closed, although no line closes it.
  mutating func close() { open = nil }

  /// Treats a fence as opened in the middle of `line`.
  mutating func open(mark: UInt8, length: Int, at line: SourceLine) {
    open = Fence(mark: mark, length: length, quotes: line.quotes, indent: line.indent, column: 0)
  }

  private func isOutside(_ fence: Fence, _ line: SourceLine) -> Bool {
    line.quotes < fence.quotes || (!line.isBlank && line.indent < fence.column)
  }

  /// An item whose text starts at `column` begins here, inside `quotes` quotes.
  mutating func enterItem(column: Int, quotes: Int) { if columns.count < 200 { columns.append((column, quotes)) } }

  private mutating func leaveItems(before line: SourceLine) {
    while let last = columns.last, last.column > line.indent || last.quotes > line.quotes { columns.removeLast() }
  }

  private mutating func opens(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    var start = line.content
    while let text = ListMarker.end(bytes, at: start, limit: line.end) {
      enterItem(column: line.indent + text - line.content, quotes: line.quotes)
      start = text
    }
    // Outside lists four columns make indented code.
    guard start < line.end, line.indent < 4 || !columns.isEmpty || ignoresIndentation else { return false }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
    var end = start
    while end < line.end, bytes[end] == mark { end += 1 }
    guard end - start >= 3 else { return false }
    if mark == UInt8(ascii: "`"), bytes.firstOffset(of: mark, in: end..<line.end) != nil { return false }
    let indent = line.indent + start - line.content
    open = Fence(
      mark: mark, length: end - start, quotes: line.quotes, indent: indent,
      column: columns.last { $0.column <= indent }?.column ?? 0)
    return true
  }

  private func closes(_ fence: Fence, _ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    guard line.quotes == fence.quotes, line.indent <= fence.indent + 3 || ignoresIndentation else { return false }
    return line.end - line.content >= fence.length && line.range.allSatisfy { bytes[$0] == fence.mark }
  }
}
