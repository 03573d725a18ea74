import Foundation
import RuleTesting

/// A repository whose commits the real pre-commit watches, with one hook of this project.
struct WatchedRepository {
  let repository: Repository
  /// The user's home folder with pre-commit's cache, outside the committed files.
  private let home: TemporaryFolder
  /// The repository from which pre-commit takes the hook; nil for the project itself.
  private let hooks: Repository?

  /// Watches with the `calque` that the tests were built with.
  /// - Parameters:
  ///   - files: the files to commit before.
  ///   - hook: the `id` and further configuration of the hook, one line each.
  init(_ files: [String: String] = [:], hook: String...) throws {
    // A repository with only the hook description: it must be cloned for each test.
    let description = ".pre-commit-hooks.yaml"
    let hooks = try Repository([description: Project.text(description)])
    let revision = try hooks.git("rev-parse", "HEAD").output
    try self.init(files, hook, from: hooks.folder.path, revision, hooks)
  }

  /// Watches with a hook of the last commit of this project, which pre-commit builds.
  init(ofProjectWith hook: String) throws {
    let revision = try CommandRun(
      ["-C", Project.path("."), "rev-parse", "HEAD"], in: TemporaryFolder(), program: Repository.gitProgram)
    try self.init([:], [hook], from: Project.path("."), revision.output, nil)
  }

  private init(
    _ files: [String: String], _ hook: [String], from origin: String, _ revision: String, _ hooks: Repository?
  ) throws {
    self.hooks = hooks
    home = try TemporaryFolder()
    repository = try Repository(files)
    try repository.write(
      ".pre-commit-config.yaml",
      """
      repos:
        - repo: \(origin)
          rev: \(revision.trimmingCharacters(in: .newlines))
          hooks:
            - id: \(hook.joined(separator: "\n        "))

      """)
    try repository.commit()
    // Through `env`, because a URL may resolve the link by which Python finds its environment.
    let installed = try CommandRun(
      [PythonReader.python, "-m", "pre_commit", "install"], in: repository.folder,
      program: URL(fileURLWithPath: "/usr/bin/env"), environment: environment)
    guard installed.status == 0 else { throw Failure(text: installed.output + installed.errors) }
  }

  /// Stages everything and commits, if the hook allows it.
  func commitAll() throws -> CommandRun {
    try repository.git("add", "--all")
    return try commit()
  }

  /// Commits the staged files, if the hook allows it. The output of the hook is in `errors`.
  func commit() throws -> CommandRun { try repository.runGit(["commit", "-m", "x"], environment: environment) }

  private var environment: [String: String] {
    var environment = [
      "HOME": home.path, "PRE_COMMIT_HOME": home.path + "/pre-commit", "PRE_COMMIT_COLOR": "never",
      "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1",
      "PATH": CommandRun.program.deletingLastPathComponent().path + ":/usr/bin:/bin",
    ]
    if hooks == nil {
      // The build tools for a hook may be anywhere on the machine, and git may need to know where packages come from.
      environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
      environment["GIT_CONFIG_NOSYSTEM"] = "0"
    }
    return environment
  }

  private struct Failure: Error { let text: String }
}
