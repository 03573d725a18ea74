import SourceText

/// One place of a note that tells Calque to be silent.
package struct Suppression: Sendable {
  package let kind: Kind
  /// The comment, or the entry of the front matter.
  package let range: ByteRange
  /// Of rules and families; empty for everything.
  package let names: [Name]

  package enum Kind: Hashable, Sendable {
    /// Silent about what starts in this 1-based line; nil when none follows.
    case line(Int?)
    /// Silent from here on.
    case disable
    /// Heard again from here on.
    case enable
    /// Silent about the whole note.
    case file
    /// The same, by the front matter.
    case frontMatter
  }

  package struct Name: Hashable, Sendable {
    package let text: String
    package let range: ByteRange
  }
}

/// A comment that speaks to Calque in words that it does not know.
package struct UnknownDirective: Sendable {
  /// The words.
  package let text: String
  package let range: ByteRange
  /// What is known in their place.
  package let candidates: [String]
}
