import Reporting
import SourceText

/// What became of one note of a run.
package enum NoteOutcome: Sendable {
  /// Judged; without its source where that could not be read.
  case checked(FileReport, sourceProblem: FileProblem? = nil)
  /// In the source language, and nothing says that it should not be.
  case isSource
  /// Nothing tells what language it is meant to be in.
  case unknownLanguage(path: String)
  /// There is nothing in the file.
  case empty(path: String)
  case unreadable(FileProblem)
}
