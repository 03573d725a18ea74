import CalqueKit
import RandomInput

/// Plants faults in correct translations and counts how many are found at their lines, and what else is reported.
///
/// ```swift
/// let score = try FaultInjection(pairs).score(of: kind, seeds: 0..<2)
/// #expect(score.recall >= 0.95 && score.invented.isEmpty)
/// ```
package struct FaultInjection: Sendable {
  private let pairs: [SoundPair]
  private let rules: [String]
  private let usesDictionaries: Bool

  /// - Parameter rules: names of those that report; all when there are none.
  package init(_ pairs: [SoundPair], rules: [String] = [], usesDictionaries: Bool = true) {
    self.pairs = pairs
    self.rules = rules
    self.usesDictionaries = usesDictionaries
  }

  /// All that is said about the translations as they are.
  package func findings() throws -> [String] {
    try pairs.flatMap { pair in try run(pair).findings(pair.target).map { "\(pair):\($0.line) \($0.key)" } }
  }

  private func run(_ pair: SoundPair) throws -> PairRun {
    try PairRun(
      pair, rules: try RuleSelection(selected: rules, ignored: []), usesDictionaries: usesDictionaries)
  }

  /// The results for the faults of one kind.
  package struct Score: Sendable {
    package var found = 0
    /// The faults that were not found at their lines.
    package var missed: [String] = []
    /// Findings elsewhere that the correct note does not have.
    package var invented: [String] = []

    package var planted: Int { found + missed.count }
    package var recall: Double { planted == 0 ? 0 : Double(found) / Double(planted) }
  }

  /// Plants a fault of `kind` in each pair for each seed, and lints.
  package func score(of kind: FaultKind, seeds: Range<Int>) throws -> Score {
    var score = Score()
    for (number, pair) in pairs.enumerated() {
      let lines = NoteLines(pair.target)
      let faults = seeds.compactMap { seed in
        var random = SeededNumbers(seed &* 1000 &+ number)
        return kind.plant(lines, &random)
      }
      guard !faults.isEmpty else { continue }
      let run = try run(pair)
      let sound = Set(try run.findings(pair.target).map(\.key))
      for fault in faults {
        let findings = try run.findings(fault.target)
        let isFound = findings.contains { fault.lines.contains($0.line) && kind.rules.contains($0.rule) }
        if isFound { score.found += 1 } else { score.missed.append("\(pair): \(fault.what)") }
        let others = findings.filter { !fault.lines.contains($0.line) && !sound.contains($0.key) }
        score.invented += others.map { "\(pair): after “\(fault.what)” \($0.key)" }
      }
    }
    return score
  }
}
