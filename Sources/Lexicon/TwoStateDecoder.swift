/// Finds the runs of words in a sentence that are in the source language, from a score for each word.
///
/// A two-state model (target, source) with a cost for every switch, decoded exactly (Viterbi 1967). The cost keeps a
/// lone ambiguous word from splitting a sentence and lets clear words include their neighbours.
package struct TwoStateDecoder: Sendable {
  /// The cost of a switch of language, in the unit of the scores.
  package let switchPrice: Float

  package init(switchPrice: Float) { self.switchPrice = switchPrice }

  /// The maximal runs of words in the source state, as ranges of indices into `scores`.
  ///
  /// - Parameter scores: for each word the log-odds of source against target.
  /// - Complexity: linear.
  package func sourceRuns(_ scores: [Float]) -> [Range<Int>] {
    guard !scores.isEmpty else { return [] }
    var cameFrom: [(target: Bool, source: Bool)] = []
    cameFrom.reserveCapacity(scores.count)
    var target: Float = 0
    var source = -switchPrice
    for score in scores {
      let stays = target >= source - switchPrice
      let continues = source >= target - switchPrice
      cameFrom.append((target: !stays, source: continues))
      (target, source) = (
        max(target, source - switchPrice) - score / 2, max(source, target - switchPrice) + score / 2
      )
    }
    return runs(cameFrom, endsInSource: source - switchPrice > target)
  }

  /// Walks back along the best path and collects the words in the source state.
  private func runs(_ cameFrom: [(target: Bool, source: Bool)], endsInSource: Bool) -> [Range<Int>] {
    var isSource = endsInSource
    var runs: [Range<Int>] = []
    for i in stride(from: cameFrom.count - 1, through: 0, by: -1) {
      if isSource {
        let end = runs.last?.lowerBound == i + 1 ? runs.removeLast().upperBound : i + 1
        runs.append(i..<end)
      }
      isSource = isSource ? cameFrom[i].source : cameFrom[i].target
    }
    return runs.reversed()
  }
}
