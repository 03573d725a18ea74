import CalqueKit
import Lexicon
import RandomInput
import Reporting
import SourceText
import UnicodeText

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
      var planted: Set<String> = []
      for seed in seeds {
        var random = SeededNumbers(seed &* 1000 &+ number)
        guard let fault = kind.plant(lines, &random), planted.insert(fault.target).inserted else { continue }
        score.planted += 1
        guard let fixed = try fixed(fault.target, of: pair) else { continue }
        if fixed == pair.target {
          score.repaired += 1
        } else {
          score.harmed.append("\(pair): after “\(fault.what)”")
        }
      }
    }
    return score
  }

  /// The text with its safe fixes made; nil when there are none.
  private func fixed(_ target: String, of pair: SoundPair) throws -> String? {
    let folder = try TemporaryFolder(["source.md": pair.source, "note.md": target])
    var options = LintOptions()
    options.targetLanguage = LanguageTag(pair.language)
    options.isIsolated = true
    options.sources = try .pattern("{dir}/source.{ext}")
    let linter = Linter(options, lexicon: Self.lexicon)
    let fixer = Fixer({ linter.check($0, on: $1) }, policy: FixPolicy(allowsUnsafe: false), mode: .show)
    return fixer.check(.file(path: folder.path + "/note.md"), on: try TextAnalyzer()).repaired
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// One for all runs: loading a dictionary takes up to a sixth of a second.
  private static let lexicon = Lexicon()
}
