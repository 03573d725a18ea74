import Alignment
import Notes

/// Where a translation and its source have blocks that the other lacks, grouped by cause: consecutive blocks without a
/// counterpart are one gap. Found once, shared by the rules.
package struct BlockGaps {
  /// Blocks of the source that the translation lacks.
  package let missing: [Gap]
  /// Blocks of the translation that the source lacks.
  package let added: [Gap]

  /// Neighbouring blocks without a counterpart.
  package struct Gap {
    /// Blocks of the side that has them, including those that nobody would miss.
    package let blocks: Range<Int>
    /// Which of them a reader would miss; not empty.
    package let missed: [Int]
    /// Where they would be: a block index of the other side.
    package let place: Int
    /// Whether the block before or after may equally well be the one without a counterpart.
    package var isTied = false
    /// The block of the source next to a single missing one that may equally well be the one without a counterpart.
    package var rival: Int?
  }

  init(_ context: NoteContext) {
    guard let source = context.sourceNote, let curve = context.lengths, !context.readsAsSource else {
      (missing, added) = ([], [])
      return
    }
    let found = BlockGapFinder(context, source, curve).gaps()
    (missing, added) = (found.compactMap(\.missing), found.compactMap(\.added))
  }
}

/// Records why blocks without a counterpart are kept, for `calque why`.
extension NoteContext {
  package final func keep(missing gap: BlockGaps.Gap, _ reason: KeepReason) {
    guard let sourceNote, !note.blocks.isEmpty else { return }
    record(
      .block, .kept(reason), at: BlockPlace(note: note).shown(min(gap.place, note.blocks.count - 1)),
      source: BlockPlace(note: sourceNote).shown(gap.missed[0]))
  }

  package final func keep(added gap: BlockGaps.Gap, _ reason: KeepReason) {
    record(.block, .kept(reason), at: BlockPlace(note: note).shown(gap.missed[0]))
  }
}
