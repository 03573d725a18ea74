import SourceText

/// A comment for Calque, not for readers of the source: `<!-- calque-… -->`, `{% comment %}calque-…{% endcomment %}`,
/// `{/* calque-… */}`, or `# calque-…` in the front matter.
package struct NoteComment: Hashable, Sendable {
  /// With its delimiters.
  package let range: ByteRange
  /// Between the delimiters, without surrounding spaces.
  package let content: ByteRange
  /// The 1-based line where it starts.
  package let line: Int
  /// Whether its lines contain nothing else.
  package let isAlone: Bool
  /// The 1-based line that "next line" means: the first one after the comment that is neither blank nor consists only
  /// of such comments. Nil when none follows.
  package let nextLine: Int?
}

extension Note {
  /// The comments for Calque, in the order of the file, without those in code.
  package var comments: [NoteComment] { CommentReader(self).comments() }
}
