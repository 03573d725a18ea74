import SourceText

/// One glossary file, as read.
package struct GlossaryFile: Sendable {
  package let file: SourceFile
  package let form: Form
  /// In the order of the file.
  package let entries: [GlossaryEntry]
  /// Rows that could not be used, in the order of the file.
  package let problems: [Problem]

  package init(file: SourceFile, form: Form, entries: [GlossaryEntry], problems: [Problem]) {
    self.file = file
    self.form = form
    self.entries = entries
    self.problems = problems
  }

  /// How a file is laid out.
  package enum Form: String, Sendable {
    /// Two columns, or four with the two languages, and no header (DeepL).
    case pairs
    /// A header of language tags (Google).
    case languages
    /// Source, target and comment separated by tabs (OmegaT).
    case tabbed
    /// Calque's own columns, named in a header.
    case columns
    /// One term per line.
    case keepList
  }

  /// A row, or a part of one, that cannot be interpreted.
  package struct Problem: Hashable, Sendable {
    package let range: ByteRange
    /// Lower case, no full stop, what to do.
    package let message: String

    package init(range: ByteRange, message: String) {
      self.range = range
      self.message = message
    }
  }
}
