import Alignment
import Notes
import UnicodeText

/// The view of the disk around a note that rules get: whether a path exists, and the contents of pages that the note
/// links to. So a result depends on the note and its tree, never on which notes a run checks.
package struct NoteTree: Sendable {
  /// Whether a file or a folder exists at a path, relative to the working folder or absolute.
  package let exists: @Sendable (String) -> Bool
  /// The page at a path, relative to the working folder or absolute; nil when there is none that the note may read.
  package let page: @Sendable (String, TextAnalyzer) -> Note?

  package init(
    exists: @escaping @Sendable (String) -> Bool,
    page: @escaping @Sendable (String, TextAnalyzer) -> Note? = { _, _ in nil }
  ) {
    self.exists = exists
    self.page = page
  }

  /// Uses the same view of the disk as pairing, so that a cache knows what a result depends on. A folder without
  /// entries counts as missing.
  package init(_ surroundings: Surroundings, page: @escaping @Sendable (String, TextAnalyzer) -> Note?) {
    self.init(
      exists: { surroundings.fileExists($0) || !surroundings.names($0).isEmpty }, page: page)
  }

  /// A tree without any knowledge of the disk: rules that need it report nothing.
  package static let none = NoteTree(exists: { _ in false })
}
