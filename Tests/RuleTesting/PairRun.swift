import CalqueKit
import Lexicon
import Reporting
import SourceText
import UnicodeText

/// Checks renditions of one translation next to its source, in a folder of their own.
struct PairRun {
  private let folder: TemporaryFolder
  private let linter: Linter

  /// What was found at a line.
  struct Finding: Hashable {
    let rule: String
    let line: Int
    /// Tells a finding of the untouched rest again, whatever line it has moved to.
    let key: String
  }

  /// - Parameter rules: those that report.
  init(_ pair: SoundPair, rules: RuleSelection = .all, usesDictionaries: Bool = true) throws {
    folder = try TemporaryFolder(["source.md": pair.source])
    var options = LintOptions()
    options.targetLanguage = LanguageTag(pair.language)
    options.isIsolated = true
    options.rules = rules
    options.usesDictionaries = usesDictionaries
    options.sources = try .pattern("{dir}/source.{ext}")
    linter = Linter(options, lexicon: usesDictionaries ? Self.lexicon : Self.plainLexicon)
  }

  func findings(_ target: String) throws -> [Finding] {
    try folder.add("note.md", target)
    let outcome = linter.check(input, on: try TextAnalyzer())
    guard case .checked(let report, nil) = outcome else { throw Unchecked(outcome: "\(outcome)") }
    return report.diagnostics.map { diagnostic in
      let line = report.file.lines.line(of: diagnostic.range.start)
      return Finding(
        rule: diagnostic.rule, line: line, key: "\(diagnostic.rule) “\(report.file.lineText(line).prefix(60))”")
    }
  }

  /// The text with its safe fixes made; nil when there are none.
  func fixed(_ target: String) throws -> String? {
    try folder.add("note.md", target)
    let fixer = Fixer(
      { [linter] in linter.check($0, on: $1) }, policy: FixPolicy(allowsUnsafe: false), mode: .show)
    return fixer.check(input, on: try TextAnalyzer()).repaired.map { String(decoding: $0, as: UTF8.self) }
  }

  private var input: LintInput { .file(path: folder.path + "/note.md") }

  /// The translation was not checked next to its source.
  struct Unchecked: Error {
    let outcome: String
  }

  /// One for all runs: loading a dictionary takes up to a sixth of a second.
  private static let lexicon = Lexicon()
  private static let plainLexicon = Lexicon(usesDictionaries: false)
}
