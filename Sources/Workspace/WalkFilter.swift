/// What a command leaves out in addition to what git ignores.
package struct WalkFilter: Sendable {
  /// Whether `.calqueignore` files count.
  let readsOwnFiles: Bool
  /// Whether an entry of a walked folder is left out.
  package let excludes: @Sendable (_ name: String, _ folder: String, _ isFolder: Bool) -> Bool
  /// Whether a path that the user named is left out, by itself or with a folder above it; nil to take it in any case.
  let excludesNamed: (@Sendable (_ path: String, _ isFolder: Bool) -> Bool)?
  /// Tells which links may be followed.
  let files: FoundFiles

  package init(
    readsOwnFiles: Bool, excludes: @escaping @Sendable (String, String, Bool) -> Bool,
    excludesNamed: (@Sendable (String, Bool) -> Bool)?, files: FoundFiles = FoundFiles()
  ) {
    self.files = files
    self.readsOwnFiles = readsOwnFiles
    self.excludes = excludes
    self.excludesNamed = excludesNamed
  }

  /// Reads `.calqueignore` files; nil where they do not count.
  var ownFiles: FoundFiles? { readsOwnFiles ? files : nil }

  /// Whether the filter applies to named paths, and leaves out `path` or a folder above it.
  package func leavesOut(_ path: String, isFolder: Bool) -> Bool {
    guard let excludesNamed else { return false }
    return excludesNamed(path, isFolder) || IgnoreRules.hide(path, isFolder: isFolder, ownFiles: ownFiles)
  }

  /// Leaves out nothing more.
  package static let none = WalkFilter(readsOwnFiles: true, excludes: { _, _, _ in false }, excludesNamed: nil)
}
