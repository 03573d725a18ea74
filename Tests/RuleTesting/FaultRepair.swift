import RandomInput

/// Plants faults in correct translations, makes the safe fixes, and compares the result with the correct text.
package struct FaultRepair: Sendable {
  private let pairs: [SoundPair]

  package init(_ pairs: [SoundPair]) { self.pairs = pairs }

  /// The results for the faults of one kind.
  package struct Score: Sendable {
    package var planted = 0
    /// The note is as it was before the fault.
    package var repaired = 0
    /// Something was written, and the note is neither restored nor closer to its original.
    package var harmed: [String] = []

    package init() {}
  }

  /// Plants a fault of `kind` in each pair for each seed, each place once, and fixes.
  package func score(of kind: FaultKind, seeds: Range<Int>) throws -> Score {
    var score = Score()
    for (number, pair) in pairs.enumerated() {
      let lines = NoteLines(pair.target)
      let run = try PairRun(pair)
      var planted: Set<String> = []
      for seed in seeds {
        var random = SeededNumbers(seed &* 1000 &+ number)
        guard let fault = kind.plant(lines, &random), planted.insert(fault.target).inserted else { continue }
        score.planted += 1
        guard let fixed = try run.fixed(fault.target) else { continue }
        if fixed == pair.target {
          score.repaired += 1
        } else {
          score.harmed.append("\(pair): after “\(fault.what)”")
        }
      }
    }
    return score
  }
}
