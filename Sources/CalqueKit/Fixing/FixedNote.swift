import Linting
import SourceText

/// A note before and after its fixes.
package struct FixedNote: Sendable {
  /// As it was read.
  package let file: SourceFile
  /// With the fixes made.
  package let bytes: [UInt8]
  /// The fixes, round by round, each in the order of the file.
  package let fixes: [Made]
  /// The number of findings suppressed by comments that were written.
  package var silenced = 0
  /// Those that could only be suppressed for the whole note.
  package var silencedEverywhere: [Silenced] = []
  /// Why it could not be written; nil when it was, or was not meant to be.
  package var problem: FileProblem?

  /// A fix that was made.
  package struct Made: Sendable {
    /// Name of the rule.
    package let rule: String
    /// The place of the words in the round that repaired them.
    package let place: LineColumn
    /// The words.
    package let text: String
    /// A description of the fix.
    package let title: String
  }

  /// A finding whose rule is now suppressed in the whole note.
  package struct Silenced: Sendable {
    package let rule: String
    /// Where it was found.
    package let place: LineColumn
  }
}

extension NoteOutcome {
  /// The text after the fixes; nil when there were none.
  package var repaired: [UInt8]? { if case .fixed(let note, _) = self { note.bytes } else { nil } }
}
