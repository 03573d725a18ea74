/// Paths as other modules need them, as text.
package enum FilePaths {
  /// The path up to the last component; "." when there is none.
  package static func folder(_ path: String) -> String { Paths.folder(path) }

  /// `path`, which starts from `folder` unless it is absolute.
  package static func absolute(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : path == "." ? folder : Paths.join(folder, path)
  }
}
