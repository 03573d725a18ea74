import Notes
import UnicodeText

/// Finds which segment of a translation corresponds to which of its source: blocks are paired by structure, kind and
/// order, with length and shared tokens deciding where shapes differ; then segments within them.
///
/// ```swift
/// let alignment = BlockAligner(from: .english, to: german).align(source: original, target: note)
/// ```
package struct BlockAligner: Sendable {
  private let source: LanguageTag
  private let target: LanguageTag

  package init(from source: LanguageTag, to target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// Pairs that cover both notes, in the order of the translation; missing segments are at the place where they should
  /// be. Roughly linear in the notes' lengths.
  /// - Parameter additions: blocks of the translation that are known to have no counterpart.
  package func align(source: Note, target: Note, additions: Set<Int> = []) -> NoteAlignment {
    let (here, there) = (BlockOutline(source), BlockOutline(target, additions: additions))
    let segmentPairs = SegmentPairs(source: source.segments, target: target.segments)
    var units = frontMatter(source, target, segmentPairs)
    let cost = cost(here, there, source, target)
    let matches = CopiedBlocks(cost, source: source, target: target).replaced(in: BlockMatcher(cost).matches())
    for match in matches {
      units += segmentPairs.units(
        Self.segments(match.sources, here), Self.segments(match.targets, there), confidence: match.confidence,
        isWhole: match.sources.count + match.targets.count > 2,
        hasBothSides: !match.sources.isEmpty && !match.targets.isEmpty)
    }
    let blockPairs = matches.map {
      BlockPair(sources: here.blockRange($0.sources), targets: there.blockRange($0.targets), confidence: $0.confidence)
    }
    return NoteAlignment(units: Self.placed(units, sourceCount: source.segments.count), blockPairs: blockPairs)
  }

  private func cost(_ here: BlockOutline, _ there: BlockOutline, _ source: Note, _ target: Note) -> BlockCost {
    let (carriedHere, carriedThere) = (BlockTokens(source), BlockTokens(target))
    let tokens = SharedTokens(
      source: here.blocks.map { carriedHere.tokens(of: $0.block) },
      target: there.blocks.map { carriedThere.tokens(of: $0.block) })
    var ratio = LengthRatio(from: self.source, to: self.target)
    if abs(here.blocks.count - there.blocks.count) * 10 <= max(here.blocks.count, there.blocks.count) {
      ratio = ratio.adapted(
        source: here.blocks.reduce(0) { $0 + $1.length }, target: there.blocks.reduce(0) { $0 + $1.length })
    }
    return BlockCost(source: here.blocks, target: there.blocks, tokens: tokens, ratio: ratio)
  }

  /// The values of the front matter, by key and order.
  private func frontMatter(_ source: Note, _ target: Note, _ pairs: SegmentPairs) -> [TranslationUnit] {
    let here = source.blocks.filter(\.isFrontMatter).flatMap(\.segments)
    let there = target.blocks.filter(\.isFrontMatter).flatMap(\.segments)
    var left = Dictionary(grouping: here.reversed()) { source.segments[$0].kind }
    var units: [TranslationUnit] = []
    for index in there {
      if let partner = left[target.segments[index].kind]?.popLast() {
        units.append(TranslationUnit(sources: partner..<(partner + 1), targets: index..<(index + 1), confidence: 1))
      } else {
        units.append(pairs.added(index, after: 0, 1))
      }
    }
    return units + left.values.joined().sorted().map { pairs.missing($0, before: there.last.map { $0 + 1 } ?? 0, 1) }
  }

  private static func segments(_ range: Range<Int>, _ outline: BlockOutline) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return outline.blocks[first].segments.lowerBound..<outline.blocks[last].segments.upperBound
  }

  /// In the order of the translation. A missing segment comes right after the unit of the preceding source segment.
  private static func placed(_ units: [TranslationUnit], sourceCount: Int) -> [TranslationUnit] {
    var ends = [Int](repeating: 0, count: sourceCount)
    for unit in units where !unit.targets.isEmpty {
      for index in unit.sources { ends[index] = unit.targets.upperBound }
    }
    var end = 0
    let missing = units.filter(\.targets.isEmpty).sorted { $0.sources.lowerBound < $1.sources.lowerBound }
    var lacking: [(place: Int, unit: TranslationUnit)] = []
    var next = missing.makeIterator()
    var waiting = next.next()
    for index in 0..<sourceCount {
      if let unit = waiting, unit.sources.lowerBound == index {
        lacking.append((end, TranslationUnit(sources: unit.sources, targets: end..<end, confidence: unit.confidence)))
        waiting = next.next()
      } else if ends[index] > 0 {
        end = ends[index]
      }
    }
    let present = units.filter { !$0.targets.isEmpty }.sorted { $0.targets.lowerBound < $1.targets.lowerBound }
    lacking.sort { ($0.place, $0.unit.sources.lowerBound) < ($1.place, $1.unit.sources.lowerBound) }
    return merged(present, lacking.map(\.unit))
  }

  /// Both in order; a missing unit comes before a present one that begins at the same place.
  private static func merged(_ present: [TranslationUnit], _ lacking: [TranslationUnit]) -> [TranslationUnit] {
    var result: [TranslationUnit] = []
    result.reserveCapacity(present.count + lacking.count)
    var rest = lacking[...]
    for unit in present {
      while let first = rest.first, first.targets.lowerBound <= unit.targets.lowerBound {
        result.append(first)
        rest.removeFirst()
      }
      result.append(unit)
    }
    return result + rest
  }
}

extension Block {
  fileprivate var isFrontMatter: Bool {
    if case .frontMatter = kind { true } else { false }
  }
}
