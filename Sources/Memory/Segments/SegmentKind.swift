import Notes

/// The place of a short text, which decides how it is worded: a heading is often worded otherwise than a link.
package enum SegmentKind: CaseIterable, Hashable, Sendable {
  /// Also a title in the front matter.
  case heading
  case cell
  /// The lead of an item, a defined term, the title of a box, the alternative text of an image.
  case label
  /// The text of a link.
  case link
  /// An item or a paragraph of a few words.
  case prose

  package init(_ kind: Segment.Kind) {
    switch kind {
    case .heading: self = .heading
    case .frontMatter(let key) where key.lowercased().hasSuffix("title"): self = .heading
    case .cell: self = .cell
    case .definitionTerm, .admonitionTitle, .altText, .linkTitle: self = .label
    case .paragraph, .item, .definition, .frontMatter, .footnote: self = .prose
    }
  }

  /// The kind of fact that tells the renderings of such texts.
  var fact: MemoryFact.Kind {
    switch self {
    case .heading: .headingSegment
    case .cell: .cellSegment
    case .label: .labelSegment
    case .link: .linkSegment
    case .prose: .proseSegment
    }
  }

  init?(_ fact: MemoryFact.Kind) {
    switch fact {
    case .headingSegment: self = .heading
    case .cellSegment: self = .cell
    case .labelSegment: self = .label
    case .linkSegment: self = .link
    case .proseSegment: self = .prose
    default: return nil
    }
  }
}
