import Notes

/// Blocks of the translation beside the blocks that they were translated from: what has no segments too, such as code,
/// HTML and breaks. Either side may be empty: a block is missing, or was added; then the range is the place where the
/// other side's blocks would stand.
package struct BlockPair: Hashable, Sendable {
  /// Indices into the source note's blocks.
  package let sources: Range<Int>
  /// Indices into the translation's blocks.
  package let targets: Range<Int>
  /// How sure the pairing is: 1 for equal structure, towards 0 for a guess.
  package let confidence: Float

  package init(sources: Range<Int>, targets: Range<Int>, confidence: Float) {
    self.sources = sources
    self.targets = targets
    self.confidence = confidence
  }

  /// The two blocks, when it is one for one.
  package var single: (source: Int, target: Int)? {
    sources.count == 1 && targets.count == 1 ? (sources.lowerBound, targets.lowerBound) : nil
  }
}
