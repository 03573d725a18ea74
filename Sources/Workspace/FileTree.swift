import SourceText

/// The files of a run, as they are on the disk or as a commit would have them.
package struct FileTree: Sendable {
  /// The files on the disk.
  package static let disk = FileTree(staged: nil)

  /// The files that are read instead of those on the disk.
  private let staged: StagedFiles?

  package init(staged: StagedFiles?) { self.staged = staged }

  /// The bytes of the file at `path`; see `FileReader`.
  package func bytes(of path: String, links: FileReader.Links = .followed) throws(FileProblem) -> [UInt8] {
    if let bytes = try stagedBytes(of: path) { return bytes }
    return try FileReader.bytes(of: path, links: links)
  }

  /// The bytes of the file that the user names, which may be a pipe; see `FileReader`.
  func bytes(ofNamed path: String) throws(FileProblem) -> [UInt8] {
    if let bytes = try stagedBytes(of: path) { return bytes }
    return try FileReader.bytes(ofNamed: path)
  }

  /// The bytes of the note at `path`, which was found before; see `FileReader`.
  package func noteBytes(of path: String, links: FileReader.Links = .followed) throws(FileProblem) -> [UInt8] {
    if let bytes = try stagedBytes(of: path) { return bytes }
    return try FileReader.noteBytes(of: path, links: links)
  }

  /// Whether there is a file at `path`.
  package func holds(_ path: String) -> Bool {
    (try? FileStatus(path: path))?.kind == .file || isStaged(path)
  }

  /// Whether something other than the file on the disk is read.
  package func isStaged(_ path: String) -> Bool { stagedPath(of: path) != nil }

  /// Nil where the disk has it.
  private func stagedBytes(of path: String) throws(FileProblem) -> [UInt8]? {
    guard let staged, let place = stagedPath(of: path) else { return nil }
    return try staged.bytes(of: place, shown: path)
  }

  /// By the name of the file itself, or of a link's target.
  private func stagedPath(of path: String) -> String? {
    guard let staged, !staged.isEmpty else { return nil }
    return [Paths.identified(path), try? Paths.resolved(path)].compactMap { $0 }.first(where: staged.holds)
  }
}
