import SourceText

/// Running text in several colours, made safe for a terminal and wrapped between words:
///
///     WrappedText().adding("help: ", .label).adding("write \"…\"")
///
/// Right-to-left text between quotation marks is put between isolates, so that `"…" instead of "…"` stays in order on
/// terminals that reorder.
struct WrappedText {
  private var characters: [Palette.PaintedCell] = []

  var isEmpty: Bool { characters.isEmpty }

  /// The same with `text` at its end; no line ends inside it when it `isWhole`.
  func adding(_ text: String, _ role: Palette.Role = .plain, isWhole: Bool = false) -> WrappedText {
    var prose = self
    for cell in TerminalCell.cells(of: text, from: ByteOffset(0), marked: ByteRange(0, 0)) {
      prose.characters.append(Palette.PaintedCell(cell: cell.inProse(isWhole: isWhole), role: role))
    }
    return prose
  }

  /// Lines of at most `width` columns, all but the first indented by `hanging`; one line when `width` is nil. Words
  /// longer than a line are left to the terminal.
  func lines(width: Int? = nil, hanging: Int = 0, _ palette: Palette) -> String {
    lineRanges(width: width ?? .max, hanging: hanging).map { line(characters[$0], palette) }
      .joined(separator: "\n" + String(repeating: " ", count: hanging))
  }

  /// Greedy: each line takes as much as fits. Linear.
  private func lineRanges(width: Int, hanging: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var column = 0
    // Where the line may end, and the columns since.
    var border = 0
    var since = 0
    for i in characters.indices {
      if isBorder(i) { (border, since) = (i, 0) }
      column += characters[i].cell.width
      since += characters[i].cell.width
      if column > width && border > start && characters[i].cell.content != .space {
        ranges.append(start..<border)
        start = border
        column = hanging + since
      }
    }
    ranges.append(start..<characters.count)
    return ranges
  }

  /// Whether a line may end before `i`: after a space, and next to wide characters, which need none (UAX #14, much
  /// simplified); never between a punctuation mark and the text that it belongs to.
  private func isBorder(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    let (before, after) = (characters[i - 1].cell, characters[i].cell)
    if before.content == .space { return after.content != .space }
    guard before.width == 2 || after.width == 2, before.content == .visible, after.content == .visible else {
      return false
    }
    return !Self.isPunctuation(after) && !(Self.isPunctuation(before) && before.width == 1)
  }

  private static func isPunctuation(_ cell: TerminalCell) -> Bool {
    switch cell.text.unicodeScalars.first?.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }

  /// One line without the spaces at its end, isolates inserted.
  private func line(_ characters: ArraySlice<Palette.PaintedCell>, _ palette: Palette) -> String {
    var rest = characters
    while let last = rest.last, last.cell.content == .space, rest.endIndex < self.characters.count { rest.removeLast() }
    var cells: [Palette.PaintedCell] = []
    while let first = rest.first {
      let isMark = Self.isQuotationMark(first)
      let part = rest.prefix { Self.isQuotationMark($0) == isMark }
      rest = rest.dropFirst(part.count)
      cells += isolated(part, isQuoted: !cells.isEmpty && !rest.isEmpty)
    }
    return palette.paint(cells[...])
  }

  /// `part` with isolates if it needs them: around all of it between quotation marks, and elsewhere only around the
  /// right-to-left text.
  private func isolated(_ part: ArraySlice<Palette.PaintedCell>, isQuoted: Bool) -> [Palette.PaintedCell] {
    guard let first = part.firstIndex(where: { RightToLeft.isIn($0.cell.text) }),
      let last = part.lastIndex(where: { RightToLeft.isIn($0.cell.text) })
    else { return Array(part) }
    let start = isQuoted ? part.startIndex : first
    let end = isQuoted ? part.endIndex : last + 1
    let opening = Palette.PaintedCell.isolate("\u{2068}", part[start])
    let closing = Palette.PaintedCell.isolate("\u{2069}", part[end - 1])
    return part[..<start] + [opening] + part[start..<end] + [closing] + part[end...]
  }

  private static func isQuotationMark(_ character: Palette.PaintedCell) -> Bool {
    quotationMarks.contains(character.cell.text)
  }

  private static let quotationMarks: Set<String> = ["\"", "“", "”", "„", "«", "»", "「", "」", "`"]
}

extension TerminalCell {
  /// A tab is as invisible in a message as any control character.
  fileprivate func inProse(isWhole: Bool) -> TerminalCell {
    switch content {
    case .tab:
      let escape = VisibleText.escape("\t")
      return TerminalCell(text: escape, width: escape.utf8.count, content: .escape, place: place)
    case .space where isWhole: return TerminalCell(text: text, width: width, content: .visible, place: place)
    default: return self
    }
  }
}

extension Palette.PaintedCell {
  /// A bidi control next to `neighbour`; takes no column.
  fileprivate static func isolate(_ control: String, _ neighbour: Self) -> Self {
    Self(cell: TerminalCell(text: control, width: 0, content: .visible, place: .after), role: neighbour.role)
  }
}
