import ArgumentParser
import CalqueKit
import SourceText
import Workspace

/// Options that narrow a run to what changed.
struct ChangeArguments: ParsableArguments {
  @Flag(help: "Check what changed since the last commit, including new files.")
  var changed = false

  @Option(
    help: ArgumentHelp(
      "Check what changed since this branch diverged from another revision, like a pull request.", valueName: "rev"))
  var since: String?

  @Flag(help: "Check the staged content of the next commit.")
  var staged = false

  @Flag(help: "Also check the translations of the sources named.")
  var withTranslations = false

  func validate() throws {
    if [changed, since != nil, staged].count(where: { $0 }) > 1 {
      throw ValidationError("--changed, --since and --staged cannot be combined")
    }
  }

  /// Whether git is needed.
  var asksGit: Bool { changed || since != nil || staged }

  /// The change according to git; nil when git is not needed.
  func change() throws(FileProblem) -> Change? {
    guard asksGit else { return nil }
    let git = try Git()
    if staged { return Change(paths: try git.staged(), staged: try git.stagedFiles(), git: git) }
    guard let since else { return Change(paths: try git.changed(), git: git) }
    let fork = try git.fork(from: since)
    return Change(paths: try git.changed(since: fork), fork: fork, git: git)
  }

  /// The changed files, and the staged contents that differ from the disk.
  struct Change {
    /// Absolute, without links.
    private(set) var paths: Set<String>
    var staged: StagedFiles?
    /// The commit to compare with, if it is not the last one.
    var fork: String?
    fileprivate let git: Git

    /// Adds what changed in the nested repositories that contain `notes`: submodules, mostly. The next commit contains
    /// nothing that is staged in them.
    /// - Returns: notices about those that could not be added.
    mutating func takeInNested(_ notes: [FoundNote]) -> [String] {
      NestedRepositories(around: notes.map(\.path), inside: git.top).tops.compactMap { top in
        let name = Paths.shown(Paths.absoluteComponents(Paths.folder(top)), name: Paths.name(top))
        do throws(FileProblem) {
          let nested = try Git(nestedAt: top)
          guard staged == nil else {
            guard paths.contains(top) ? true : try !nested.staged().isEmpty else { return nil }
            return "\(name): a repository of its own, so --staged leaves out its notes; run calque in it"
          }
          paths.formUnion(try changed(in: nested))
          return nil
        } catch {
          return "\(name): a repository of its own, so its notes are left out: \(error.message)"
        }
      }
    }

    private func changed(in nested: Git) throws(FileProblem) -> Set<String> {
      guard let fork else { return try nested.changed() }
      guard let commit = git.submoduleCommit(at: nested.top, in: fork) else {
        throw FileProblem(path: nested.top, message: "the revision of --since holds no commit of it")
      }
      return try nested.changed(since: commit)
    }
  }
}
