import SourceText

/// A block of a note, leaf blocks only: `depth` shows whether it is inside quotes and lists.
package struct Block: Sendable {
  package let kind: Kind
  /// How many quotes, lists, admonitions and tables enclose it.
  package let depth: Int
  /// From its first to its last byte of content.
  package let range: ByteRange
  /// Its segments in `Note.segments`; empty for code, HTML and breaks.
  package let segments: Range<Int>
  package let isQuoted: Bool
  /// Its content besides words, in `Note.inlines`.
  package let inlines: Range<Int>

  package init(
    kind: Kind, depth: Int, range: ByteRange, segments: Range<Int>, isQuoted: Bool, inlines: Range<Int> = 0..<0
  ) {
    self.kind = kind
    self.depth = depth
    self.range = range
    self.segments = segments
    self.isQuoted = isQuoted
    self.inlines = inlines
  }

  package enum Kind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    case listItem(isOrdered: Bool)
    case tableRow(isHead: Bool)
    /// A fenced or indented code block, with its info string.
    case code(info: String)
    case html
    case thematicBreak
    case admonition
    case definition
    case footnote
    case frontMatter(key: String)
    /// Math, MDX, a directive line: nothing to translate.
    case masked
  }
}
