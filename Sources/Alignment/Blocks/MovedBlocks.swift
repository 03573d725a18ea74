/// Finds blocks in a different order than in the source, by their shared tokens.
struct MovedBlocks {
  let cost: BlockCost

  /// Pairs of blocks that share more than any other remaining pair, and most of the tokens that they could share.
  func pairs(_ sources: [Int], _ targets: [Int]) -> [(source: Int, target: Int)] {
    var holders: [Int32: [Int]] = [:]
    for j in targets {
      for token in cost.tokens.target[j] { holders[token, default: []].append(j) }
    }
    var pairs: [(source: Int, target: Int)] = []
    var taken: Set<Int> = []
    for i in sources {
      var votes: [Int: Float] = [:]
      for token in cost.tokens.source[i] {
        guard let places = holders[token], places.count <= Self.crowd else { continue }
        for j in places { votes[j, default: 0] += cost.tokens.weight(token) }
      }
      let ranked = votes.filter { !taken.contains($0.key) }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      guard let best = ranked.first, isMoved(i, best.key),
        ranked.count == 1 || ranked[1].value < best.value * 0.7
      else { continue }
      taken.insert(best.key)
      pairs.append((i, best.key))
    }
    return pairs
  }

  private func isMoved(_ i: Int, _ j: Int) -> Bool {
    let shared = cost.tokens.shared(i, j)
    return shared.all >= 2 && cost.doubt(i, j, shared: shared) < 1.5
  }

  /// A token in more blocks than this does not distinguish them.
  private static let crowd = 8
}
