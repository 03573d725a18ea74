import SourceText

/// One place of a note that tells Calque to be silent.
package struct Suppression: Sendable {
  package let kind: Kind
  /// The comment, or the entry of the front matter.
  package let range: ByteRange
  /// Of rules and families; empty for everything.
  package let names: [Name]

  package enum Kind: Hashable, Sendable {
    /// Silent about what starts in this 1-based line, its own or the next one; nil when none follows.
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

/// A comment or an entry of the front matter that tells Calque nothing.
package struct UnknownDirective: Sendable {
  /// The words.
  package let text: String
  package let range: ByteRange
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    /// The first words of a comment, which may have its lines to itself.
    case verb(isAlone: Bool)
    /// `calque-ignore-line` where nothing else is in the line.
    case emptyLine
    /// A key of the front matter.
    case key
  }
}
