import Linting
import Notes
import Reporting
import SourceText
import UnicodeText
import Workspace

/// Writes comments into notes that silence what is found in them now.
package struct IgnoreWriter: Sendable {
  private let judge: @Sendable (LintInput, TextBench) -> NoteOutcome

  /// - Parameter judge: what is found in a note.
  package init(_ judge: @escaping @Sendable (LintInput, TextBench) -> NoteOutcome) { self.judge = judge }

  /// Judges a note, silences every finding, and tells what remains. Every comment is tried: what one close to the
  /// finding does not reach, one for the whole note does, and one that silences nothing is taken out again.
  package func check(_ input: LintInput, on bench: TextBench) -> NoteOutcome {
    let first = judge(input, bench)
    guard case .checked(let report, _) = first else { return first }
    let wanted = report.diagnostics.filter { $0.family != .suppressions }
    guard !wanted.isEmpty, let near = note(report.file, bench) else { return first }
    let text = IgnoreComments(near).text(silencing: wanted)
    // Where a comment close by would be seen, as one that makes a list loose, only one for the note is written.
    let isUnseen = isUnseen(text, in: report.file)
    var outcome = isUnseen ? judged(text, input, bench) : first
    if let left = outcome.report, let note = note(left.file, bench) {
      let rules = left.diagnostics.filter { $0.family != .suppressions }.map(\.rule)
      if !rules.isEmpty {
        outcome = judged(IgnoreComments(note).text(silencingEverywhere: rules), input, bench)
      }
    }
    let tidied = Fixer(judge, policy: FixPolicy(allowsUnsafe: false, rules: .unusedSuppressions), mode: .show)
    guard let silenced = outcome.report else { return first }
    let last = tidied.check(.text(path: input.path, bytes: silenced.file.bytes, isNamed: input.isNamed), on: bench)
    guard let result = last.report, result.diagnostics.count < report.diagnostics.count else { return first }
    return written(result, from: report, input, first, then: last)
  }

  private func written(
    _ result: FileReport, from report: FileReport, _ input: LintInput, _ first: NoteOutcome, then last: NoteOutcome
  ) -> NoteOutcome {
    var note = FixedNote(file: report.file, bytes: result.file.bytes, fixes: [])
    note.silenced = result.suppressed - report.suppressed
    if case .file(let path, _) = input {
      do throws(FileProblem) {
        try FileWriter(path, namedBy: .user).write(result.file.bytes, replacing: .exactly(report.file.bytes))
      } catch {
        note.problem = error
        return .fixed(note, then: first)
      }
    }
    return .fixed(note, then: last.final)
  }

  private func isUnseen(_ text: [UInt8], in file: SourceFile) -> Bool {
    guard NoteReader.fileExtension(file.path) != "mdx" else { return true }
    guard let changed = try? SourceFile(path: file.path, bytes: text), let shape = NoteShape(file) else { return false }
    return NoteShape(changed)?.withoutHTML == shape.withoutHTML
  }

  private func judged(_ bytes: [UInt8], _ input: LintInput, _ bench: TextBench) -> NoteOutcome {
    judge(.text(path: input.path, bytes: bytes, isNamed: input.isNamed), bench)
  }

  private func note(_ file: SourceFile, _ bench: TextBench) -> Note? { try? NoteReader.read(file, bench) }
}

extension NoteOutcome {
  /// What it came to in the end.
  fileprivate var final: NoteOutcome { if case .fixed(_, let rest) = self { rest.final } else { self } }

  /// What was found in the end.
  fileprivate var report: FileReport? { if case .checked(let report, _) = final { report } else { nil } }
}
