import SourceText

/// A file with a copy of the same length in which all syntax that md4c does not know is neutralised, so that md4c's
/// structure is right and its offsets are the file's.
final class MaskedText: Sendable {
  let original: [UInt8]
  /// The text that md4c parses: `count` bytes, a line end (without it md4c reads the last line differently), 16 zero
  /// bytes.
  let copy: [UInt8]
  /// Bytes of the file.
  let count: Int
  /// The neutralised spans inside lines; sorted, not overlapping.
  let spans: [MaskedSpan]
  /// Lines that were rewritten, in order.
  let marks: [LineMark]
  /// The directives around each place.
  let nesting: DirectiveNesting

  /// - Parameters:
  ///   - copy: as long as `original`, plus a line end and 16 zero bytes; empty when md4c is not used.
  ///   - spans: in any order; of overlapping ones the first and longest stays.
  init(
    _ original: [UInt8], copy: [UInt8], spans: [MaskedSpan] = [], marks: [LineMark] = [],
    nesting: DirectiveNesting = DirectiveNesting()
  ) {
    self.nesting = nesting
    self.original = original
    self.copy = copy
    count = original.count
    self.spans = MaskedSpan.disjoint(spans)
    self.marks = marks.sorted { $0.offset < $1.offset }
  }

  /// Index of the first span that ends after `offset`. Logarithmic.
  func firstSpan(endingAfter offset: Int) -> Int { spans.partitioningIndex { $0.end > offset } }

  /// The first mark at `offset` or after it. Logarithmic.
  func firstMark(from offset: Int) -> LineMark? {
    let index = marks.partitioningIndex { $0.offset >= offset }
    return index < marks.count ? marks[index] : nil
  }
}

/// Bytes of the file that md4c's inline parser must not see as prose.
struct MaskedSpan {
  let start: Int
  let end: Int
  let role: Role

  enum Role: Hashable, Sendable {
    /// Seen by rules as one sentinel.
    case sentinel(Mask)
    /// A tag of MDX: a sentinel, and its name and attributes matter.
    case tag
    /// Markup of a line: invisible to rules.
    case silent
  }

  /// Sorted; of overlapping spans the first and longest stays.
  static func disjoint(_ spans: [MaskedSpan]) -> [MaskedSpan] {
    let sorted = spans.sorted { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
    var kept: [MaskedSpan] = []
    kept.reserveCapacity(sorted.count)
    for span in sorted where span.start >= (kept.last?.end ?? 0) { kept.append(span) }
    return kept
  }
}

/// A line that the copy presents to md4c as syntax that it knows.
struct LineMark {
  /// Offset of the `#` or `-` in the copy.
  let offset: Int
  /// The whole range that it stands for.
  let range: Range<Int>
  let kind: Kind

  enum Kind: Hashable {
    /// The first line of an admonition or a directive, shown as a heading that holds its title.
    case admonitionTitle
    /// The same, shown as a list item whose first line is that heading.
    case admonition
    /// The same, as the first line of a quote.
    case alert
    /// Nothing to translate, shown as a heading.
    case masked
    /// Shown as a list item.
    case definition, footnote
    /// The first line of the paragraph before a definition.
    case term
    /// The paragraphs of a table whose delimiter row is blanked.
    case tableHead, tableBody
  }
}
