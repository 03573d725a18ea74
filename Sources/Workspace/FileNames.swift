/// The names in a folder.
package enum FileNames {
  /// Sorted by their bytes; hidden ones are left out.
  /// - Parameter followingLinks: whether there may be links on the path, which is absolute otherwise.
  package static func inFolder(_ path: String, followingLinks: Bool = true) throws(SystemError) -> [String] {
    let folder = followingLinks ? try Folder(path: path) : try Folder(pathWithoutLinks: path)
    return folder.entries.map(\.name).filter { !$0.hasPrefix(".") }
  }
}
