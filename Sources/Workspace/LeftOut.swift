/// A note or a folder that a walk found and did not take.
package struct LeftOut: Hashable, Sendable {
  package let path: String
  package let isFolder: Bool
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// By a `.gitignore`, a `.calqueignore` or the like.
    case ignored
    /// By a configuration or the command.
    case excluded
    /// The user named it, but it is ignored or excluded.
    case forced
    /// Its name says that it contains other people's files.
    case vendored
    /// Its contents show that a program made it.
    case generated
    /// A link that leads out of the folder that was named.
    case outside
  }
}
