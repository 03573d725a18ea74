import SourceText

/// A comment that speaks to Calque and not to readers of the source: `<!-- calque-… -->`,
/// `{% comment %}calque-…{% endcomment %}`, `{/* calque-… */}`, or `# calque-…` in the front matter.
package struct NoteComment: Hashable, Sendable {
  /// With its delimiters.
  package let range: ByteRange
  /// Between the delimiters, without the blanks around it.
  package let content: ByteRange
  /// The 1-based line that it starts in.
  package let line: Int
  /// Whether nothing else is in its lines.
  package let isAlone: Bool
  /// The 1-based line that "next line" means: the first one behind the comment that is neither blank nor nothing but
  /// such comments. Nil when none follows.
  package let nextLine: Int?
}

extension Note {
  /// The comments that speak to Calque, in the order of the file; those in code are code.
  package var comments: [NoteComment] { CommentReader(self).comments() }
}
