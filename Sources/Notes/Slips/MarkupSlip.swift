import SourceText

/// Markup that an author meant and that no renderer takes for it: `1。` for `1. `, `###Title`, `！[alt](image.png)`, a
/// fence that is closed with text after it. What was meant is a guess: whether the source has it there decides.
package struct MarkupSlip: Hashable, Sendable {
  /// What was meant.
  package let kind: Kind
  /// The mark as it is written.
  package let range: ByteRange
  /// What makes the markup come into being: sorted, and no word is changed.
  package let edits: [Edit]
  /// What the mark should be, for a reader.
  package let remedy: String

  package enum Kind: Hashable, Sendable {
    case listItem(isOrdered: Bool)
    case heading(level: Int)
    case image
    /// `!!! note "Title"`; `isReadable` when Python-Markdown takes it as it is.
    case admonition(isReadable: Bool)
    /// `> [!NOTE]`.
    case alert
    /// A fence that opens or ends in the middle of a line, or ends with text after it, or that the next one swallows.
    case openingFence, closingFence, lostFence
    /// Markdown directly after a line of HTML is part of the HTML (CommonMark 0.31 §4.6).
    case afterHTML(Glued)
    /// Directly after a line of text this goes on with its paragraph, or takes it in.
    case afterText(Glued)
    /// The value of an attribute whose closing quote was lost; the name of the tag.
    case attribute(tag: String)
    /// The whole page stands in a fence.
    case page(isMarked: Bool)
  }

  /// A block that is glued to what stands before it.
  package enum Glued: Hashable, Sendable {
    case code
    case heading(level: Int)
    case listItem(isOrdered: Bool)
    case table
  }

  /// Whether it decides what of the lines after it is code.
  package var isFence: Bool {
    switch kind {
    case .openingFence, .closingFence, .lostFence, .afterHTML(.code), .page: true
    default: false
    }
  }
}
