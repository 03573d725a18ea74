import ArgumentParser
import CalqueKit
import SourceText
import Workspace

/// Options that narrow a run to what changed.
struct ChangeArguments: ParsableArguments {
  @Flag(help: "Check what differs from the last commit, new files too.")
  var changed = false

  @Option(
    help: ArgumentHelp(
      "Check what changed since this branch left another revision, as a pull request shows it.", valueName: "rev"))
  var since: String?

  @Flag(help: "Check what the next commit would bring, as it is staged.")
  var staged = false

  @Flag(help: "Check the translations of sources that are named, too.")
  var withTranslations = false

  func validate() throws {
    if [changed, since != nil, staged].count(where: { $0 }) > 1 {
      throw ValidationError("--changed, --since and --staged exclude each other")
    }
  }

  /// Whether git is asked.
  var asksGit: Bool { changed || since != nil || staged }

  /// What git knows of the change; nil when it is not asked.
  func change() throws(FileProblem) -> Change? {
    guard asksGit else { return nil }
    let git = try Git()
    if staged { return Change(paths: try git.staged(), staged: try git.stagedContents()) }
    guard let since else { return Change(paths: try git.changed(), staged: [:]) }
    return Change(paths: try git.changed(since: since), staged: [:])
  }

  /// What changed, by absolute paths without links, and what is staged otherwise than it stands on the disk.
  struct Change {
    let paths: Set<String>
    let staged: [String: [UInt8]]
  }
}
