internal import CMarkdown
import SourceText

extension NoteBuilder {
  mutating func text(_ event: MarkdownEvents.Event, _ index: Int) {
    openImplicitItem(index)
    guard let kind = event.text else { return }
    if leaf?.shape == .code || leaf?.shape == .html || spans.last?.kind == .CMARKDOWN_CODE_SPAN {
      if let range = event.range { pieces.append(range) }
      return
    }
    switch kind {
    case .CMARKDOWN_SOFT_BREAK, .CMARKDOWN_HARD_BREAK:
      // md4c 0.4.8 reports the backticks again, and a break before them, when they end a code span at the start of a
      // line.
      if let next = events.nextOffset(after: index), next < cursor { return }
      lineBreak(isHard: kind == .CMARKDOWN_HARD_BREAK)
    case .CMARKDOWN_NULL: break
    case .CMARKDOWN_HTML: html(event)
    case .CMARKDOWN_PLAIN, .CMARKDOWN_ENTITY, .CMARKDOWN_CODE:
      guard let range = event.range else { return }
      write(range, isEntity: kind == .CMARKDOWN_ENTITY)
    }
  }

  /// Text in a tight item has no block of its own in md4c.
  mutating func openImplicitItem(_ index: Int) {
    if leaf == nil { open(.paragraph, index - 1) }
  }

  private mutating func write(_ range: Range<Int>, isEntity: Bool) {
    var start = max(range.lowerBound, cursor)
    guard start < range.upperBound else { return }
    defer { advance(to: range.upperBound) }
    if isEntity {
      leaf?.writer.entity(range, style)
      return
    }
    if let last = spans.last, last.kind == .CMARKDOWN_LINK, isAutolink(range) {
      spans[spans.count - 1].isAutolink = true
      leaf?.writer.mask(.url, (start - 1)..<(range.upperBound + 1), style)
      leaf?.writer.add(Inline(.address, (start - 1)..<(range.upperBound + 1), content: range, target: range))
      return
    }
    if start > cursor, masked.copy[start - 1] == UInt8(ascii: "\\"), masked.copy[start].isASCIIPunctuation {
      leaf?.writer.escape((start - 1)..<(start + 1), style)
      start += 1
    }
    if leaf?.isTable == true { return writeCells(start..<range.upperBound) }
    leaf?.writer.text(start..<range.upperBound, style)
  }

  /// Text of a table that md4c takes for a paragraph: pipes end cells.
  private mutating func writeCells(_ range: Range<Int>) {
    var start = range.lowerBound
    while let pipe = masked.copy.firstOffset(of: UInt8(ascii: "|"), in: start..<range.upperBound) {
      leaf?.writer.text(start..<pipe, style)
      leaf?.passPipe()
      start = pipe + 1
    }
    leaf?.writer.text(start..<range.upperBound, style)
  }

  /// Whether md4c made a link of `range` because it is in `<…>`.
  private func isAutolink(_ range: Range<Int>) -> Bool {
    range.lowerBound > cursor && masked.copy[range.lowerBound - 1] == UInt8(ascii: "<")
      && masked.copy[range.upperBound] == UInt8(ascii: ">")
  }

  /// From the end of the preceding text, including trailing spaces, to the start of the next line.
  private mutating func lineBreak(isHard: Bool) {
    let bytes = masked.copy
    var end = cursor
    while end < masked.count, !bytes[end].isLineEnd { end += 1 }
    var start = end
    while start > cursor, bytes[start - 1].isBlank || (isHard && bytes[start - 1] == UInt8(ascii: "\\")) { start -= 1 }
    if end < masked.count { end += bytes.has("\r\n", at: end) ? 2 : 1 }
    advance(to: end)
    if leaf?.isTable == true {
      leaf?.endRow()
    } else {
      leaf?.writer.lineBreak(start..<end, isHard: isHard, style)
    }
  }

  /// A tag may come in several pieces, one per line; it is written after its last piece.
  private mutating func html(_ event: MarkdownEvents.Event) {
    guard let piece = event.range else { return }
    pieces.append(piece)
    advance(to: piece.upperBound)
    guard let first = pieces.first, first.lowerBound < piece.upperBound else { return }
    let end = piece.upperBound
    let isComment = masked.copy.has("<!--", at: first.lowerBound)
    let isWhole = isComment ? masked.copy.has("-->", at: end - 3) : masked.copy[end - 1] == UInt8(ascii: ">")
    guard isWhole else { return }
    leaf?.writer.tag(first.lowerBound..<end, HTMLTag(masked.copy, at: first.lowerBound), style)
    pieces = []
  }

  /// The code span with its backticks.
  mutating func writeCode() {
    let bytes = masked.copy
    var start = pieces.first?.lowerBound ?? cursor
    var end = pieces.last?.upperBound ?? cursor
    while start > cursor, bytes[start - 1] != UInt8(ascii: "`") { start -= 1 }
    while start > cursor, bytes[start - 1] == UInt8(ascii: "`") { start -= 1 }
    while end < markupLimit, bytes[end] != UInt8(ascii: "`") { end += 1 }
    while end < masked.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
    leaf?.writer.mask(.code, start..<end, style)
    addCode(start..<end)
    advance(to: end)
    pieces = []
  }

  /// Records a code span; `range` includes its backticks.
  private mutating func addCode(_ range: Range<Int>) {
    let marks = range.prefix { masked.copy[$0] == UInt8(ascii: "`") }.count
    guard marks * 2 <= range.count else { return }
    let content = (range.lowerBound + marks)..<(range.upperBound - marks)
    leaf?.writer.add(Inline(.codeSpan, range, content: content))
  }

  /// The place of `byte` in the markup after the cursor.
  func bracket(_ byte: UInt8) -> Int? { masked.copy.firstOffset(of: byte, from: cursor, limit: markupLimit) }

  /// Moves the cursor past the `]` and the tail of a link or an image.
  mutating func passTail() -> LinkTail? {
    guard let close = bracket(UInt8(ascii: "]")) else { return nil }
    advance(to: close + 1)
    // Text reported by md4c is not part of the tail: `[a]` is a link by itself in `[a](no link`.
    let limit = markupLimit >= cursor ? markupLimit : masked.count
    guard let tail = LinkTail(masked.copy, at: cursor, limit: limit) else { return nil }
    advance(to: tail.range.upperBound)
    return tail
  }

  /// What md4c reports about the title or the destination of a link right after its start event at `index`.
  func told(_ kind: cmarkdown_kind, after index: Int) -> OpenSpan.Told {
    for i in (index + 1)..<max(index + 1, min(events.count, index + 3)) {
      let event = events[i]
      guard event.kind == .CMARKDOWN_TITLE || event.kind == .CMARKDOWN_DESTINATION else { return .nothing }
      if event.kind == kind { return event.range.map { .at($0) } ?? .inTail(length: Int(event.length)) }
    }
    return .nothing
  }
}
