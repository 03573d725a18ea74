import Reporting
import SourceText

/// What became of one note of a run.
package enum NoteOutcome: Sendable {
  case checked(FileReport)
  /// In the source language, and nothing says that it should not be.
  case isSource
  /// There is nothing in the file.
  case empty(path: String)
  case unreadable(FileProblem)
}
