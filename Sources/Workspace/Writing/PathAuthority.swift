/// Who named a file that is to be written. That decides where the file may be.
package enum PathAuthority: Hashable, Sendable {
  /// The user, on the command line: any folder.
  case user
  /// A configuration in `folder`, or Calque's own convention there: only the tree around that folder (see `WorkTree`).
  case tree(around: String)
  /// `calque hook`: any folder, including git's own ones.
  case hookCommand
}
