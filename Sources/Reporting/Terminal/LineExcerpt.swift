import SourceText

/// The part of a line around a finding that fits a terminal.
struct LineExcerpt {
  /// The shown part, tabs expanded.
  private(set) var cells: [TerminalCell]
  /// Whether the line continues to the left of the shown part.
  private(set) var isCutBefore: Bool
  /// Whether the line, or the finding on further lines, continues to the right of the shown part.
  private(set) var isCutAfter: Bool
  /// Whether the finding itself continues beyond the shown part.
  private(set) var isMarkCut: Bool

  /// The first line of `range` in at most `width` columns, ellipses included. Reads no more of the line than it may
  /// show, so that a finding in a line of a megabyte costs no more than any other.
  init(_ file: SourceFile, _ range: ByteRange, width: Int) {
    let number = file.lines.line(of: range.start)
    var line = file.lines.range(ofLine: number, in: file.bytes)
    if number == 1 { line = ByteRange(min(file.byteOrderMarkLength, line.end.value), line.end.value) }
    let slab = VisibleWindow.bytes(of: line, around: range, in: file, width: width)
    let reachesOn = !range.isEmpty && file.lines.line(of: ByteOffset(range.end.value - 1)) > number
    cells = TerminalCell.cells(of: file.text(slab), from: slab.start, marked: range)
    isCutBefore = slab.start > line.start
    isCutAfter = slab.end < line.end || reachesOn
    isMarkCut = reachesOn || (slab.end < line.end && slab.end < range.end)
    // The window may start inside a cluster.
    if isCutBefore, cells.first?.place == .before { cells.removeFirst() }
    let room = hasCertainColumns ? width : width - 2
    if isCutBefore || isCutAfter || columns(expanded(cells, from: 0)[...]) > room { cut(to: room) }
    cells = expanded(cells, from: isCutBefore ? 1 : 0)
  }

  /// Whether all terminals show the finding in the same columns.
  var hasCertainColumns: Bool {
    !cells.contains { RightToLeft.isIn($0.text) || ($0.isDisputed && $0.place != .after) }
  }

  private func columns(_ cells: ArraySlice<TerminalCell>) -> Int { cells.reduce(0) { $0 + $1.width } }

  /// Keeps what fits: the finding, or its beginning, with context distributed to both sides, cut between words where
  /// one ends nearby and between clusters elsewhere.
  private mutating func cut(to width: Int) {
    let mark = cells.firstIndex { $0.place != .before } ?? cells.endIndex
    let markEnd = cells[mark...].firstIndex { $0.place == .after } ?? cells.endIndex
    let room = max(width - 2, 8)
    let context = room - columns(cells[mark..<markEnd])
    let wanted = context <= 0 ? room / 6 : max(context / 2, context - columns(cells[markEnd...]))
    let left = min(columns(cells[..<mark]), wanted)
    var used = 0
    var start = mark
    while start > 0, used + cells[start - 1].width <= left {
      start -= 1
      used += cells[start].width
    }
    var end = mark
    while end < cells.endIndex, used + cells[end].width <= room {
      used += cells[end].width
      end += 1
    }
    isCutBefore = isCutBefore || start > 0
    isCutAfter = isCutAfter || end < cells.endIndex
    isMarkCut = isMarkCut || end < markEnd
    if isCutBefore { start = wordStart(from: start, upTo: mark) }
    if isCutAfter { end = wordEnd(from: end, downTo: end < markEnd ? mark : markEnd) }
    cells = Array(cells[start..<end])
  }

  /// How far a cut may move to be between words, in cells.
  private static let nearby = 12

  private func wordStart(from start: Int, upTo mark: Int) -> Int {
    if start > 0, cells[start - 1].content == .space { return start }
    let space = cells[start..<min(mark, start + Self.nearby)].firstIndex { $0.content == .space }
    return space.map { $0 + 1 } ?? start
  }

  private func wordEnd(from end: Int, downTo mark: Int) -> Int {
    guard end > mark else { return end }
    if end < cells.endIndex, cells[end].content == .space { return end }
    return cells[max(mark, end - Self.nearby)..<end].lastIndex { $0.content == .space } ?? end
  }

  /// Tabs reach to the next multiple of four columns, counted from the first column of the shown part, which depends on
  /// the cut; until then a tab counts as four columns.
  private func expanded(_ cells: [TerminalCell], from first: Int) -> [TerminalCell] {
    var column = first
    return cells.map { cell in
      let width = cell.content == .tab ? 4 - column % 4 : cell.width
      column += width
      guard cell.content == .tab else { return cell }
      return TerminalCell(text: String(repeating: " ", count: width), width: width, content: .tab, place: cell.place)
    }
  }
}
