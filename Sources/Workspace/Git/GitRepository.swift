/// What of a git repository tells which files are nobody's: its top folder and its `info/exclude`.
struct GitRepository {
  /// Resolved path of the work tree's top.
  let top: String
  private let gitFolder: String

  /// The repository that `folder` (resolved) stands in, found as git finds it: by the nearest `.git` above.
  init?(around folder: String) {
    var candidate = folder
    while true {
      if let found = GitRepository(top: candidate) {
        self = found
        return
      }
      guard candidate != "/" else { return nil }
      candidate = Paths.folder(candidate)
    }
  }

  /// The repository whose work tree starts at `top`.
  init?(top: String) {
    let git = Paths.join(top, ".git")
    guard let status = try? FileStatus(path: git) else { return nil }
    self.top = top
    guard status.kind == .file else {
      gitFolder = git
      return
    }
    // A work tree of its own or a submodule: the file leads to the real folder, which may lead to a common one.
    guard let own = Self.line(of: git, after: "gitdir: ", from: top) else { return nil }
    gitFolder = Self.line(of: Paths.join(own, "commondir"), after: "", from: own) ?? own
  }

  /// The repository's private ignore file; nil when there is none.
  var exclude: [UInt8]? { try? FileReader.bytes(of: Paths.join(gitFolder, "info/exclude")) }

  /// The path that the only line of `file` gives, relative ones starting from `folder`.
  private static func line(of file: String, after prefix: String, from folder: String) -> String? {
    guard let bytes = try? FileReader.bytes(of: file) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    guard line.hasPrefix(prefix) else { return nil }
    let path = String(line.dropFirst(prefix.count))
    return path.hasPrefix("/") ? path : Paths.join(folder, path)
  }
}
