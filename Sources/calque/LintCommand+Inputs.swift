import CalqueKit
import SourceText
import Workspace

extension LintCommand {
  /// The change according to git; if git fails, there is nothing to check.
  func change() throws -> ChangeArguments.Change? {
    do throws(FileProblem) { return try changes.change() } catch {
      Console.complain(.problem(error), color: output.color)
      throw ExitStatus.trouble
    }
  }

  /// The input of a run.
  struct Inputs {
    /// The notes that the paths lead to, in the order of the bytes of their paths.
    var notes: [LintInput] = []
    /// What could not be read.
    var problems: [FileProblem] = []
    /// What was left out, for the user.
    var notices: [String] = []
    /// Shown when there is nothing to check, unless the reason is already reported.
    var emptyNotice: String?
  }

  func inputs(_ change: ChangeArguments.Change?, _ linter: Linter) throws -> Inputs {
    let selection = try NoteSelection(paths, changes, change, configuration, linter)
    var inputs = Inputs(problems: selection.problems, notices: selection.notices)
    inputs.emptyNotice = selection.emptyNotice
    inputs.notes = selection.notes.map { LintInput.file(path: $0.path, isNamed: $0.isNamed) }
    if paths.contains("-") {
      let name = stdinFilename ?? "<stdin>"
      do throws(FileProblem) {
        let bytes = try FileReader.standardInput(as: name)
        if !selection.leavesOut(name) {
          inputs.notes.append(.text(path: name, bytes: bytes))
        } else if fixing.fix && !fixing.diff {
          // A note that is piped through Calque is written back in any case.
          Console.write(bytes)
        }
      } catch {
        inputs.problems.append(error)
      }
    }
    inputs.notes.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return inputs
  }
}
