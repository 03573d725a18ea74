import Notes

/// A segment (or a run of segments, if one was split or several were merged) paired with its source. Either side may be
/// empty: the segment is missing or was added.
package struct TranslationUnit: Sendable {
  /// Indices into the source note's segments.
  package let sources: Range<Int>
  /// Indices into the translation's segments.
  package let targets: Range<Int>
  /// How sure the pairing is: 1 for equal structure, close to 0 for a guess.
  package let confidence: Float

  package init(sources: Range<Int>, targets: Range<Int>, confidence: Float) {
    self.sources = sources
    self.targets = targets
    self.confidence = confidence
  }
}
