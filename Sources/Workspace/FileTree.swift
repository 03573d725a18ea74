import SourceText

/// The files of a run, as they stand on the disk or as a commit would have them.
package struct FileTree: Sendable {
  /// What stands on the disk.
  package static let disk = FileTree(overlay: [:])

  /// What is read instead of the disk, by resolved path.
  private let overlay: [String: [UInt8]]

  /// - Parameter overlay: contents by absolute paths without links.
  package init(overlay: [String: [UInt8]]) { self.overlay = overlay }

  /// The bytes of the file at `path`; see `FileReader`.
  package func bytes(
    of path: String, isKnown: Bool = false, followingLinks: Bool = true
  ) throws(FileProblem) -> [UInt8] {
    if let bytes = overlaid(path) { return bytes }
    return try FileReader.bytes(of: path, isKnown: isKnown, followingLinks: followingLinks)
  }

  /// Whether a file stands at `path`.
  package func holds(_ path: String) -> Bool {
    (try? FileStatus(path: path))?.kind == .file || isOverlaid(path)
  }

  /// Whether something else is read than what stands on the disk.
  package func isOverlaid(_ path: String) -> Bool { overlaid(path) != nil }

  private func overlaid(_ path: String) -> [UInt8]? {
    guard !overlay.isEmpty, let resolved = Paths.identified(path) else { return nil }
    return overlay[resolved]
  }
}
