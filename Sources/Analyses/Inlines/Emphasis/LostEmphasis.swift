import Notes
import SourceText
import UnicodeText

/// Tells which of several emphasised spans a translation lost: spans with the same words (names, code, numbers) are
/// paired first, the others by order and by their place in the sentence.
package struct LostEmphasis {
  /// In the order of the source.
  package let lost: [Inline]
  /// Which spans correspond.
  package let matches: [(source: Inline, target: Inline)]
  /// Whether another span may equally well be the lost one.
  package let isUnsure: Bool

  /// A block with more spans is not analysed.
  private static let crowd = 40
  /// How much worse the second best assignment has to be, in lengths of the block.
  private static let margin: Float = 0.05

  /// - Parameters:
  ///   - sources: of one kind, in order; more of them than of `targets`.
  ///   - targets: of the same kind, in order.
  package init(_ sources: [Inline], _ targets: [Inline], _ paired: PairedInlines, _ pair: PairedInlines.Pair) {
    guard targets.count < sources.count, sources.count <= Self.crowd else {
      (lost, matches, isUnsure) = (Array(sources.dropFirst(targets.count)), Array(zip(sources, targets)), false)
      return
    }
    let equal = Self.equal(sources, targets, paired)
    let (openSources, openTargets) = (
      sources.indices.filter { source in !equal.contains { $0.source == source } },
      targets.indices.filter { target in !equal.contains { $0.target == target } }
    )
    let here = SentencePlaces(paired.source, pair.sourceSegments(in: paired.source))
    let there = SentencePlaces(paired.note, pair.segments(in: paired.note))
    let isParallel = here.clauses == there.clauses
    let from = openSources.map { here.place(of: sources[$0].content, byClause: isParallel) }
    let to = openTargets.map { there.place(of: targets[$0].content, byClause: isParallel) }
    let best = Self.assignment(from, to, without: nil)
    let answered = Set(best.taken)
    let missing = openSources.indices.filter { !answered.contains($0) }
    // Unsure when a span that counts as lost could be kept at hardly more cost.
    isUnsure = missing.contains { gap in
      answered.contains { other in
        Self.assignment(from, to, without: other, keeping: gap).cost - best.cost < Self.margin
      }
    }
    lost = missing.map { sources[openSources[$0]] }
    matches =
      equal.map { (sources[$0.source], targets[$0.target]) }
      + zip(best.taken, openTargets).map { (sources[openSources[$0]], targets[$1]) }
  }

  /// Spans of the same words, each once.
  private static func equal(_ sources: [Inline], _ targets: [Inline], _ paired: PairedInlines)
    -> [(source: Int, target: Int)]
  {
    var found: [(source: Int, target: Int)] = []
    for (target, inline) in targets.enumerated() {
      let words = Folding.folded(paired.note.file.text(inline.content))
      let source = sources.indices.first { index in
        !found.contains { $0.source == index }
          && Folding.folded(paired.source.file.text(sources[index].content)) == words
      }
      if let source { found.append((source, target)) }
    }
    return found
  }

  /// Assigns to each place of `to` one of `from`, both in order, so that the sum of distances is least.
  /// - Parameters:
  ///   - without: a place of `from` that must not be used.
  ///   - keeping: one that is preferred among all that cost the same.
  private static func assignment(_ from: [Float], _ to: [Float], without: Int?, keeping: Int? = nil) -> (
    taken: [Int], cost: Float
  ) {
    let free = from.indices.filter { $0 != without }
    guard !to.isEmpty, free.count >= to.count else { return ([], to.isEmpty ? 0 : .infinity) }
    // costs[j][i]: the first j of `to` among the first i of `free`.
    var costs = [[Float]](repeating: [Float](repeating: .infinity, count: free.count + 1), count: to.count + 1)
    costs[0] = [Float](repeating: 0, count: free.count + 1)
    for j in 1...to.count {
      for i in j...free.count {
        let taking = costs[j - 1][i - 1] + abs(from[free[i - 1]] - to[j - 1])
        costs[j][i] = min(costs[j][i - 1], taking)
      }
    }
    var taken: [Int] = []
    var (i, j) = (free.count, to.count)
    while j > 0 {
      if i > j, costs[j][i] == costs[j][i - 1] {
        i -= 1
      } else {
        taken.append(free[i - 1])
        (i, j) = (i - 1, j - 1)
      }
    }
    if let keeping, !taken.contains(keeping) { return (taken.reversed(), .infinity) }
    return (taken.reversed(), costs[to.count][free.count])
  }
}

/// Relative places in a sentence, from 0 to 1.
private struct SentencePlaces {
  /// Where words start, and how many clauses end before each.
  private var words: [(start: ByteOffset, clause: Int)] = []
  /// The number of clauses.
  private(set) var clauses = 1

  init(_ note: Note, _ segments: Range<Int>) {
    for segment in note.segments[segments] {
      var last = 0
      for word in segment.words {
        if !words.isEmpty, segment.text.utf16[last..<max(last, Int(word.range.start))].contains(where: Self.isMark) {
          clauses += 1
        }
        words.append((segment.byteRange(word).start, clauses - 1))
        last = Int(word.range.end)
      }
    }
  }

  private static func isMark(_ unit: UInt16) -> Bool {
    [0x2C, 0x3B, 0x3A, 0x2E, 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF1A, 0x60C, 0x61B, 0x964].contains(unit)
  }

  /// - Parameter byClause: whether every clause counts as equally long.
  func place(of range: ByteRange, byClause: Bool) -> Float {
    let inside = words.indices.filter { range.contains(words[$0].start) }
    guard let first = inside.first, let last = inside.last else { return 0.5 }
    let middle = Float(first + last + 1) / 2
    guard byClause else { return middle / Float(words.count) }
    let clause = words[first].clause
    let own = words.indices.filter { words[$0].clause == clause }
    return (Float(clause) + (middle - Float(own[0])) / Float(own.count)) / Float(clauses)
  }
}
