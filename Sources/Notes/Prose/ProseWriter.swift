import SourceText

/// A segment's text with its kind, before it has a place in a note.
struct ProsePiece {
  let kind: Segment.Kind
  let text: SegmentText
}

/// Writes the prose of one leaf block: text with its masks, tags with their effect on style, and separately the texts
/// that belong to it (alternative texts, titles).
struct ProseWriter {
  private let masked: MaskedText
  private(set) var draft = SegmentDraft()
  /// Alternative texts and titles, in the order in which they end.
  private(set) var extras: [ProsePiece] = []
  /// The inlines that were written, in the order in which they end.
  private(set) var inlines: [Inline] = []
  /// The bytes that were written, markup of images and code included.
  private(set) var extent: Range<Int>?
  /// The level of the `<h2>` that the text starts with, if any.
  private(set) var headingLevel: Int?
  private var tags = TagStyles()
  /// One past the last byte that was written.
  private(set) var position = 0
  /// The limit of writing: the end of the attribute or title that this writer is for.
  private var limit = Int.max
  /// False inside a tag that is masked as a whole.
  private var seesMasks = true
  /// The drafts around the image whose alternative text is being written.
  private var outer: [(draft: SegmentDraft, start: Int)] = []

  init(_ masked: MaskedText) { self.masked = masked }

  /// Text as in the file; masked bytes in it become sentinels.
  mutating func text(_ range: Range<Int>, _ style: TextRun.Style = []) {
    // A span over several lines occurs once per line; `position` is then after all of it.
    var at = max(range.lowerBound, position)
    var next = seesMasks ? masked.firstSpan(endingAfter: at) : masked.spans.count
    while at < range.upperBound {
      guard next < masked.spans.count, masked.spans[next].start < range.upperBound else {
        return verbatim(at..<range.upperBound, style)
      }
      let span = masked.spans[next]
      verbatim(at..<max(at, span.start), style)
      write(span, from: max(at, span.start), style)
      at = span.end
      next += 1
    }
  }

  /// An entity (`range` from `&` to `;`); one that is unknown is text.
  mutating func entity(_ range: Range<Int>, _ style: TextRun.Style = []) {
    guard let units = Entities.decoded(masked.original, range) else { return text(range, style) }
    decoded(units, range, style)
  }

  /// A character after a backslash; `range` starts with the backslash.
  mutating func escape(_ range: Range<Int>, _ style: TextRun.Style = []) {
    decoded([UInt16(masked.original[range.upperBound - 1])], range, style)
  }

  /// Bytes that are decoded to `units`.
  mutating func decoded(_ units: [UInt16], _ range: Range<Int>, _ style: TextRun.Style = []) {
    draft.appendDecoded(units, range, style.union(tags.style))
    grow(range)
  }

  /// A line end; `range` is from the end of the text to the start of the next line.
  mutating func lineBreak(_ range: Range<Int>, isHard: Bool, _ style: TextRun.Style = []) {
    let index = masked.firstSpan(endingAfter: range.upperBound - 1)
    if index < masked.spans.count, masked.spans[index].start < range.upperBound { return }
    draft.appendBreak(isHard: isHard, range, style.union(tags.style))
  }

  /// A sentinel.
  mutating func mask(_ mask: Mask, _ range: Range<Int>, _ style: TextRun.Style = []) {
    draft.appendMask(mask, range, style.union(tags.style))
    grow(range)
  }

  /// A tag or a comment of HTML or JSX: a sentinel; its prose attributes become segments.
  /// - Parameter whole: its bytes, when not all of them are text.
  mutating func tag(
    _ range: Range<Int>, _ tag: HTMLTag?, _ style: TextRun.Style = [], seesMasks: Bool = true, whole: Range<Int>? = nil
  ) {
    if OwnComment.fills(range, of: masked.original) { return skip(range) }
    if let tag, tag.isClosing { tags.close(tag.name) }
    mask(.html, range, style)
    guard let tag, !tag.isClosing else { return }
    add(tag, whole ?? range)
    if draft.runs.count == 1, let level = tag.headingLevel { headingLevel = level }
    if !tag.isEmptyElement { tags.open(tag) }
    attributes(of: tag, seesMasks: seesMasks)
  }

  /// A comment for Calque is not part of the text, nor is a space before it if another follows.
  private mutating func skip(_ range: Range<Int>) {
    let next = range.upperBound < masked.count ? masked.original[range.upperBound] : 0x0A
    if next.isSpace || next == UInt8(ascii: "|") { draft.trimBlanks() }
    position = max(position, range.upperBound)
  }

