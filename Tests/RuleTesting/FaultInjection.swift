import CalqueKit
import Lexicon
import RandomInput
import Reporting
import SourceText
import UnicodeText

/// Plants faults in correct translations and counts how many are found at their lines, and what else is reported.
///
/// ```swift
/// let score = try FaultInjection(pairs).score(of: kind, seeds: 0..<2)
/// #expect(score.recall >= 0.95 && score.invented.isEmpty)
/// ```
package struct FaultInjection: Sendable {
  private let pairs: [SoundPair]

  package init(_ pairs: [SoundPair]) { self.pairs = pairs }

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
      let run = try InjectionRun(pair)
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

/// Lints variants of one translation against its source.
private struct InjectionRun {
  private let folder: TemporaryFolder
  private let linter: Linter

  struct Finding {
    let rule: String
    let line: Int
    /// Identifies a finding in the unchanged rest, whatever line it has moved to.
    let key: String
  }

  init(_ pair: SoundPair) throws {
    folder = try TemporaryFolder(["source.md": pair.source])
    var options = LintOptions()
    options.targetLanguage = LanguageTag(pair.language)
    options.isIsolated = true
    options.sources = try .pattern("{dir}/source.{ext}")
    linter = Linter(options, lexicon: Self.lexicon)
  }

  func findings(_ target: String) throws -> [Finding] {
    try folder.add("note.md", target)
    guard case .checked(let report, _) = linter.check(.file(path: folder.path + "/note.md"), on: try TextAnalyzer())
    else {
      return []
    }
    return report.diagnostics.map { diagnostic in
      let line = report.file.lines.line(of: diagnostic.range.start)
      return Finding(
        rule: diagnostic.rule, line: line, key: "\(diagnostic.rule) “\(report.file.lineText(line).prefix(60))”")
    }
  }

  /// One for all runs: loading a dictionary takes up to a sixth of a second.
  private static let lexicon = Lexicon()
}
