import Alignment

/// What rules may ask of the disk around a note: whether something stands at a path. So a verdict depends on the note
/// and the tree that it stands in, and on no other file's content.
package struct NoteTree: Sendable {
  /// Whether a file or a folder stands at a path, relative to the working folder or absolute.
  package let exists: @Sendable (String) -> Bool

  package init(exists: @escaping @Sendable (String) -> Bool) { self.exists = exists }

  /// Asks those who answer for pairing, so that a cache knows what a verdict rests on. A folder without names is none.
  package init(_ surroundings: Surroundings) {
    exists = { surroundings.fileExists($0) || !surroundings.names($0).isEmpty }
  }

  /// Nothing is known of the disk: what asks about it is silent.
  package static let none = NoteTree(exists: { _ in false })
}
