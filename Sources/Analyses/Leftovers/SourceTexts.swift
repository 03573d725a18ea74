import Notes
import UnicodeText

/// The texts of a source, each as a whole.
package struct SourceTexts {
  /// By `SourceProfile.key(of:)`.
  private let keys: Set<UInt64>

  init(_ source: Note) { keys = Set(source.segments.map { SourceProfile.key(of: $0.words[...]) }) }

  /// Whether a segment of the source consists of just these words.
  package func contain(_ words: ArraySlice<Word>) -> Bool { keys.contains(SourceProfile.key(of: words)) }
}
