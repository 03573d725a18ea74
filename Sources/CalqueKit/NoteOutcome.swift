import Reporting
import SourceText

/// The outcome for one note of a run.
package indirect enum NoteOutcome: Sendable {
  /// Checked; without its source if that could not be read.
  case checked(FileReport, sourceProblem: FileProblem? = nil)
  /// Repaired, or shown as it would be repaired; and the outcome after that. If it could not be written, the outcome
  /// before.
  case fixed(FixedNote, then: NoteOutcome)
  /// A source, not to be checked.
  case isSource(SourceReason)
  /// Its language is unknown.
  case unknownLanguage(path: String)
  /// The file is empty.
  case empty(path: String)
  case unreadable(FileProblem)
  /// Not checked, because its configuration has mistakes: at least one.
  case misconfigured([FileProblem])
}

/// Why a note is a source and not a translation.
package enum SourceReason: Hashable, Sendable {
  /// It is in the source language, and nothing indicates otherwise.
  case language
  /// Another page says that it was translated from it.
  case namedByOthers
}
