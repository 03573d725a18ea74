internal import CMarkdown
import SourceText

/// A part of a note's shape, in the order of the file.
enum ShapePart: Hashable, Sendable {
  case event(kind: UInt8, type: UInt8, detail: UInt16)
  /// Code and HTML are compared as they are.
  case verbatim([UInt8])
  case html([UInt8])
  case masked(MaskedSpan.Role)
}

/// Reads the shape of a note from md4c's events.
struct ShapeReader {
  private let events: MarkdownEvents
  private let masked: MaskedText
  private let withoutComments: Bool
  private var found: [ShapePart] = []
  /// The lines of the HTML block that is being read.
  private var html: [[UInt8]]?

  init(_ events: MarkdownEvents, _ masked: MaskedText, withoutComments: Bool) {
    self.events = events
    self.masked = masked
    self.withoutComments = withoutComments
  }

  /// Linear.
  mutating func parts() -> [ShapePart] {
    let spans = masked.spans.filter { !withoutComments || !OwnComment.fills($0.start..<$0.end, of: masked.original) }
    found = spans.map { .masked($0.role) }
    var index = 0
    while index < events.count {
      if withoutComments, let end = endOfComment(from: index) {
        index = end
      } else {
        read(events[index])
      }
      index += 1
    }
    return found
  }

  private mutating func read(_ event: MarkdownEvents.Event) {
    let bytes = event.range.map { Array(masked.original[$0]) }
    switch (event.kind, event.text) {
    case (.CMARKDOWN_TEXT, .CMARKDOWN_CODE): if let bytes { found.append(.verbatim(bytes)) }
    case (.CMARKDOWN_TEXT, .CMARKDOWN_HTML): if let bytes { addHTML(bytes) }
    case (.CMARKDOWN_TEXT, .CMARKDOWN_HARD_BREAK): add(event, detail: 0)
    case (.CMARKDOWN_TEXT, _), (.CMARKDOWN_TITLE, _): break
    case (.CMARKDOWN_ENTER_BLOCK, _) where withoutComments && event.block == .CMARKDOWN_HTML_BLOCK: html = []
    case (.CMARKDOWN_LEAVE_BLOCK, _) where withoutComments && event.block == .CMARKDOWN_HTML_BLOCK: endHTML()
    default: add(event, detail: event.detail)
    }
  }

  private mutating func add(_ event: MarkdownEvents.Event, detail: UInt16) {
    found.append(.event(kind: event.kind.rawValue, type: event.type, detail: detail))
  }

  private mutating func addHTML(_ bytes: [UInt8]) {
    if html != nil {
      html?.append(bytes)
    } else if !withoutComments || !OwnComment.fills(bytes.indices, of: bytes) {
      found.append(.html(bytes))
    }
  }

  /// A block of HTML is left out if it consists only of comments.
  private mutating func endHTML() {
    let rest = HTMLComments.removed(from: Array((html ?? []).joined(separator: [0x0A])))
    if !rest.isEmpty { found += [.html([]), .html(rest)] }
    html = nil
  }

  /// Index of the last event of an MDX line that consists only of a comment.
  private func endOfComment(from index: Int) -> Int? {
    guard events[index].kind == .CMARKDOWN_ENTER_BLOCK, events[index].block == .CMARKDOWN_HEADING,
      let offset = events.nextOffset(after: index), let mark = masked.mark(around: offset),
      OwnComment.fills(mark.range, of: masked.original)
    else { return nil }
    return (index..<events.count).first { events[$0].kind == .CMARKDOWN_LEAVE_BLOCK }
  }
}

extension MaskedText {
  /// The rewritten line that `offset` is in. Logarithmic.
  fileprivate func mark(around offset: Int) -> LineMark? {
    let index = marks.partitioningIndex { $0.offset > offset }
    return index > 0 && marks[index - 1].range.contains(offset) ? marks[index - 1] : nil
  }
}
