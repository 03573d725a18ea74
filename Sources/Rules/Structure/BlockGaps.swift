import Alignment
import Linting
import Notes

/// Where a translation and its source have blocks that the other lacks, cause by cause: blocks without a counterpart
/// that follow each other are one gap. Found once, shared by the rules.
struct BlockGaps {
  /// Blocks of the source that the translation lacks.
  let missing: [Gap]
  /// Blocks of the translation that the source lacks.
  let added: [Gap]
  /// Blocks of the source that readers would miss, and how many of them have no counterpart.
  let counts: (all: Int, missing: Int)
  /// Whether so much is missing and added in so many places that the translation must follow another text.
  let isAnotherVersion: Bool

  /// Neighbouring blocks without a counterpart.
  struct Gap {
    /// Blocks of the side that has them, what nobody misses included.
    let blocks: Range<Int>
    /// Which of them a reader would miss; not empty.
    let missed: [Int]
    /// Where they would stand: a block index of the other side.
    let place: Int
  }

  /// The gaps of `context`'s note, found at the first call.
  static func of(_ context: LintContext) -> BlockGaps { context.memo.value { BlockGaps(context) } }

  private init(_ context: LintContext) {
    guard let source = context.sourceNote, !context.readsAsSource else {
      (missing, added, counts, isAnotherVersion) = ([], [], (0, 0), false)
      return
    }
    let finder = BlockGapFinder(context, source)
    let found = finder.gaps()
    (missing, added) = (found.compactMap(\.missing), found.compactMap(\.added))
    let all = source.blocks.count { BlockSort($0, in: source) != nil }
    counts = (all, missing.reduce(0) { $0 + $1.missed.count })
    let unpaired = counts.missing + added.reduce(0) { $0 + $1.missed.count }
    isAnotherVersion = missing.count + added.count > 4 && unpaired * 3 > all
  }
}

/// Finds gaps in the pairs of blocks and leaves out those that are no loss.
struct BlockGapFinder {
  private let context: LintContext
  private let source: Note
  private let curve: LengthCurve

  init(_ context: LintContext, _ source: Note) {
    self.context = context
    self.source = source
    curve = NoteCurve.of(context, source)
  }

  /// In the order of the translation. Linear.
  func gaps() -> [(missing: BlockGaps.Gap?, added: BlockGaps.Gap?)] {
    var gaps: [(missing: BlockGaps.Gap?, added: BlockGaps.Gap?)] = []
    var before: BlockPair?
    var open: [BlockPair] = []
    for pair in context.blockPairs {
      if pair.sources.isEmpty || pair.targets.isEmpty {
        open.append(pair)
      } else {
        if !open.isEmpty { gaps.append(gap(open, before, pair)) }
        (open, before) = ([], pair)
      }
    }
    if !open.isEmpty { gaps.append(gap(open, before, nil)) }
    return gaps
  }

  private func gap(
    _ open: [BlockPair], _ before: BlockPair?, _ after: BlockPair?
  ) -> (missing: BlockGaps.Gap?, added: BlockGaps.Gap?) {
    // Beside a pair that is a guess, a gap is one too.
    guard [before, after].allSatisfy({ ($0?.confidence ?? 1) >= 0.55 }) else { return (nil, nil) }
    var lost = open.flatMap(\.sources).filter { BlockSort(source.blocks[$0], in: source) != nil }
    var extra = open.flatMap(\.targets).filter {
      BlockSort(context.note.blocks[$0], in: context.note) != nil && !context.customaryBlocks.contains($0)
    }
    cancel(&lost, &extra)
    let neighbours = [before, after].compactMap { $0 }
    if neighbours.contains(where: { takes(lost, into: $0) }) { lost = [] }
    if neighbours.contains(where: { gives(extra, from: $0) }) || isRestOfSentence(extra, before) { extra = [] }
    return (
      gap(lost, place: open.first(where: { $0.targets.isEmpty })?.targets.lowerBound),
      gap(extra, place: open.first(where: { $0.sources.isEmpty })?.sources.lowerBound)
    )
  }

  private func gap(_ missed: [Int], place: Int?) -> BlockGaps.Gap? {
    guard let first = missed.min(), let last = missed.max(), let place else { return nil }
    return BlockGaps.Gap(blocks: first..<last + 1, missed: missed, place: place)
  }

  /// Takes what stands in each other's place off both sides: blocks of one sort, in order, and texts of any sort. What
  /// was rewritten is not missing.
  private func cancel(_ lost: inout [Int], _ extra: inout [Int]) {
    guard !lost.isEmpty, !extra.isEmpty else { return }
    for isStrict in [true, false] {
      lost.removeAll { i in
        let sort = BlockSort(source.blocks[i], in: source)
        let partner = extra.firstIndex { j in
          let other = BlockSort(context.note.blocks[j], in: context.note)
          return sort == other || !isStrict && sort?.isText == true && other?.isText == true
        }
        if let partner { extra.remove(at: partner) }
        return partner != nil
      }
    }
  }

  // MARK: Run together

  /// Whether the translation of a neighbouring pair is so long that it holds the lost texts too.
  private func takes(_ lost: [Int], into pair: BlockPair) -> Bool {
    guard !lost.isEmpty, lost.allSatisfy({ BlockSort(source.blocks[$0], in: source)?.isText == true }) else {
      return false
    }
    let (here, there) = (length(Array(pair.sources), source), length(Array(pair.targets), context.note))
    return isBetter(curve.deviation(here + length(lost, source), there), than: curve.deviation(here, there), by: 1)
  }

  /// Whether the translation of a neighbouring pair is so short that the added texts are a part of it.
  private func gives(_ extra: [Int], from pair: BlockPair) -> Bool {
    let isText = extra.allSatisfy { BlockSort(context.note.blocks[$0], in: context.note)?.isText == true }
    guard !extra.isEmpty, isText else { return false }
    let (here, there) = (length(Array(pair.sources), source), length(Array(pair.targets), context.note))
    return isBetter(
      curve.deviation(here, there + length(extra, context.note)), than: curve.deviation(here, there), by: -1)
  }

  /// Whether a pair that is too long (`sign` 1) or too short (−1) by itself fits with the texts beside it.
  private func isBetter(_ together: Float, than alone: Float, by sign: Float) -> Bool {
    alone * sign > 2 && alone * alone - together * together >= 4
  }

  /// Whether an added text is but the end of the sentence that leads to a piece of code: verbs come last in Japanese,
  /// Korean and Hindi.
  private func isRestOfSentence(_ extra: [Int], _ before: BlockPair?) -> Bool {
    guard extra.count == 1, let before, let last = before.targets.last,
      BlockSort(context.note.blocks[extra[0]], in: context.note) == .paragraph
    else { return false }
    switch context.note.blocks[last].kind {
    case .code, .masked, .html: return length(extra, context.note) < 30
    default: return false
    }
  }

  private func length(_ blocks: [Int], _ note: Note) -> Float {
    blocks.reduce(0) { $0 + note.segments[note.blocks[$1].segments].reduce(0) { $0 + LengthCurve.length($1) } }
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
