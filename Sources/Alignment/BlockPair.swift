import Notes

/// Blocks of the translation paired with the blocks that they were translated from, including blocks without segments,
/// such as code, HTML and breaks. Either side may be empty if a block is missing or was added; the empty range is then
/// the place where the other side's blocks would be.
package struct BlockPair: Hashable, Sendable {
  /// Indices into the source note's blocks.
  package let sources: Range<Int>
  /// Indices into the translation's blocks.
  package let targets: Range<Int>
  /// How sure the pairing is: 1 for equal structure, close to 0 for a guess.
  package let confidence: Float

  package init(sources: Range<Int>, targets: Range<Int>, confidence: Float) {
    self.sources = sources
    self.targets = targets
    self.confidence = confidence
  }

  /// The two blocks of a one-to-one pair.
  package var single: (source: Int, target: Int)? {
    sources.count == 1 && targets.count == 1 ? (sources.lowerBound, targets.lowerBound) : nil
  }
}
