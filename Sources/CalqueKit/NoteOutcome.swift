import Reporting
import SourceText

/// What became of one note of a run.
package indirect enum NoteOutcome: Sendable {
  /// Judged; without its source where that could not be read.
  case checked(FileReport, sourceProblem: FileProblem? = nil)
  /// Mended, or what would be; and what became of it then. Where it could not be written, what it was before.
  case fixed(FixedNote, then: NoteOutcome)
  /// A source, not to be checked.
  case isSource(SourceReason)
  /// Nothing tells what language it is meant to be in.
  case unknownLanguage(path: String)
  /// There is nothing in the file.
  case empty(path: String)
  case unreadable(FileProblem)
  /// Not checked, because its configuration has mistakes: at least one.
  case misconfigured([FileProblem])
}

/// Why a note is a source and no translation.
package enum SourceReason: Hashable, Sendable {
  /// It is in the source language, and nothing says that it should not be.
  case language
  /// Another page says that it was translated from it.
  case namedByOthers
}
