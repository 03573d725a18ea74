import Linting
import SourceText

/// A note before and after its fixes.
package struct FixedNote: Sendable {
  /// As it was read.
  package let file: SourceFile
  /// With the fixes made.
  package let bytes: [UInt8]
  /// What was fixed, round by round, each in the order of the file.
  package let fixes: [Made]
  /// Findings that comments silence which were written.
  package var silenced = 0
  /// Those of them for which only the whole note was place enough.
  package var silencedEverywhere: [Silenced] = []
  /// Why it could not be written; nil when it was, or was not meant to be.
  package var problem: FileProblem?

  /// A fix that was made.
  package struct Made: Sendable {
    /// Name of the rule.
    package let rule: String
    /// Where the words stood in the round that repaired them.
    package let place: LineColumn
    /// The words.
    package let text: String
    /// What was done.
    package let title: String
  }

  /// A finding whose rule is silent in the whole note now.
  package struct Silenced: Sendable {
    package let rule: String
    /// Where it was found.
    package let place: LineColumn
  }
}

extension NoteOutcome {
  /// The text that the fixes came to; nil when there were none.
  package var repaired: [UInt8]? { if case .fixed(let note, _) = self { note.bytes } else { nil } }
}
