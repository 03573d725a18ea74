import SourceText
import UnicodeText

/// A piece of prose that a translator would translate.
package struct Segment: Sendable {
  package let kind: Kind
  /// Index into `Note.blocks`.
  package let block: Int
  package let text: SegmentText
  package let words: [Word]

  package init(kind: Kind, block: Int, text: SegmentText, words: [Word]) {
    self.kind = kind
    self.block = block
    self.text = text
    self.words = words
  }

  package enum Kind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    /// The text of a list item.
    case item
    /// A table cell; `isHead` in the head row.
    case cell(isHead: Bool, column: Int)
    case definitionTerm
    case definition
    /// The title of an admonition or a directive: `!!! note "Title"`, `::: tip Title`.
    case admonitionTitle
    /// The alternative text of an image.
    case altText
    /// The title of a link or an image.
    case linkTitle
    /// A translatable value of the front matter, by its key.
    case frontMatter(key: String)
    case footnote

    /// Headings, heads of tables, terms, titles: checked as a whole, and title case does not make their words names.
    package var isLabel: Bool {
      switch self {
      case .heading, .definitionTerm, .admonitionTitle, .altText, .linkTitle, .frontMatter: true
      case .cell(let isHead, _): isHead
      case .paragraph, .item, .definition, .footnote: false
      }
    }
  }

  /// All bytes of the file from its first to its last unit.
  package var range: ByteRange { text.byteRange(UTF16Range(0, Int32(text.utf16.count))) }

  /// The bytes of one word.
  package func byteRange(_ word: Word) -> ByteRange { text.byteRange(word.range) }

  /// The decoded text of one word.
  package func string(_ word: Word) -> String { text.string(word.range) }
}
