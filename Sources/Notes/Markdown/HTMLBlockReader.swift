import SourceText

/// Reads a block of raw HTML: the prose between its tags becomes separate blocks.
struct HTMLBlockReader {
  private let masked: MaskedText
  private let depth: Int
  private let isQuoted: Bool
  /// The block's bytes; the quote markers before its lines are blanked.
  private let bytes: [UInt8]
  /// The offset of `bytes` in the file.
  private let base: Int
  private var writer: ProseWriter
  private var kind = Segment.Kind.paragraph
  private var column = 0
  private var found = NoteDraft()
  /// Inlines waiting for the block that they belong to.
  private var inlines: [Inline] = []

  /// - Parameter lines: one range per line, in order, at least one.
  init?(_ masked: MaskedText, _ lines: [Range<Int>], depth: Int, isQuoted: Bool) {
    guard let first = lines.first, let last = lines.last, last.upperBound >= first.lowerBound else { return nil }
    self.masked = masked
    self.depth = depth
    self.isQuoted = isQuoted
    base = first.lowerBound
    var bytes = Array(masked.copy[first.lowerBound..<last.upperBound])
    for (line, next) in zip(lines, lines.dropFirst()) where next.lowerBound > line.upperBound {
      for i in line.upperBound..<next.lowerBound where !bytes[i - base].isLineEnd { bytes[i - base] = 0x20 }
    }
    self.bytes = bytes
    writer = ProseWriter(masked)
  }

  /// Adds a block for each piece of prose, or one block of HTML when there is none. Linear.
  mutating func read(into draft: inout NoteDraft) {
    var i = 0
    var text = 0
    while i < bytes.count, !found.isTooLarge {
      guard bytes[i] == UInt8(ascii: "<"), let end = markupEnd(at: i) else {
        i += 1
        continue
      }
      write(text..<i)
      pass(i..<end.markup)
      i = end.content
      text = i
    }
    write(text..<max(text, bytes.count))
    flush()
    if found.isEmpty {
      draft.add(
        .html, depth: depth, range: base..<(base + bytes.count), isQuoted: isQuoted, inlines: inlines)
    } else {
      found.addToLast(inlines)
      draft.append(found)
    }
  }

  /// Where the tag or comment at `start` ends, and where text continues: after the element for elements without prose.
  private func markupEnd(at start: Int) -> (markup: Int, content: Int)? {
    if bytes.has("<!--", at: start) {
      let end = bytes.firstOffset(of: "-->", from: start + 4, limit: bytes.count).map { $0 + 3 } ?? bytes.count
      return (end, end)
    }
    guard start + 1 < bytes.count, bytes[start + 1].isLetter || bytes[start + 1] == UInt8(ascii: "/"),
      let tag = HTMLTag(bytes, at: start)
    else { return nil }
    guard !tag.isClosing, !tag.isEmptyElement, Self.opaque.contains(tag.name) else { return (tag.end, tag.end) }
    let end = closing(tag.name, from: tag.end)
    return (end, end)
  }

  /// One past the closing tag of `name`, or the end.
  private func closing(_ name: String, from start: Int) -> Int {
    var i = start
    while let open = bytes.firstOffset(of: "</", from: i, limit: bytes.count) {
      if let tag = HTMLTag(bytes, at: open), tag.name == name { return tag.end }
      i = open + 2
    }
    return bytes.count
  }

  private mutating func write(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    RawText(base: base).write(range, of: bytes, to: &writer)
  }

  /// A tag: one that starts or ends a block ends the piece of prose before it.
  private mutating func pass(_ range: Range<Int>) {
    guard !bytes.has("<!--", at: range.lowerBound), let tag = HTMLTag(bytes, at: range.lowerBound) else {
      return writer.tag(shifted(range), nil)
    }
    guard Self.blocks.contains(tag.name) else {
      return writer.tag(shifted(range), tag.shifted(by: base))
    }
    flush()
    begin(tag)
    if !tag.isClosing { writer.add(tag.shifted(by: base), shifted(range)) }
    writer.attributes(of: tag.shifted(by: base))
  }

  private func shifted(_ range: Range<Int>) -> Range<Int> { (range.lowerBound + base)..<(range.upperBound + base) }

  private mutating func begin(_ tag: HTMLTag) {
    kind = .paragraph
    guard !tag.isClosing else { return }
    if let level = tag.headingLevel { kind = .heading(level: level) }
    switch tag.name {
    case "li": kind = .item
    case "dt": kind = .definitionTerm
    case "dd": kind = .definition
    case "summary", "legend", "caption": kind = .admonitionTitle
    case "tr": column = 0
    case "td", "th":
      kind = .cell(isHead: tag.name == "th", column: column)
      column += 1
    default: break
    }
  }

  /// Makes a block of the collected text.
  private mutating func flush() {
    let extent = writer.extent
    let pieces = writer.takePieces(kind)
    inlines += writer.takeInlines()
    writer = ProseWriter(masked)
    guard let extent, !pieces.isEmpty else { return }
    found.add(blockKind(pieces), depth: depth, range: extent, isQuoted: isQuoted, pieces: pieces, inlines: inlines)
    inlines = []
  }

  private func blockKind(_ pieces: [ProsePiece]) -> Block.Kind {
    guard pieces.contains(where: { $0.kind == kind }) else { return .html }
    switch kind {
    case .heading(let level): return .heading(level: level)
    case .item: return .listItem(isOrdered: false)
    case .cell(let isHead, _): return .tableRow(isHead: isHead)
    case .definition, .definitionTerm: return .definition
    case .admonitionTitle: return .admonition
    default: return .paragraph
    }
  }

  /// Elements without prose.
  private static let opaque: Set<String> = [
    "script", "style", "pre", "textarea", "svg", "math", "iframe", "object", "template",
  ]

  /// Elements that are not part of a line of text.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "base", "blockquote", "body", "caption", "center", "col", "colgroup", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "link", "main",
    "menu", "nav", "ol", "optgroup", "option", "p", "picture", "section", "source", "summary", "table", "tbody", "td",
    "template", "tfoot", "th", "thead", "title", "tr", "track", "ul", "video",
  ]
}
