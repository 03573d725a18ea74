import Notes

/// Finds blocks of the translation that are copies of the source's next to their own translation: then the translation
/// is the counterpart, and the copy has none.
struct CopiedBlocks {
  private let cost: BlockCost
  private let source: Note
  private let target: Note

  init(_ cost: BlockCost, source: Note, target: Note) {
    self.cost = cost
    self.source = source
    self.target = target
  }

  /// The same matches, with translations in place of the copies next to them. Linear in the words of the examined
  /// blocks: pairs near blocks without a counterpart.
  func replaced(in matches: [BlockMatcher.Match]) -> [BlockMatcher.Match] {
    var matches = matches.flatMap(undivided)
    var start = 0
    while start < matches.count {
      var end = start
      while end < matches.count, isCopy(matches[end], in: matches, end) { end += 1 }
      guard end > start else {
        start += 1
        continue
      }
      let count = end - start
      let before = max(0, start - count)..<start
      let after = end..<min(matches.count, end + count)
      let costs = [before, after].map { price(of: $0, for: start..<end, in: matches) }
      // A translation may be below the pasted original or, as likely, above an old text.
      if let (place, _) = zip([before, after], costs).filter({ $1 < .infinity }).min(by: { $0.1 < $1.1 }) {
        exchange(start..<end, with: place, in: &matches)
      }
      start = end
    }
    return matches
  }

  /// Splits a match of one block with its copy and another block that were taken for its halves.
  private func undivided(_ match: BlockMatcher.Match) -> [BlockMatcher.Match] {
    guard match.sources.count == 1, match.targets.count == 2,
      let copy = match.targets.first(where: { isCopy(match.sources.lowerBound, $0) })
    else { return [match] }
    let pair = BlockMatcher.Match(sources: match.sources, targets: copy..<copy + 1, confidence: match.confidence)
    let isFirst = copy == match.targets.lowerBound
    let other = isFirst ? copy + 1 : copy - 1
    let place = isFirst ? match.sources.upperBound : match.sources.lowerBound
    let alone = BlockMatcher.Match(sources: place..<place, targets: other..<other + 1, confidence: 0.5)
    return isFirst ? [pair, alone] : [alone, pair]
  }

  /// Whether match `index` pairs a block with a copy of it, and a block without a counterpart may be near enough.
  private func isCopy(_ match: BlockMatcher.Match, in matches: [BlockMatcher.Match], _ index: Int) -> Bool {
    guard match.sources.count == 1, match.targets.count == 1 else { return false }
    let near = max(0, index - Self.reach)..<min(matches.count, index + Self.reach + 1)
    guard matches[near].contains(where: { $0.sources.isEmpty }) else { return false }
    return isCopy(match.sources.lowerBound, match.targets.lowerBound)
  }

  /// Whether block `j` of the translation has the words of block `i` of the source, except for a few.
  private func isCopy(_ i: Int, _ j: Int) -> Bool {
    // Table rows contain names and numbers, which stay the same.
    if case .tableRow = cost.target[j].kind { return false }
    let here = words(cost.source[i], source)
    let there = words(cost.target[j], target)
    if here == there { return there.count >= Self.leastWords }
    guard here.count > Self.leastWords + 2, there.count > Self.leastWords + 2 else { return false }
    var counts = Dictionary(here.map { ($0, 1) }, uniquingKeysWith: +)
    let shared = there.count { key in
      guard let left = counts[key], left > 0 else { return false }
      counts[key] = left - 1
      return true
    }
    return shared * 20 >= max(here.count, there.count) * 17
  }

  /// How many copies may be between a block and its translation.
  private static let reach = 8
  /// With fewer words it may be a name.
  private static let leastWords = 4
  /// With more doubt than this, a block is not a translation of the copied one.
  private static let mostDoubt: Float = 3

  private func words(_ item: BlockOutline.Item, _ note: Note) -> [UInt64] {
    note.segments[item.segments].flatMap { $0.words.map(\.key) }
  }

  /// The cost of pairing the blocks of `place` as translations of those that `copies` repeat; infinite when they are
  /// not.
  private func price(
    of place: Range<Int>, for copies: Range<Int>, in matches: [BlockMatcher.Match]
  ) -> Float {
    guard place.count == copies.count, matches[place].allSatisfy({ $0.sources.isEmpty && $0.targets.count == 1 }) else {
      return .infinity
    }
    return zip(copies, place).reduce(0) { sum, pair in
      let (i, j) = (matches[pair.0].sources.lowerBound, matches[pair.1].targets.lowerBound)
      guard cost.source[i].kind == cost.target[j].kind, !cost.target[j].isAddition, cost.target[j].isProse else {
        return .infinity
      }
      let doubt = cost.doubt(i, j, shared: cost.tokens.shared(i, j))
      return doubt > Self.mostDoubt ? .infinity : sum + doubt
    }
  }

  private func exchange(_ copies: Range<Int>, with place: Range<Int>, in matches: inout [BlockMatcher.Match]) {
    let isBefore = place.lowerBound < copies.lowerBound
    for (copy, translation) in zip(copies, place) {
      let sources = matches[copy].sources
      matches[translation].sources = sources
      matches[translation].confidence = 0.9
      // The place of the copies: after everything that they repeat, or before it.
      let end =
        isBefore ? matches[copies.upperBound - 1].sources.upperBound : matches[copies.lowerBound].sources.lowerBound
      matches[copy] = BlockMatcher.Match(sources: end..<end, targets: matches[copy].targets, confidence: 0.5)
    }
  }
}
