import Foundation
import RuleTesting

/// A git repository of one test.
struct Repository {
  let folder: TemporaryFolder

  static let gitProgram = URL(fileURLWithPath: "/usr/bin/git")

  /// Makes the files named by their paths, and commits them.
  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder(files)
    try git("init", "--quiet", "--initial-branch=main")
    if !files.isEmpty { try commit() }
  }

  /// Writes a file.
  func write(_ name: String, _ text: String) throws { try folder.add(name, text) }

  /// Commits everything, without running hooks.
  func commit() throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--no-verify", "-m", "x")
  }

  /// Runs git, which must succeed.
  @discardableResult
  func git(_ arguments: String...) throws -> CommandRun {
    let run = try runGit(arguments)
    guard run.status == 0 else { throw Failure(text: run.errors) }
    return run
  }

  /// Runs git, which may fail.
  func runGit(_ arguments: [String], environment: [String: String] = [:]) throws -> CommandRun {
    let identity = [
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
      "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder.path,
    ]
    return try CommandRun(
      arguments, in: folder, program: Self.gitProgram,
      environment: identity.merging(environment) { $1 })
  }

  /// The paths with findings of a run of `calque`, in the order of the report.
  func flagged(_ arguments: String...) throws -> [String] {
    var paths: [String] = []
    for finding in try CommandRun(["--format", "jsonl"] + arguments, in: folder).findings() {
      if let path = finding["path"] as? String, paths.last != path { paths.append(path) }
    }
    return paths
  }

  private struct Failure: Error { let text: String }
}
