import CalqueKit
import Naming
import SourceText
import Workspace

extension LintCommand {
  /// What git says; when it cannot, there is nothing to check.
  func change() throws -> ChangeArguments.Change? {
    do throws(FileProblem) { return try changes.change() } catch {
      Console.complain(.problem(error), color: output.color)
      throw ExitStatus.trouble
    }
  }

  /// What a run is about.
  struct Inputs {
    /// The notes that the paths lead to, in the order of the bytes of their paths.
    var notes: [LintInput] = []
    /// What could not be looked at.
    var problems: [FileProblem] = []
    /// What was left out, for the user.
    var notices: [String] = []
  }

  func inputs(_ change: ChangeArguments.Change?, _ linter: Linter) throws -> Inputs {
    let filter = linter.filter(excluding: try configuration.globs(), isForced: configuration.forceExclude)
    let found = NoteFinder.find(paths.isEmpty ? ["."] : paths.filter { $0 != "-" }, by: filter)
    var inputs = Inputs(problems: found.problems.map(Self.hinted))
    var notes = found.notes
    if var change {
      inputs.notices = change.takeInNested(notes)
      notes = ChangedNotes(change.paths).touched(among: notes, by: linter) + stagedOnly(change, filter)
    }
    if changes.withTranslations { notes += translations(of: notes, filter, linter) }
    inputs.notes = notes.map { LintInput.file(path: $0.path, isNamed: $0.isNamed) }
    if paths.contains("-") {
      let name = stdinFilename ?? "<stdin>"
      do throws(FileProblem) {
        let bytes = try FileReader.standardInput(as: name)
        if !filter.leavesOut(name, isFolder: false) {
          inputs.notes.append(.text(path: name, bytes: bytes))
        } else if fixing.fix && !fixing.diff {
          // Whoever pipes a note through us gets it back in any case.
          Console.write(bytes)
        }
      } catch {
        inputs.problems.append(error)
      }
    }
    inputs.notes.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return inputs
  }

  /// Notes that the next commit brings though they are gone from the work tree.
  private func stagedOnly(_ change: ChangeArguments.Change, _ filter: WalkFilter) -> [FoundNote] {
    let named = (paths.isEmpty ? ["."] : paths).compactMap { try? Paths.resolved($0) }
    return (change.staged.map { Array($0.paths) } ?? []).filter { path in
      change.paths.contains(path) && NoteFinder.isNote(path) && (try? FileStatus(path: path)) == nil
        && named.contains { Paths.isInside(path, $0) }
        && !filter.excludes(Paths.name(path), Paths.folder(path), false)
    }.map { path in
      FoundNote(path: Paths.shown(Paths.absoluteComponents(Paths.folder(path)), name: Paths.name(path)), isNamed: false)
    }
  }

  /// The notes below the working folder whose sources are among those that were named.
  private func translations(of notes: [FoundNote], _ filter: WalkFilter, _ linter: Linter) -> [FoundNote] {
    let sources = ChangedNotes(Set(notes.filter(\.isNamed).compactMap { Paths.identified($0.path) }))
    let known = Set(notes.compactMap { Paths.identified($0.path) })
    return sources.touched(among: NoteFinder.find(["."], by: filter).notes, by: linter)
      .filter { note in Paths.identified(note.path).map { !known.contains($0) } ?? false }
  }

  /// `lint` is the default verb, so a mistyped verb is a path that is missing.
  private static func hinted(_ problem: FileProblem) -> FileProblem {
    let verbs = Calque.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !problem.path.contains(where: { $0 == "/" || $0 == "." }),
      let verb = NearestName.of(problem.path, among: verbs)
    else { return problem }
    return FileProblem(path: problem.path, message: "no such file or verb, did you mean “calque \(verb)”?")
  }
}
