import SourceText

/// Markup that an author intended but no renderer recognises: `1。` for `1. `, `###Title`, `！[alt](image.png)`, a fence
/// that is closed with text after it. The intention is a guess: it counts if the source has such markup there.
package struct MarkupSlip: Hashable, Sendable {
  /// The intended markup.
  package let kind: Kind
  /// The mark as it is written.
  package let range: ByteRange
  /// The edits that create the markup: sorted, and without changes of words.
  package let edits: [Edit]
  /// The correct mark, for the user.
  package let remedy: String

  package enum Kind: Hashable, Sendable {
    case listItem(isOrdered: Bool)
    case heading(level: Int)
    case image
    /// `!!! note "Title"`; `isReadable` when Python-Markdown accepts it as it is.
    case admonition(isReadable: Bool)
    /// `> [!NOTE]`.
    case alert
    /// A fence that opens or ends in the middle of a line, or ends with text after it, or that becomes part of the code
    /// before the next one.
    case openingFence, closingFence, lostFence
    /// Markdown directly after a line of HTML is part of the HTML (CommonMark 0.31 §4.6).
    case afterHTML(Glued)
    /// Directly after a line of text, this continues its paragraph, or absorbs it.
    case afterText(Glued)
    /// The value of an attribute whose closing quote is missing; the name of the tag.
    case attribute(tag: String)
    /// The whole page is in a fence; `hasTalk` where text is before or after it.
    case page(isMarked: Bool, hasTalk: Bool)
  }

  /// A block without a blank line before it.
  package enum Glued: Hashable, Sendable {
    case code
    case heading(level: Int)
    case listItem(isOrdered: Bool)
    case table
  }

  /// Whether it determines which of the following lines are code.
  package var isFence: Bool {
    switch kind {
    case .openingFence, .closingFence, .lostFence, .afterHTML(.code), .page: true
    default: false
    }
  }
}
