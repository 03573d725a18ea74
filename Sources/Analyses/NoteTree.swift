import Alignment
import Notes
import UnicodeText

/// What rules may ask of the disk around a note: whether something stands at a path, and what pages say that the note
/// links to. So a result depends on the note and the tree that it stands in, never on which notes a run checks.
package struct NoteTree: Sendable {
  /// Whether a file or a folder stands at a path, relative to the working folder or absolute.
  package let exists: @Sendable (String) -> Bool
  /// The page at a path, relative to the working folder or absolute; nil where none stands that the note may see.
  package let page: @Sendable (String, TextAnalyzer) -> Note?

  package init(
    exists: @escaping @Sendable (String) -> Bool,
    page: @escaping @Sendable (String, TextAnalyzer) -> Note? = { _, _ in nil }
  ) {
    self.exists = exists
    self.page = page
  }

  /// Asks those who answer for pairing, so that a cache knows what a result rests on. A folder without names is none.
  package init(_ surroundings: Surroundings, page: @escaping @Sendable (String, TextAnalyzer) -> Note?) {
    self.init(
      exists: { surroundings.fileExists($0) || !surroundings.names($0).isEmpty }, page: page)
  }

  /// Nothing is known of the disk: what asks about it is silent.
  package static let none = NoteTree(exists: { _ in false })
}
