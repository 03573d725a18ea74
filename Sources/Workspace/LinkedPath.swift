import SourceText

/// Where the bytes of a path are, and whether they may be written there.
enum LinkedPath {
  /// The file that `path` leads to, absolute. A link inside the tree is followed; one that leads out of it is refused,
  /// because whoever runs a tool on a folder does not mean files elsewhere.
  ///
  /// The tree is the git repository around the working folder, or the working folder itself; for a path that is named
  /// outside of it, the same around the folder that is named.
  static func target(of path: String) throws(FileProblem) -> String {
    let target: String
    let tree: String
    do throws(SystemError) {
      target = try Paths.resolved(path)
      let start = try Paths.resolved(isBelowWorkingFolder(path) ? "." : Paths.folder(path))
      tree = GitRepository(around: start)?.top ?? start
    } catch {
      throw FileProblem(path: path, message: "cannot be written: \(error.message)")
    }
    guard Paths.isInside(target, tree) else {
      throw FileProblem(
        path: path, message: "cannot be written: a link leads out of this tree, to \(target), name that")
    }
    return target
  }

  /// By its text, before any link is followed.
  private static func isBelowWorkingFolder(_ path: String) -> Bool {
    guard path.hasPrefix("/") else { return !path.split(separator: "/").contains("..") }
    return WorkingFolder.path.map { Paths.isInside(path, $0) } ?? false
  }
}
