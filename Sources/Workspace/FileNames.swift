/// The names in a folder.
package enum FileNames {
  /// Sorted by their bytes; hidden ones are left out.
  package static func inFolder(_ path: String) throws(SystemError) -> [String] {
    try Folder(path: path).entries.map(\.name).filter { !$0.hasPrefix(".") }
  }
}
