/// Where files may be read that a run found without the user having named them: in one work tree, and in the folders
/// that the command allows. The contents of a tree may come from a stranger, and what is read may be quoted.
package struct ReadingBounds: Hashable, Sendable {
  /// Top of the tree, absolute, without links.
  package let top: String
  /// Further folders, of the same form.
  package let allowed: [String]

  package init(top: String, allowed: [String]) {
    self.top = top
    self.allowed = allowed
  }

  /// Whether `location`, absolute and without links, is inside. Files that git keeps in a folder of its own are not:
  /// they may contain a password for the server.
  package func contains(_ location: String) -> Bool {
    Paths.isInside(location, top) && !isOfGit(location) || allowed.contains { Paths.isInside(location, $0) }
  }

  /// Whether a place inside the tree is in a folder of git.
  private func isOfGit(_ location: String) -> Bool {
    guard Paths.isInside(location, top) else { return false }
    return location.utf8.dropFirst(top.utf8.count).split(separator: UInt8(ascii: "/"))
      .contains { GitFolderName.matches(String(decoding: $0, as: UTF8.self)) }
  }

  /// The message about a path that leads to `location`, to follow the path: the same whether or not there is an entry.
  /// - Parameter isFolder: whether a folder is expected.
  package func refusal(of location: String, isFolder: Bool) -> String {
    let folder = Self.shown(folder: isFolder ? location : Paths.folder(location))
    let place = isOfGit(location) ? "into a folder of git" : "out of \(top)"
    return "leads \(place); if you trust it, add --allow-outside \(folder)"
  }

  /// A folder as `--allow-outside` takes it.
  package static func shown(folder: String) -> String { quoted(Paths.shown(folder: folder)) }

  /// Quoted as one shell word.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0123456789._/-+@".unicodeScalars.contains(scalar)
    }
    if isPlain { return path }
    return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
