import SourceText

/// What git knows about a work tree, found by running git: 4 to 6 ms per question.
package struct Git: Sendable {
  /// Resolved path of the work tree's top.
  package let top: String
  private let command: GitCommand

  /// The repository that contains the working folder.
  /// - Throws: `FileProblem` when there is none, or no git.
  package init() throws(FileProblem) { try self.init(in: WorkingFolder.path ?? ".", GitCommand()) }

  /// A nested repository that contains notes of a run, such as a submodule.
  package init(nestedAt folder: String) throws(FileProblem) {
    try self.init(in: folder, GitCommand(isNested: true))
  }

  private init(in folder: String, _ command: GitCommand) throws(FileProblem) {
    top = Self.line(try command.run(["rev-parse", "--show-toplevel"], in: folder))
    self.command = try command.withoutFilters(in: top)
  }

  /// Files that differ from their last commit: changed, staged or new, except ignored or deleted ones.
  package func changed() throws(FileProblem) -> Set<String> {
    guard let head = commit("HEAD") else { return try tracked().union(untracked()) }
    return try differing(from: head).union(untracked())
  }

  /// Files that differ from `commit`, including uncommitted ones.
  package func changed(since commit: String) throws(FileProblem) -> Set<String> {
    try differing(from: commit).union(untracked())
  }

  /// The commit at which this branch diverged from `revision`.
  package func fork(from revision: String) throws(FileProblem) -> String {
    guard let commit = commit(revision) else {
      throw FileProblem(path: top, message: "git knows no revision “\(revision)”, name a branch, a tag or a commit")
    }
    return (try? run(["merge-base", commit, "HEAD"])).map(Self.line) ?? commit
  }

  /// The commit of the submodule at `path` that `commit` records; nil when it records none, or it was not fetched.
  package func submoduleCommit(at path: String, in commit: String) -> String? {
    guard Paths.isInside(path, top), path != top else { return nil }
    let name = commit + ":" + path.dropFirst(top == "/" ? 1 : top.utf8.count + 1)
    return (try? run(["rev-parse", "--verify", "--quiet", name])).map(Self.line)
  }

  /// Files that the next commit changes or adds, including those with a conflict.
  package func staged() throws(FileProblem) -> Set<String> {
    // Submodules are read from the index: nothing is run in them.
    Set(
      try differences(["--cached", "--diff-filter=d", "--ignore-submodules=none"])
        .map { Paths.join(top, $0.path) })
  }

  /// The contents in the next commit of files that are different in the work tree.
  package func stagedFiles() throws(FileProblem) -> StagedFiles {
    // For submodules, git would run itself in them, by their own configuration.
    StagedFiles(try differences(["--ignore-submodules=all"]), top: top, GitObjects(command, in: top))
  }

  /// The folder that git looks for hooks in.
  var hooks: String {
    get throws(FileProblem) {
      let path = Self.line(try run(["rev-parse", "--git-path", "hooks"], heedsHooks: true))
      return path.hasPrefix("/") ? path : Paths.join(top, path)
    }
  }

  /// The folder of the repository itself, which all its work trees share.
  var commonFolder: String {
    get throws(FileProblem) {
      let path = Self.line(try run(["rev-parse", "--git-common-dir"]))
      return path.hasPrefix("/") ? path : Paths.join(top, path)
    }
  }

  /// Which configuration sets `core.hooksPath`: "local", "global" …; nil when none does.
  var hooksScope: String? {
    let asked = ["config", "-z", "--show-scope", "--get", "core.hooksPath"]
    return (try? run(asked, heedsHooks: true)).map { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private func differing(from commit: String) throws(FileProblem) -> Set<String> {
    Set(
      try differences(["--diff-filter=d", "--ignore-submodules=all", commit]).map { Paths.join(top, $0.path) })
  }

  private func untracked() throws(FileProblem) -> Set<String> {
    try paths(["ls-files", "-z", "--others", "--exclude-standard", "--full-name"])
  }

  private func tracked() throws(FileProblem) -> Set<String> { try paths(["ls-files", "-z", "--full-name"]) }

  /// The commit that `revision` names; nil when it names none.
  private func commit(_ revision: String) -> String? {
    // A name that begins with a dash would be an option.
    guard !revision.hasPrefix("-") else { return nil }
    return (try? run(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])).map(Self.line)
  }

  private func differences(_ arguments: [String]) throws(FileProblem) -> [GitDifference] {
    let switches = ["--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color"]
    return GitDifference.all(in: try run(["diff"] + switches + arguments + ["--"]))
  }

  /// Absolute paths; names that are not UTF-8 are left out, as everywhere.
  private func paths(_ arguments: [String]) throws(FileProblem) -> Set<String> {
    Set(
      try run(arguments + ["--"]).split(separator: 0).compactMap { String(validating: $0, as: UTF8.self) }
        .map { Paths.join(top, $0) })
  }

  private func run(_ arguments: [String], heedsHooks: Bool = false) throws(FileProblem) -> [UInt8] {
    try command.run(arguments, in: top, heedsHooks: heedsHooks)
  }

  private static func line(_ output: [UInt8]) -> String {
    String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
