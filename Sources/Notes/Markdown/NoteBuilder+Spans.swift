internal import CMarkdown
import SourceText

/// A span of md4c that is open.
struct OpenSpan {
  let kind: cmarkdown_span
  /// The style outside it.
  let outerStyle: TextRun.Style
  /// Where its content starts, if known.
  let start: Int
  /// The title of a link or an image, if md4c reports one.
  let title: Told
  let destination: Told
  /// The mark that opens emphasis.
  var mark: Range<Int>?
  var isAutolink = false

  /// What md4c reports about a part of a link.
  enum Told: Equatable {
    case nothing
    case at(Range<Int>)
    /// md4c assembled it from pieces with this many bytes in total; its place is found in the tail of the link.
    case inTail(length: Int)
  }
}

extension NoteBuilder {
  mutating func enterSpan(_ event: MarkdownEvents.Event, _ index: Int) {
    openImplicitItem(index)
    guard let kind = event.span else { return }
    var start = cursor
    if kind == .CMARKDOWN_IMAGE {
      start = masked.copy.firstOffset(of: "![", from: cursor, limit: markupLimit) ?? cursor
      advance(to: start + 2)
      leaf?.writer.beginImage(at: start)
    }
    var span = OpenSpan(
      kind: kind, outerStyle: style, start: start, title: told(.CMARKDOWN_TITLE, after: index),
      destination: told(.CMARKDOWN_DESTINATION, after: index))
    switch kind {
    case .CMARKDOWN_EMPHASIS: style.insert(.emphasis)
    case .CMARKDOWN_STRONG: style.insert(.strong)
    case .CMARKDOWN_STRIKE: style.insert(.strike)
    case .CMARKDOWN_LINK: style.insert(.link)
    case .CMARKDOWN_CODE_SPAN: pieces = []
    case .CMARKDOWN_IMAGE: break
    }
    span.mark = passMark(of: kind)
    spans.append(span)
  }

  mutating func leaveSpan() {
    guard let span = spans.popLast() else { return }
    style = span.outerStyle
    switch span.kind {
    case .CMARKDOWN_EMPHASIS: endEmphasis(span, .emphasis)
    case .CMARKDOWN_STRONG: endEmphasis(span, .strong)
    case .CMARKDOWN_STRIKE: endEmphasis(span, .strike)
    case .CMARKDOWN_CODE_SPAN: writeCode()
    case .CMARKDOWN_LINK where span.isAutolink: advance(to: cursor + 1)
    case .CMARKDOWN_LINK:
      if cursor == span.start, let open = bracket(UInt8(ascii: "[")) { advance(to: open + 1) }
      let open = masked.copy.firstOffset(of: UInt8(ascii: "["), from: span.start, limit: cursor) ?? span.start
      endLink(span, .link, open..<min(open + 1, masked.count))
    case .CMARKDOWN_IMAGE:
      endLink(span, .image, span.start..<min(span.start + 2, masked.count))
    }
  }

  /// Passes the tail of a link or an image whose brackets open at `open`, and records its parts.
  private mutating func endLink(_ span: OpenSpan, _ kind: Inline.Kind, _ open: Range<Int>) {
    let close = bracket(UInt8(ascii: "]"))
    let tail = passTail()
    if kind == .image { leaf?.writer.endImage(at: cursor, style) }
    var title: Range<Int>?
    switch span.title {
    case .nothing: break
    case .at(let range): title = tail?.range.contains(range.lowerBound) == true ? range : nil
    case .inTail: title = tail?.title
    }
    if let title { leaf?.writer.extra(.linkTitle, title, escapes: true) }
    guard let close, open.upperBound <= close, open.lowerBound < cursor else { return }
    let inline = Inline(
      kind, open.lowerBound..<cursor, content: open.upperBound..<close, target: destination(span, tail), title: title)
    leaf?.writer.add(inline)
  }

  /// The destination of a link: where md4c says, or in its tail if the text there is as long as md4c says.
  private func destination(_ span: OpenSpan, _ tail: LinkTail?) -> Range<Int>? {
    switch span.destination {
    case .nothing: return nil
    case .at(let range): return range
    case .inTail(let length):
      guard let range = tail?.destination else { return nil }
      let escapes = Self.escapes(masked.copy, range)
      return range.count - escapes == length ? range : nil
    }
  }

  /// How many backslashes escape punctuation.
  private static func escapes(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var i = range.lowerBound
    while i + 1 < range.upperBound {
      let isEscape = bytes[i] == UInt8(ascii: "\\") && bytes[i + 1].isASCIIPunctuation
      count += isEscape ? 1 : 0
      i += isEscape ? 2 : 1
    }
    return count
  }

  /// Passes the mark that opens a span of emphasis.
  private mutating func passMark(of kind: cmarkdown_span) -> Range<Int>? {
    let limit = markupLimit
    let bytes = masked.copy
    let start = cursor < marksEnd ? marksEnd : contentStart(before: limit)
    guard start < limit else { return nil }
    let isStrike = kind == .CMARKDOWN_STRIKE
    switch kind {
    case .CMARKDOWN_EMPHASIS, .CMARKDOWN_STRONG, .CMARKDOWN_STRIKE: break
    default: return nil
    }
    guard
      let at = bytes[start..<limit].firstIndex(where: {
        isStrike ? $0 == UInt8(ascii: "~") : $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_")
      })
    else { return nil }
    let isDouble = kind == .CMARKDOWN_STRONG || (isStrike && bytes[at + 1] == bytes[at])
    marksEnd = at + (isDouble ? 2 : 1)
    return at..<marksEnd
  }

  /// Where markup inside the line starts between the cursor and `limit`: after quote and list markers, so that the `*`
  /// of an item does not count as emphasis.
  private func contentStart(before limit: Int) -> Int {
    guard cursor < limit else { return cursor }
    let bytes = masked.copy
    var start = cursor
    if let end = bytes[cursor..<limit].lastIndex(where: \.isLineEnd) {
      start = end + 1
    } else if cursor > 0, !bytes[cursor - 1].isLineEnd {
      return cursor
    }
    while start < limit {
      if bytes[start].isBlank || bytes[start] == UInt8(ascii: ">") {
        start += 1
      } else if let end = ListMarker.end(bytes, at: start, limit: limit) {
        start = end
      } else {
        break
      }
    }
    return start
  }

  /// Passes the mark that closes a span of emphasis, and records the span.
  private mutating func endEmphasis(_ span: OpenSpan, _ kind: Inline.Kind) {
    guard let open = span.mark else { return }
    let start = max(cursor, marksEnd)
    guard let close = masked.copy.firstOffset(of: masked.copy[open.lowerBound], from: start, limit: markupLimit),
      close + open.count <= masked.count
    else { return }
    marksEnd = close + open.count
    leaf?.writer.add(Inline(kind, open.lowerBound..<marksEnd, content: open.upperBound..<close))
  }
}
