/// The files that a run may touch because of something that it found among them: a git repository's work tree, or a
/// folder that is in none. What stands in a tree may have been written by a stranger; it has no say about files
/// elsewhere.
package struct WorkTree: Hashable, Sendable {
  /// Absolute path of the top folder, without links.
  package let top: String

  /// The tree that `folder` is in: the repository around it, or else the folder itself.
  package init(around folder: String) throws(SystemError) {
    let start = try Paths.resolved(folder)
    top = GitRepository(around: start)?.top ?? start
  }
}
