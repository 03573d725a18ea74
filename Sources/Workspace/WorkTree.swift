/// The files that a run may touch because of something that it found among them: a git repository's work tree, or a
/// folder that is in none. The contents of a tree may come from a stranger; they have no influence on files elsewhere.
package struct WorkTree: Hashable, Sendable {
  /// Absolute path of the top folder, without links.
  package let top: String

  /// The tree that contains `folder`: the repository around it, or otherwise the folder itself.
  package init(around folder: String) throws(SystemError) {
    let start = try Paths.resolved(folder)
    top = GitRepository(around: start)?.top ?? start
  }
}
