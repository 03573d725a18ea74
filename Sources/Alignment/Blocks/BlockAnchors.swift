import SourceText

/// Pairs of blocks that certainly belong together, found without comparing all pairs: they share tokens that occur once
/// on each side (the anchors of Moore 2002, as patience diff chooses them).
struct BlockAnchors {
  let cost: BlockCost

  /// Anchors within two runs, rising on both sides.
  func anchors(_ sources: Range<Int>, _ targets: Range<Int>) -> [(source: Int, target: Int)] {
    let here = holders(cost.tokens.source, sources)
    let there = holders(cost.tokens.target, targets)
    var votes: [Int: [Int: Float]] = [:]
    for (token, i) in here where i >= 0 {
      guard let j = there[token], j >= 0 else { continue }
      votes[i, default: [:]][j, default: 0] += 1
    }
    let pairs = votes.sorted { $0.key < $1.key }.flatMap { i, partners -> [(source: Int, target: Int)] in
      // A block whose unique tokens are scattered is no anchor.
      guard partners.count == 1, let (j, count) = partners.first, count >= 2 || isCertain(i, j) else { return [] }
      return cost.doubt(i, j, shared: cost.tokens.shared(i, j)) < 4 ? [(i, j)] : []
    }
    return longestRising(pairs)
  }

  /// Whether the two blocks share all tokens that they could share.
  private func isCertain(_ i: Int, _ j: Int) -> Bool {
    cost.tokens.source[i] == cost.tokens.target[j]
  }

  /// The block that contains a token; −1 if several do.
  private func holders(_ tokens: [[Int32]], _ range: Range<Int>) -> [Int32: Int] {
    var holders: [Int32: Int] = [:]
    for block in range {
      for token in tokens[block] { holders[token] = holders[token] == nil ? block : -1 }
    }
    return holders
  }

  /// The longest run of pairs that rises on the target's side too (Fredman 1975, n log n); each target once.
  private func longestRising(_ pairs: [(source: Int, target: Int)]) -> [(source: Int, target: Int)] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      let place = ends.partitioningIndex { pairs[$0].target >= pairs[index].target }
      if place > 0 { before[index] = ends[place - 1] }
      if place == ends.count { ends.append(index) } else { ends[place] = index }
    }
    var chain: [(source: Int, target: Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = before[index]
    }
    return chain.reversed()
  }
}
