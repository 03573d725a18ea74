internal import CMarkdown
import SourceText

/// Walks md4c's events and builds blocks and segments from them.
///
/// md4c reports the places of text, not of markup. `cursor` is after the last reported text; between it and the next
/// text is only markup that md4c has parsed, so a short scan from it finds brackets, line ends and tails of links.
struct NoteBuilder {
  let masked: MaskedText
  let events: MarkdownEvents
  private(set) var draft = NoteDraft()

  /// Never decreases: see `advance`.
  private(set) var cursor = 0
  private var placeMemo = MarkdownEvents.PlaceMemo()
  /// Where the markup that may follow the cursor ends at the latest: at the next place that md4c reports, so that no
  /// search for markup ever skips text.
  private(set) var markupLimit = 0
  var containers = ContainerStack()
  var leaf: Leaf?
  var spans: [OpenSpan] = []
  var style: TextRun.Style = []
  /// One past the last processed emphasis mark; markup up to there already belongs to spans.
  var marksEnd = 0
  /// The code span, code block or HTML block whose text is being collected.
  var pieces: [Range<Int>] = []

  init(_ masked: MaskedText, _ events: MarkdownEvents) {
    self.masked = masked
    self.events = events
  }

  /// Blocks in the order of the file; not all of them if there are too many. Linear.
  mutating func build() -> NoteDraft {
    for index in 0..<events.count where !draft.isTooLarge {
      let event = events[index]
      markupLimit = min(events.nextPlace(after: index, &placeMemo) ?? masked.count, masked.count)
      switch event.kind {
      case .CMARKDOWN_ENTER_BLOCK: enterBlock(event, index)
      case .CMARKDOWN_LEAVE_BLOCK: leaveBlock(event)
      case .CMARKDOWN_ENTER_SPAN: enterSpan(event, index)
      case .CMARKDOWN_LEAVE_SPAN: leaveSpan()
      case .CMARKDOWN_TEXT: text(event, index)
      case .CMARKDOWN_TITLE, .CMARKDOWN_DESTINATION: break
      case .CMARKDOWN_INFO:
        leaf?.info = event.range.map { String(decoding: masked.original[$0], as: UTF8.self) } ?? ""
        leaf?.infoRange = event.range
      }
    }
    return draft
  }

  /// Moves the cursor forward to `offset`, never back and never beyond the file.
  mutating func advance(to offset: Int) { cursor = max(cursor, min(offset, masked.count)) }

  private mutating func enterBlock(_ event: MarkdownEvents.Event, _ index: Int) {
    guard let block = event.block else { return }
    switch block {
    case .CMARKDOWN_DOCUMENT, .CMARKDOWN_TABLE_HEAD, .CMARKDOWN_TABLE_BODY: break
    case .CMARKDOWN_QUOTE:
      closeLeaf()
      containers.enterQuote(isAlert: mark(before: events.nextOffset(after: index))?.kind == .alert)
    case .CMARKDOWN_BULLETS, .CMARKDOWN_NUMBERS:
      closeLeaf()
      containers.enterList(isOrdered: block == .CMARKDOWN_NUMBERS)
    case .CMARKDOWN_ITEM:
      if event.offset != CMARKDOWN_NOWHERE { advance(to: Int(event.offset) + 2) }
      containers.enterItem(mark(before: events.nextOffset(after: index))?.kind)
    case .CMARKDOWN_TABLE: containers.enterTable()
    case .CMARKDOWN_ROW: open(.row, index)
    case .CMARKDOWN_HEAD_CELL, .CMARKDOWN_CELL: leaf?.beginCell(isHead: block == .CMARKDOWN_HEAD_CELL)
    case .CMARKDOWN_HEADING: open(.heading(level: Int(event.detail)), index)
    case .CMARKDOWN_PARAGRAPH: open(.paragraph, index)
    case .CMARKDOWN_CODE_BLOCK: open(.code, index)
    case .CMARKDOWN_HTML_BLOCK: open(.html, index)
    case .CMARKDOWN_BREAK: addBreak()
    }
  }

  private mutating func leaveBlock(_ event: MarkdownEvents.Event) {
    guard let block = event.block else { return }
    switch block {
    case .CMARKDOWN_TABLE_HEAD, .CMARKDOWN_TABLE_BODY, .CMARKDOWN_BREAK: break
    case .CMARKDOWN_DOCUMENT: closeLeaf()
    case .CMARKDOWN_QUOTE, .CMARKDOWN_BULLETS, .CMARKDOWN_NUMBERS, .CMARKDOWN_ITEM:
      closeLeaf()
      containers.leave()
    case .CMARKDOWN_TABLE: containers.leave()
    case .CMARKDOWN_HEAD_CELL, .CMARKDOWN_CELL: leaf?.endCell()
    case .CMARKDOWN_ROW, .CMARKDOWN_HEADING, .CMARKDOWN_PARAGRAPH, .CMARKDOWN_CODE_BLOCK, .CMARKDOWN_HTML_BLOCK:
      closeLeaf()
    }
  }

