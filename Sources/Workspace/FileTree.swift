import SourceText

/// The files of a run, as they stand on the disk or as a commit would have them.
package struct FileTree: Sendable {
  /// What stands on the disk.
  package static let disk = FileTree(staged: nil)

  /// What is read instead of the disk.
  private let staged: StagedFiles?

  package init(staged: StagedFiles?) { self.staged = staged }

  /// The bytes of the file at `path`; see `FileReader`.
  package func bytes(of path: String, isKnown: Bool = false) throws(FileProblem) -> [UInt8] {
    if let staged, let place = stagedPath(of: path), let bytes = try staged.bytes(of: place, shown: path) {
      return bytes
    }
    return try FileReader.bytes(of: path, isKnown: isKnown)
  }

  /// The bytes of the note at `path`, which was seen before; see `FileReader`.
  package func noteBytes(of path: String) throws(FileProblem) -> [UInt8] {
    if let bytes = overlaid(path) { return bytes }
    return try FileReader.noteBytes(of: path)
  }

  /// Whether a file stands at `path`.
  package func holds(_ path: String) -> Bool {
    (try? FileStatus(path: path))?.kind == .file || stagedPath(of: path) != nil
  }

  /// By the name of the file itself, or of what a link leads to.
  private func stagedPath(of path: String) -> String? {
    guard let staged, !staged.isEmpty else { return nil }
    return [Paths.identified(path), try? Paths.resolved(path)].compactMap { $0 }.first(where: staged.holds)
  }
}
