import SourceText

/// Losses of the source that findings already explain: a cause is reported once, whatever else was lost with it. A
/// value, so that what a rule is told and what it adds can be seen in its signature.
package struct ExplainedLosses {
  /// First target blocks of the pairs of which something is explained.
  private var blocks: Set<Int> = []
  /// Of the source; sorted, disjoint and not adjacent.
  private var ranges: [ByteRange] = []

  package init() {}

  /// Adds a part of the source that a block has lost.
  /// - Returns: whether nothing of the block was explained before.
  @discardableResult
  package mutating func insert(_ range: ByteRange, of pair: PairedInlines.Pair) -> Bool {
    insert(range)
    return blocks.insert(pair.blocks.targets.lowerBound).inserted
  }

  /// Why a part of the source that is lost is not reported; nil when it is to be. Explained in both cases afterwards.
  package mutating func keepReason(forLost range: ByteRange, of pair: PairedInlines.Pair) -> KeepReason? {
    !covers(range) && insert(range, of: pair) ? nil : .lostTogether
  }

  /// Adds a part of the source together with everything inside it.
  /// - Complexity: constant after the last one, otherwise linear in the number of ranges.
  package mutating func insert(_ range: ByteRange) {
    // An empty range overlaps nothing.
    guard !range.isEmpty else { return }
    let first = self.first(endingFrom: range.start)
    var last = first
    while last < ranges.count, ranges[last].start <= range.end { last += 1 }
    let joined =
      first == last
      ? range : ByteRange(min(range.start, ranges[first].start), max(range.end, ranges[last - 1].end))
    ranges.replaceSubrange(first..<last, with: [joined])
  }

  /// Whether `range` of the source was lost with something that is explained. Logarithmic.
  package func covers(_ range: ByteRange) -> Bool {
    ranges[first(endingFrom: range.start)...].prefix(2).contains { $0.overlaps(range) }
  }

  /// Index of the first range that ends at or after `offset`.
  private func first(endingFrom offset: ByteOffset) -> Int {
    ranges.partitioningIndex { $0.end >= offset }
  }
}
