internal import CMarkdown
import SourceText

/// Everything that a renderer makes of a note besides its words: blocks, emphasis, links, code, HTML, what is masked,
/// and the keys of its front matter. Two texts of one shape differ in their words only.
package struct NoteShape: Hashable, Sendable {
  private var parts: [Part] = []
  private let keys: [String]

  private enum Part: Hashable, Sendable {
    case event(kind: UInt8, type: UInt8, detail: UInt16)
    /// Code and HTML are compared as they are.
    case verbatim([UInt8])
    case html([UInt8])
    case masked(MaskedSpan.Role)
  }

  /// Nil when the file cannot be read as a note.
  package init?(_ file: SourceFile) {
    guard NoteReader.fileExtension(file.path) != "txt" else {
      keys = []
      return
    }
    guard (try? SizeLimits.check(file)) != nil else { return nil }
    let isMDX = NoteReader.fileExtension(file.path) == "mdx" || ModuleImport.opens(file.bytes)
    let front = FrontMatterReader(file)
    keys = front?.frontMatter.values.keys.sorted() ?? []
    var masker = Masker(file, isMDX: isMDX)
    if let front { masker.maskFrontMatter(front) }
    masker.run(from: (front?.scan.lastLine ?? 0) + 1)
    let masked = masker.masked
    guard
      let events = MarkdownEvents(masked.copy, start: file.byteOrderMarkLength, count: masked.count + 1, isMDX: isMDX)
    else { return nil }
    parts = masked.spans.map { .masked($0.role) } + Self.parts(events, masked)
  }

  /// What a reader sees: the same without blocks of HTML.
  package var withoutHTML: NoteShape {
    var shape = self
    shape.parts.removeAll { part in
      switch part {
      case .html: true
      case .event(let kind, let type, _):
        type == cmarkdown_block.CMARKDOWN_HTML_BLOCK.rawValue
          && (kind == cmarkdown_kind.CMARKDOWN_ENTER_BLOCK.rawValue
            || kind == cmarkdown_kind.CMARKDOWN_LEAVE_BLOCK.rawValue)
      case .verbatim, .masked: false
      }
    }
    return shape
  }

  private static func parts(_ events: MarkdownEvents, _ masked: MaskedText) -> [Part] {
    var parts: [Part] = []
    for index in 0..<events.count {
      let event = events[index]
      switch (event.kind, event.text) {
      case (.CMARKDOWN_TEXT, .CMARKDOWN_CODE):
        if let range = event.range { parts.append(.verbatim(Array(masked.original[range]))) }
      case (.CMARKDOWN_TEXT, .CMARKDOWN_HTML):
        if let range = event.range { parts.append(.html(Array(masked.original[range]))) }
      case (.CMARKDOWN_TEXT, .CMARKDOWN_HARD_BREAK):
        parts.append(.event(kind: event.kind.rawValue, type: event.type, detail: 0))
      case (.CMARKDOWN_TEXT, _), (.CMARKDOWN_TITLE, _): break
      default: parts.append(.event(kind: event.kind.rawValue, type: event.type, detail: event.detail))
      }
    }
    return parts
  }
}
