import Alignment
import Linting
import Notes

/// Where a translation and its source have blocks that the other lacks, grouped by cause: consecutive blocks without a
/// counterpart are one gap. Found once, shared by the rules.
struct BlockGaps {
  /// Blocks of the source that the translation lacks.
  let missing: [Gap]
  /// Blocks of the translation that the source lacks.
  let added: [Gap]
  /// Blocks of the source that readers would miss, and how many of them have no counterpart.
  let counts: (all: Int, missing: Int)
  /// Whether so much is missing and added in so many places that the translation must be of another text.
  let isAnotherVersion: Bool

  /// Neighbouring blocks without a counterpart.
  struct Gap {
    /// Blocks of the side that has them, including those that nobody would miss.
    let blocks: Range<Int>
    /// Which of them a reader would miss; not empty.
    let missed: [Int]
    /// Where they would be: a block index of the other side.
    let place: Int
    /// Whether the block before or after may equally well be the one without a counterpart.
    var isTied = false
    /// The block of the source next to a single missing one that may equally well be the one without a counterpart.
    var rival: Int?
  }

  /// The gaps of `context`'s note, found at the first call.
  static func of(_ context: LintContext) -> BlockGaps { context.memo.value { BlockGaps(context) } }

  private init(_ context: LintContext) {
    guard let source = context.sourceNote, !context.readsAsSource else {
      (missing, added, counts, isAnotherVersion) = ([], [], (0, 0), false)
      return
    }
    let found = BlockGapFinder(context, source).gaps()
    (missing, added) = (found.compactMap(\.missing), found.compactMap(\.added))
    let all = source.blocks.count { BlockKind($0, in: source) != nil }
    counts = (all, missing.reduce(0) { $0 + $1.missed.count })
    let unpaired = counts.missing + added.reduce(0) { $0 + $1.missed.count }
    isAnotherVersion = missing.count + added.count > 4 && unpaired * 3 > all
  }
}

/// The length curve of a note, made once.
enum NoteCurve {
  static func of(_ context: LintContext, _ source: Note) -> LengthCurve {
    context.memo.value {
      LengthCurve(
        source: source, target: context.note, from: context.sourceLanguage, to: context.targetLanguage,
        units: context.units)
    }
  }
}
