import Linting
import Reporting
import SourceText
import UnicodeText
import Workspace

/// Mends notes: makes the fixes that the policy allows, judges the result and goes on, until there is nothing left to
/// make.
package struct Fixer: Sendable {
  private let judge: @Sendable (LintInput, TextBench) -> NoteOutcome
  private let policy: FixPolicy
  private let mode: Mode

  /// What becomes of a note that was mended.
  package enum Mode: Sendable {
    /// Put in the place of the old one.
    case write
    /// Only shown.
    case show
  }

  /// Rounds after which a note is left as it is: fixes that bring forth each other would never end.
  private static let rounds = 10

  /// - Parameter judge: what is found in a note, and so what is mended.
  package init(
    _ judge: @escaping @Sendable (LintInput, TextBench) -> NoteOutcome, policy: FixPolicy, mode: Mode
  ) {
    self.judge = judge
    self.policy = policy
    self.mode = mode
  }

  /// Judges a note, mends it, and tells what remains.
  package func check(_ input: LintInput, on bench: TextBench) -> NoteOutcome {
    let first = judge(input, bench)
    guard case .checked(let report, _) = first else { return first }
    var (outcome, current, made) = (first, report, [FixedNote.Made]())
    for _ in 0..<Self.rounds {
      let round = FixRound(
        current.diagnostics.compactMap { diagnostic in policy.fix(for: diagnostic).map { (diagnostic, $0) } },
        of: current.file)
      guard !round.made.isEmpty, round.bytes != current.file.bytes else { break }
      let next = judge(.text(path: input.path, bytes: round.bytes, isNamed: input.isNamed), bench)
      // A note that cannot be judged any more is not what a fix may leave behind.
      guard case .checked(let mended, _) = next else { break }
      made += round.made.map { FixedNote.Made($0.diagnostic, $0.fix, in: current.file) }
      (outcome, current) = (next, mended)
    }
    guard current.file.bytes != report.file.bytes else { return first }
    var note = FixedNote(file: report.file, bytes: current.file.bytes, fixes: made)
    if mode == .write, case .file(let path, _) = input {
      do throws(FileProblem) {
        try FileWriter(path, namedBy: .user).write(current.file.bytes, replacing: .exactly(report.file.bytes))
      } catch {
        note.problem = error
        // What is on the disk is what was found first.
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
