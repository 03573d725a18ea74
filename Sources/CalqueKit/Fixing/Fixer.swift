import Linting
import Reporting
import SourceText
import UnicodeText
import Workspace

/// Repairs notes: makes the fixes that the policy allows, checks the result and repeats until no fix is left.
package struct Fixer: Sendable {
  private let check: @Sendable (LintInput, TextAnalyzer) -> NoteOutcome
  private let policy: FixPolicy
  private let mode: Mode

  /// What to do with a repaired note.
  package enum Mode: Sendable {
    /// Write it to the file.
    case write
    /// Only show it.
    case show
  }

  /// Rounds after which a note is left as it is: fixes that cause each other would never end.
  private static let rounds = 10

  /// - Parameter check: finds the faults in a note to repair.
  package init(
    _ check: @escaping @Sendable (LintInput, TextAnalyzer) -> NoteOutcome, policy: FixPolicy, mode: Mode
  ) {
    self.check = check
    self.policy = policy
    self.mode = mode
  }

  /// Checks a note, repairs it, and returns what remains.
  package func check(_ input: LintInput, on analyzer: TextAnalyzer) -> NoteOutcome {
    let first = check(input, analyzer)
    guard case .checked(let report, _) = first else { return first }
    var (outcome, current, made) = (first, report, [FixedNote.Made]())
    for _ in 0..<Self.rounds {
      let round = FixRound(
        current.diagnostics.compactMap { diagnostic in policy.fix(for: diagnostic).map { (diagnostic, $0) } },
        of: current.file)
      guard !round.made.isEmpty, round.bytes != current.file.bytes else { break }
      let next = check(.text(path: input.path, bytes: round.bytes, isNamed: input.isNamed), analyzer)
      // A fix must not leave a note that can no longer be checked.
      guard case .checked(let repaired, _) = next else { break }
      made += round.made.map { FixedNote.Made($0.diagnostic, $0.fix, in: current.file) }
      (outcome, current) = (next, repaired)
    }
    guard current.file.bytes != report.file.bytes else { return first }
    var note = FixedNote(file: report.file, bytes: current.file.bytes, fixes: made)
    if mode == .write, case .file(let path, _) = input {
      do throws(FileProblem) {
        try FileWriter(path, namedBy: .user).write(current.file.bytes, replacing: .exactly(report.file.bytes))
      } catch {
        note.problem = error
        // The file on disk still has the first findings.
        return .fixed(note, then: first)
      }
    }
    return .fixed(note, then: outcome)
  }
}

extension FixedNote.Made {
  init(_ diagnostic: Diagnostic, _ fix: Fix, in file: SourceFile) {
    rule = diagnostic.rule
    place = file.position(of: diagnostic.range.start, unit: .scalar)
    text = file.text(diagnostic.range)
    title = fix.title
  }
}
