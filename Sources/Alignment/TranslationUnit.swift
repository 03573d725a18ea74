import Notes

/// A segment (or a run of segments, where one was split or several were merged) beside what it was translated from.
/// Either side may be empty: missing or added.
package struct TranslationUnit: Sendable {
  /// Indices into the source note's segments.
  package let sources: Range<Int>
  /// Indices into the translation's segments.
  package let targets: Range<Int>
  /// How sure the pairing is: 1 for equal structure, towards 0 for a guess.
  package let confidence: Float

  package init(sources: Range<Int>, targets: Range<Int>, confidence: Float) {
    self.sources = sources
    self.targets = targets
    self.confidence = confidence
  }
}
