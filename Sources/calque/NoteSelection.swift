import CalqueKit
import Patterns
import SourceText
import Workspace

/// The notes that a command is to process: those that its paths lead to, or those of them that changed.
struct NoteSelection {
  private(set) var notes: [FoundNote] = []
  /// What could not be read.
  private(set) var problems: [FileProblem] = []
  /// What was left out, for the user.
  private(set) var notices: [String] = []
  /// Notes and folders that were found but not taken.
  private(set) var leftOut: [LeftOut] = []
  /// The number of found files that are not notes.
  private(set) var otherFiles = 0
  /// Shown when folders contain nothing to check, unless the reason is already reported: most likely they are the wrong
  /// ones.
  private(set) var emptyNotice: String?
  private let paths: [String]
  private let filter: WalkFilter

  /// - Parameters:
  ///   - paths: files and folders; the working folder if there are none.
  ///   - change: the change according to git; nil when git is not needed.
  init(
    _ paths: [String], _ changes: ChangeArguments, _ change: ChangeArguments.Change?,
    _ configuration: ConfigurationArguments, _ linter: Linter
  ) throws {
    self.paths = paths.isEmpty ? ["."] : paths
    filter = linter.filter(excluding: try configuration.globs(), isForced: configuration.forceExclude)
    let found = NoteFinder.find(self.paths.filter { $0 != "-" }, by: filter)
    problems = found.problems.map(Self.hinted)
    (notes, leftOut, otherFiles) = (found.notes, found.leftOut, found.otherFiles)
    if var change {
      notices = change.takeInNested(notes)
      notes = ChangedNotes(change.paths).touched(among: notes, by: linter) + stagedOnly(change)
    } else if notes.isEmpty, problems.isEmpty {
      emptyNotice = Self.emptyNotice(self.paths, leftOut)
    }
    if changes.withTranslations { notes += translations(by: linter) }
  }

  /// Whether a path of this name is left out although it is named.
  func leavesOut(_ name: String) -> Bool { filter.leavesOut(name, isFolder: false) }

  /// Nil where the user excluded everything.
  private static func emptyNotice(_ paths: [String], _ leftOut: [LeftOut]) -> String? {
    let folders = paths.filter { (try? FileStatus(path: $0))?.kind == .folder }
    guard !folders.isEmpty, !leftOut.contains(where: { [.excluded, .forced].contains($0.reason) }) else { return nil }
    let shown = folders.map { $0 == "." ? "this folder" : $0 }.joined(separator: ", ")
    let extensions = NoteFinder.extensions.map { "." + $0 }
    let kinds = extensions.dropLast().joined(separator: ", ") + " or " + extensions.suffix(1).joined()
    let others = leftOut.isEmpty ? "" : " that is not left out (see `calque files`)"
    return "nothing to check: no \(kinds) file in \(shown)\(others)"
  }

  /// Notes that the next commit contains although they are missing from the work tree.
  private func stagedOnly(_ change: ChangeArguments.Change) -> [FoundNote] {
    let named = paths.compactMap { try? Paths.resolved($0) }
    return (change.staged.map { Array($0.paths) } ?? []).filter { path in
      change.paths.contains(path) && NoteFinder.isNote(path) && (try? FileStatus(path: path)) == nil
        && named.contains { Paths.isInside(path, $0) }
        && !filter.excludes(Paths.name(path), Paths.folder(path), false)
    }.map { path in
      FoundNote(path: Paths.shown(Paths.absoluteComponents(Paths.folder(path)), name: Paths.name(path)), isNamed: false)
    }
  }

  /// The notes below the working folder whose sources are among the named files.
  private func translations(by linter: Linter) -> [FoundNote] {
    let sources = ChangedNotes(Set(notes.filter(\.isNamed).compactMap { Paths.identified($0.path) }))
    let known = Set(notes.compactMap { Paths.identified($0.path) })
    return sources.touched(among: NoteFinder.find(["."], by: filter).notes, by: linter)
      .filter { note in Paths.identified(note.path).map { !known.contains($0) } ?? false }
  }

  /// `lint` is the default verb, so a mistyped verb looks like a missing path.
  private static func hinted(_ problem: FileProblem) -> FileProblem {
    let verbs = Calque.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !problem.path.contains(where: { $0 == "/" || $0 == "." }),
      let verb = NearestName.of(problem.path, among: verbs)
    else { return problem }
    return FileProblem(path: problem.path, message: "no such file or verb, did you mean “calque \(verb)”?")
  }
}
