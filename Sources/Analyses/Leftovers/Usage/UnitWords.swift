import Alignment
import Notes

/// The words of the source that a unit was translated from.
package struct UnitWords {
  /// Keys of the words of the paired source segments.
  package let unit: Set<UInt64>
  /// Whether the pairing is reliable: there is a source side, and it is not a guess.
  let isReliable: Bool
  /// The source segments.
  package let sources: Range<Int>

  package init(_ unit: TranslationUnit, in context: NoteContext) {
    sources = unit.sources
    guard let source = context.sourceNote, !unit.sources.isEmpty else {
      self.unit = []
      isReliable = false
      return
    }
    var keys: Set<UInt64> = []
    for segment in source.segments[unit.sources] { for word in segment.words { keys.insert(word.key) } }
    self.unit = keys
    isReliable = unit.confidence >= 0.3
  }
}
