import SourceText

/// One directive in a note that suppresses findings.
package struct Suppression: Sendable {
  package let kind: Kind
  /// The comment, or the entry of the front matter.
  package let range: ByteRange
  /// Names of rules and families; empty for everything.
  package let names: [Name]

  package enum Kind: Hashable, Sendable {
    /// Suppresses findings that start in this 1-based line, its own or the next one; nil when none follows.
    case line(Int?)
    /// Suppresses findings from here on.
    case disable
    /// Reports findings again from here on.
    case enable
    /// Suppresses findings in the whole note.
    case file
    /// The same, from the front matter.
    case frontMatter
  }

  package struct Name: Hashable, Sendable {
    package let text: String
    package let range: ByteRange
  }
}

/// A comment or a front matter entry that looks like a directive but is not one.
package struct UnknownDirective: Sendable {
  /// Its text.
  package let text: String
  package let range: ByteRange
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    /// The first words of a comment, which may be alone on its lines.
    case verb(isAlone: Bool)
    /// `calque-ignore-line` in a line without other text.
    case emptyLine
    /// A front matter key.
    case key
  }
}