  /// The attributes of a tag that readers see, as segments.
  mutating func attributes(of tag: HTMLTag, seesMasks: Bool = true) {
    for attribute in tag.attributes {
      switch attribute.name {
      case "alt": extra(.altText, attribute.value, seesMasks: seesMasks)
      case "title", "aria-label", "label", "summary", "placeholder":
        extra(.linkTitle, attribute.value, seesMasks: seesMasks)
      default: break
      }
    }
  }

  /// A separate text inside this one, with entities decoded.
  mutating func extra(_ kind: Segment.Kind, _ range: Range<Int>, escapes: Bool = false, seesMasks: Bool = true) {
    var writer = ProseWriter(masked)
    writer.limit = range.upperBound
    writer.seesMasks = seesMasks
    RawText(escapes: escapes).write(range, of: masked.original, to: &writer)
    if let text = writer.draft.finished() { extras.append(ProsePiece(kind: kind, text: text)) }
    inlines += writer.inlines
  }

  /// From here to `endImage`, text becomes the alternative text of an image.
  mutating func beginImage(at start: Int) {
    outer.append((draft, start))
    draft = SegmentDraft()
    position = start
  }

  /// The image ends at `end`.
  mutating func endImage(at end: Int, _ style: TextRun.Style = []) {
    guard let (before, start) = outer.popLast() else { return }
    if let text = draft.finished() { extras.append(ProsePiece(kind: .altText, text: text)) }
    draft = before
    mask(.image, start..<max(start, end), style)
  }

  /// Records an inline that was written, or that encloses written text.
  mutating func add(_ inline: Inline) { inlines.append(inline) }

  /// Records an opening tag: its destination, and the name by which links find it.
  mutating func add(_ tag: HTMLTag, _ range: Range<Int>) {
    guard !tag.name.isEmpty else { return }
    let target = tag.attributes.first { $0.name == "href" || $0.name == "src" }?.value
      .destination(in: masked.original)
    let name = tag.attributes.first { $0.name == "id" }?.value ?? tag.attributes.first { $0.name == "name" }?.value
    add(Inline(.tag, range, content: name ?? range.upperBound..<range.upperBound, target: target))
  }

  /// The inlines recorded since the last call.
  mutating func takeInlines() -> [Inline] {
    defer { inlines = [] }
    return inlines
  }

  /// The texts written since the last call, the main text first.
  mutating func takePieces(_ kind: Segment.Kind) -> [ProsePiece] {
    var pieces: [ProsePiece] = []
    if let text = draft.finished() { pieces.append(ProsePiece(kind: kind, text: text)) }
    pieces += extras
    draft = SegmentDraft()
    extras = []
    extent = nil
    return pieces
  }

  /// Adds `range` to the written bytes.
  mutating func grow(_ range: Range<Int>) {
    position = range.upperBound
    let old = extent ?? range
    extent = min(old.lowerBound, range.lowerBound)..<max(old.upperBound, range.upperBound)
  }

  private mutating func verbatim(_ range: Range<Int>, _ style: TextRun.Style) {
    guard !range.isEmpty else { return }
    draft.appendVerbatim(masked.original, range, style.union(tags.style))
    grow(range)
  }

  private mutating func write(_ span: MaskedSpan, from start: Int, _ style: TextRun.Style) {
    let range = start..<min(span.end, limit)
    switch span.role {
    case .sentinel where OwnComment.fills(span.start..<span.end, of: masked.original): skip(range)
    case .sentinel(let kind):
      mask(kind, range, style)
      // md4c's text starts after the mark that makes a line without prose a heading.
      let whole = span.start..<range.upperBound
      if let inline = Inline.Kind(kind) { add(Inline(inline, whole, target: kind == .url ? whole : nil)) }
    case .tag:
      let whole = span.start..<range.upperBound
      tag(range, HTMLTag(masked.original, at: span.start, limit: span.end), style, seesMasks: false, whole: whole)
    case .silent: grow(range)
    }
  }
}

extension Range<Int> {
  /// The range, unless a line end or a `<` in it shows that its quote is missing: then it is not a destination.
  fileprivate func destination(in bytes: [UInt8]) -> Range<Int>? {
    bytes[self].contains { $0.isLineEnd || $0 == UInt8(ascii: "<") } ? nil : self
  }
}
