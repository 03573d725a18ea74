import CalqueKit
import Reporting
import SourceText
import Workspace

/// What `--diff` prints: the changes that `--fix` would make, and nothing else on standard output.
struct DiffReport {
  private let output: OutputArguments
  private var problems: [FileProblem] = []
  private var notices: [String] = []
  private var fixes = 0
  private var files = 0

  init(_ output: OutputArguments) { self.output = output }

  /// Prints the change of one note.
  /// - Throws: `ExitStatus` when nobody reads it any more.
  mutating func add(_ outcome: NoteOutcome) throws(ExitStatus) {
    switch outcome {
    case .fixed(let note, _):
      files += 1
      fixes += note.fixes.count
      let diff = UnifiedDiff(path: note.file.path, old: note.file.bytes, new: note.bytes)
      do throws(SystemError) { try Descriptor.standardOutput.put(diff.bytes) } catch {
        throw error.isBrokenPipe ? .brokenPipe : .trouble
      }
    case .unreadable(let problem): problems.append(problem)
    case .misconfigured(let mistakes): problems += mistakes.filter { !problems.contains($0) }
    case .checked(_, let sourceProblem): problems += [sourceProblem].compactMap { $0 }
    case .isSource, .unknownLanguage, .empty: break
    }
  }

  /// Adds notices about what limited the run.
  mutating func add(notices: [String]) { self.notices += notices }

  /// Reports what was not done.
  func finish() -> ExitStatus {
    if !output.quiet, files > 0 {
      let what = "\(fixes) \(fixes == 1 ? "fix" : "fixes") in \(files) \(files == 1 ? "file" : "files")"
      Console.complain(.notice("would write \(what)"), color: output.color)
    }
    if !output.quiet { for notice in notices { Console.complain(.notice(notice), color: output.color) } }
    for problem in problems { Console.complain(.problem(problem), color: output.color) }
    if !problems.isEmpty { return .trouble }
    return files > 0 && !output.exitZero ? .findings : .clean
  }
}
