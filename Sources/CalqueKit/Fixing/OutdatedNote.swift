import Analyses
import Linting
import Notes

/// A note whose front matter says that its source has changed since. What it has is a translation of the older source,
/// and a fix that takes a value from today's source would mix the two versions.
enum OutdatedNote {
  static func `is`(_ note: Note) -> Bool {
    OutdatedMark(note) != nil
  }

  /// The finding of such a note: a fix that follows the source is at most unsafe.
  static func limited(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.source != nil else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.fixes = diagnostic.fixes.map(\.atMostUnsafe)
    return diagnostic
  }
}
