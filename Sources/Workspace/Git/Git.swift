import SourceText

/// What git knows about a work tree, asked by running it: 4 to 6 ms a question.
package struct Git: Sendable {
  /// Resolved path of the work tree's top.
  package let top: String

  /// The repository that the working folder stands in.
  /// - Throws: `FileProblem` when there is none, or no git.
  package init() throws(FileProblem) {
    let folder = WorkingFolder.path ?? "."
    let output = try Self.run(["rev-parse", "--show-toplevel"], in: folder)
    top = Self.line(output)
  }

  /// Files that are not as they were committed last: changed, staged or new, but for what is ignored or deleted.
  package func changed() throws(FileProblem) -> Set<String> {
    guard let head = commit("HEAD") else { return try tracked().union(untracked()) }
    return try differing(from: head).union(untracked())
  }

  /// Files that differ from where this branch left `revision`, the uncommitted ones with them.
  package func changed(since revision: String) throws(FileProblem) -> Set<String> {
    guard let commit = commit(revision) else {
      throw FileProblem(path: top, message: "git knows no revision “\(revision)”, name a branch, a tag or a commit")
    }
    let fork = (try? run(["merge-base", commit, "HEAD"])).map(Self.line) ?? commit
    return try differing(from: fork).union(untracked())
  }

  /// Files that the next commit changes or brings.
  package func staged() throws(FileProblem) -> Set<String> {
    let base = commit("HEAD").map { [$0] } ?? []
    return try paths(["diff", "--cached", "--name-only", "--no-renames", "--diff-filter=d"] + base)
  }

  /// What the next commit holds of files that stand otherwise in the work tree, by path.
  package func stagedContents() throws(FileProblem) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for path in try paths(["diff", "--name-only", "--no-renames"]) {
      // Nothing is staged of a file that is only announced (`git add -N`).
      contents[path] = try? run(["cat-file", "blob", ":" + path.dropFirst(top.utf8.count + 1)])
    }
    return contents
  }

  /// The folder that git looks for hooks in.
  package var hooks: String {
    get throws(FileProblem) {
      let path = Self.line(try run(["rev-parse", "--git-path", "hooks"]))
      return path.hasPrefix("/") ? path : Paths.join(top, path)
    }
  }

  private func differing(from commit: String) throws(FileProblem) -> Set<String> {
    try paths(["diff", "--name-only", "--no-renames", "--diff-filter=d", commit])
  }

  private func untracked() throws(FileProblem) -> Set<String> {
    try paths(["ls-files", "--others", "--exclude-standard", "--full-name"])
  }

  private func tracked() throws(FileProblem) -> Set<String> { try paths(["ls-files", "--full-name"]) }

  /// The commit that `revision` names; nil when it names none.
  private func commit(_ revision: String) -> String? {
    // What begins with a dash would be an option.
    guard !revision.hasPrefix("-") else { return nil }
    return (try? run(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])).map(Self.line)
  }

  /// Absolute paths; names that are no UTF-8 are left out, as everywhere.
  private func paths(_ arguments: [String]) throws(FileProblem) -> Set<String> {
    let separated = [arguments[0], "-z"] + arguments.dropFirst() + ["--"]
    return Set(
      try run(separated).split(separator: 0).compactMap { String(validating: $0, as: UTF8.self) }
        .map { Paths.join(top, $0) })
  }

  private func run(_ arguments: [String]) throws(FileProblem) -> [UInt8] { try Self.run(arguments, in: top) }

  private static func run(_ arguments: [String], in folder: String) throws(FileProblem) -> [UInt8] {
    let output: ProcessOutput
    do throws(SystemError) {
      output = try ProcessOutput(of: ["git", "-C", folder] + arguments)
    } catch {
      let message = error.isMissing ? "is not installed, and is needed to tell what changed" : error.message
      throw FileProblem(path: "git", message: message)
    }
    guard output.status == 0 else {
      throw FileProblem(path: folder, message: "git cannot tell what changed here: \(output.complaint)")
    }
    return output.output
  }

  private static func line(_ output: [UInt8]) -> String {
    String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
