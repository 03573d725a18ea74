import Libc

/// Which phrases of the translations occur with which of the source more often than chance has it: the log-likelihood
/// ratio of Dunning (1993), Accurate Methods for the Statistics of Surprise and Coincidence.
struct Associations: Sendable {
  struct Candidate: Sendable {
    let target: Int32
    var score: Float
  }

  /// For each phrase of the source its likeliest renderings.
  private(set) var candidates: [[Candidate]]

  /// Of one phrase; what comes after the sixteenth is never the right one.
  private static let most = 16
  /// Units that are read for one phrase; a sample of them tells as much.
  private static let mostUnits = 4000

  /// - Parameters:
  ///   - sources: the phrases in each unit, each once; `targets` likewise.
  init(sources: [[Int32]], targets: [[Int32]], sourceCount: Int, targetCounts: [Int32]) {
    var units: [[Int32]] = Array(repeating: [], count: sourceCount)
    for (number, phrases) in sources.enumerated() { for phrase in phrases { units[Int(phrase)].append(Int32(number)) } }
    var counts = [Int32](repeating: 0, count: targetCounts.count)
    let total = Double(sources.count)
    candidates = units.map { units in
      let step = max(1, units.count / Self.mostUnits)
      var touched: [Int32] = []
      var read = 0
      for i in stride(from: 0, to: units.count, by: step) {
        read += 1
        for target in targets[Int(units[i])] {
          if counts[Int(target)] == 0 { touched.append(target) }
          counts[Int(target)] += 1
        }
      }
      let share = Double(units.count) / Double(max(1, read))
      let found = touched.compactMap { target -> Candidate? in
        let together = Double(counts[Int(target)]) * share
        counts[Int(target)] = 0
        guard together >= 2 else { return nil }
        let score = Self.logLikelihood(
          together, Double(units.count), Double(targetCounts[Int(target)]), total)
        return score > 0 ? Candidate(target: target, score: Float(score)) : nil
      }
      return Array(found.sorted { ($1.score, $0.target) < ($0.score, $1.target) }.prefix(Self.most))
    }
  }

  /// New scores, from how often phrases were linked rather than how often they occur together (Melamed 2000).
  mutating func rescore(_ links: PhraseLinks.Counts) {
    for source in candidates.indices {
      for i in candidates[source].indices {
        let target = candidates[source][i].target
        let linked = Double(links.pairs[PhraseLinks.key(Int32(source), target)] ?? 0)
        candidates[source][i].score = Float(
          Self.logLikelihood(
            linked, Double(links.sources[source]), Double(links.targets[Int(target)]), Double(links.total)))
      }
      candidates[source].removeAll { $0.score <= 0 }
      candidates[source].sort { ($1.score, $0.target) < ($0.score, $1.target) }
    }
  }

  /// Zero if the two occur together no more often than by chance.
  /// - Parameters: in how many units both occur, the first, the second, and how many units there are.
  static func logLikelihood(_ both: Double, _ first: Double, _ second: Double, _ total: Double) -> Double {
    guard both > 0, both * total > first * second else { return 0 }
    func term(_ count: Double, _ expected: Double) -> Double {
      count > 0 && expected > 0 ? count * log(count / expected) : 0
    }
    let rest = max(0, total - first - second + both)
    return 2
      * (term(both, first * second / total) + term(first - both, first * (total - second) / total)
        + term(second - both, (total - first) * second / total)
        + term(rest, (total - first) * (total - second) / total))
  }
}