  /// Starts a leaf; the next event after `index` with an offset shows which rewritten line it is, if any.
  mutating func open(_ shape: Leaf.Shape, _ index: Int) {
    closeLeaf()
    let next = events.nextOffset(after: index)
    leaf = Leaf(shape, next == nil ? emptyMark() : mark(before: next), masked)
    pieces = []
  }

  /// The rewritten line that an empty heading comes from: a short one, with no other heading before it.
  private func emptyMark() -> LineMark? {
    guard let mark = masked.firstMark(from: cursor), mark.kind == .masked,
      masked.copy.firstOffset(of: UInt8(ascii: "#"), from: cursor, limit: mark.offset) == nil
    else { return nil }
    return mark
  }

  /// The rewritten line that starts between the cursor and `offset`.
  private func mark(before offset: Int?) -> LineMark? {
    guard let offset else { return nil }
    guard let mark = masked.firstMark(from: cursor), mark.offset <= offset else { return nil }
    return mark
  }

  /// Adds the content of the leaf to the note.
  mutating func closeLeaf() {
    guard var closing = leaf else { return }
    leaf = nil
    spans = []
    style = []
    // A mark that ends the leaf comes after its last text.
    let marks = marksEnd
    marksEnd = 0
    defer { advance(to: marks) }
    switch closing.shape {
    case .code:
      let range = extent(of: pieces)
      add(.code(info: closing.info), range, inlines: [Inline(.codeBlock, range, target: closing.infoRange)])
      advance(to: range.upperBound)
    case .html:
      let range = extent(of: pieces)
      defer { advance(to: range.upperBound) }
      // Comments for Calque are not part of the note.
      if HTMLComments.fill(pieces, of: masked.original) { break }
      let (depth, isQuoted) = place(at: range.lowerBound)
      var reader = HTMLBlockReader(masked, pieces, depth: depth, isQuoted: isQuoted)
      reader?.read(into: &draft)
    default:
      if closing.isTable { return closeTable(closing) }
      if let line = closing.maskedLine, OwnComment.fills(line, of: masked.original) {
        advance(to: line.upperBound)
        break
      }
      let (kind, found) = closing.finished(in: &containers)
      let inlines = closing.writer.takeInlines()
      add(kind, closing.extent ?? cursor..<cursor, found, inlines: inlines.isEmpty ? unseen(in: closing) : inlines)
      advance(to: closing.extent?.upperBound ?? cursor)
      if case .heading = closing.shape, !closing.isRewritten, let extent = closing.extent,
        let end = SetextUnderline.end(masked.copy, below: extent, limit: markupLimit)
      {
        advance(to: end)
      }
    }
    pieces = []
  }

  /// What a rewritten line stands for whose heading has no text, such as the `$$` above a formula.
  private func unseen(in leaf: Leaf) -> [Inline] {
    guard let line = leaf.maskedLine else { return [] }
    let spans = masked.spans[masked.firstSpan(endingAfter: line.lowerBound)...].prefix { $0.start < line.upperBound }
    return spans.compactMap { span in
      guard case .sentinel(let mask) = span.role else { return nil }
      return Inline.Kind(mask).map { Inline($0, span.start..<span.end) }
    }
  }

  private mutating func closeTable(_ leaf: Leaf) {
    var leaf = leaf
    leaf.endRow()
    containers.enterTable()
    for row in leaf.rows { add(.tableRow(isHead: leaf.isHead), row.range, row.cells, inlines: row.inlines) }
    containers.leave()
  }

  private mutating func add(
    _ kind: Block.Kind, _ range: Range<Int>, _ pieces: [ProsePiece] = [], inlines: [Inline] = []
  ) {
    let (depth, isQuoted) = place(at: range.lowerBound)
    draft.add(kind, depth: depth, range: range, isQuoted: isQuoted, pieces: pieces, inlines: inlines)
  }

  /// The depth of a leaf at `offset`, including directives, and whether it is in a quote.
  private func place(at offset: Int) -> (Int, Bool) {
    (containers.place.depth + masked.nesting.depth(at: offset), containers.place.isQuoted)
  }

  private func extent(of pieces: [Range<Int>]) -> Range<Int> {
    guard let first = pieces.first, let last = pieces.last else { return cursor..<cursor }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  /// A thematic break has no event with an offset: it is the next line of `-`, `*` or `_`.
  private mutating func addBreak() {
    closeLeaf()
    let range = ThematicBreak.next(in: masked.copy, from: cursor, limit: markupLimit) ?? cursor..<cursor
    add(.thematicBreak, range)
    advance(to: range.upperBound)
  }
}
