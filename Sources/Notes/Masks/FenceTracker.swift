/// Tells which lines belong to fenced code (CommonMark 0.31 §4.5), without parsing the rest.
struct FenceTracker {
  private struct Fence {
    let mark: UInt8
    let length: Int
    let quotes: Int
    let indent: Int
    /// The column at which the text of the list item around it starts; less indented text ends the item.
    let column: Int
  }

  private var open: Fence?
  /// Columns at which the text of the list items around the line starts.
  private var columns: [Int] = []

  /// Whether `line` is part of fenced code, its fences included. To be called for each line in order.
  mutating func takes(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    if let fence = open {
      let isOutside = line.quotes < fence.quotes || (!line.isBlank && line.indent < fence.column)
      if !isOutside {
        if closes(fence, line, bytes) { open = nil }
        return true
      }
      open = nil
    }
    guard !line.isBlank else { return false }
    while let column = columns.last, column > line.indent { columns.removeLast() }
    return opens(line, bytes)
  }

  /// An item whose text starts at `column` begins here.
  mutating func enterItem(column: Int) { if columns.count < 200 { columns.append(column) } }

  private mutating func opens(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    var start = line.content
    while let text = ListMarker.end(bytes, at: start, limit: line.end) {
      enterItem(column: line.indent + text - line.content)
      start = text
    }
    // Outside lists four columns make indented code.
    guard start < line.end, line.indent < 4 || !columns.isEmpty else { return false }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
    var end = start
    while end < line.end, bytes[end] == mark { end += 1 }
    guard end - start >= 3 else { return false }
    if mark == UInt8(ascii: "`"), bytes.firstOffset(of: mark, in: end..<line.end) != nil { return false }
    let indent = line.indent + start - line.content
    open = Fence(
      mark: mark, length: end - start, quotes: line.quotes, indent: indent,
      column: columns.last { $0 <= indent } ?? 0)
    return true
  }

  private func closes(_ fence: Fence, _ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    guard line.quotes == fence.quotes, line.indent <= fence.indent + 3 else { return false }
    return line.end - line.content >= fence.length && line.range.allSatisfy { bytes[$0] == fence.mark }
  }
}
