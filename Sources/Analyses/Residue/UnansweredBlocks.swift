import Alignment
import Notes

/// Tells whether blocks of the translation correspond to nothing in the source, so that deleting them loses nothing.
package struct UnansweredBlocks {
  private let pairs: [BlockPair]
  /// By the index of a block of the translation.
  private let places: [Int: Int]
  private let source: Note

  init(_ context: NoteContext, _ source: Note) {
    self.source = source
    pairs = context.blockPairs
    places = Dictionary(
      context.blockPairs.indices.flatMap { place in context.blockPairs[place].targets.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many blocks of the source the given ones correspond to; nil where a neighbouring source block has no
  /// counterpart and may belong to them, or where the pairs around them are a guess. Linear in the number of blocks.
  package func answered(by blocks: Range<Int>) -> Int? {
    let own = blocks.compactMap { places[$0] }
    guard own.count == blocks.count, let first = own.min(), let last = own.max() else { return nil }
    guard isSettled(pairs[..<first].reversed()), isSettled(pairs[(last + 1)...]) else { return nil }
    var answered = 0
    for pair in pairs[first...last] where !pair.sources.isEmpty {
      let isWithin = !pair.targets.isEmpty && pair.targets.allSatisfy(blocks.contains)
      guard isWithin || !isMissed(pair) else { return nil }
      if isWithin { answered += pair.sources.count }
    }
    return answered
  }

  /// Whether a certain pair comes before any block of the source that has no counterpart.
  private func isSettled(_ neighbours: some Sequence<BlockPair>) -> Bool {
    for pair in neighbours {
      if !pair.sources.isEmpty, !pair.targets.isEmpty { return pair.confidence >= 0.5 }
      if isMissed(pair) { return false }
    }
    return true
  }

  private func isMissed(_ pair: BlockPair) -> Bool {
    pair.sources.contains { BlockKind(source.blocks[$0], in: source) != nil }
  }
}
