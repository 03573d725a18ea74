/// The parts of a git repository that tell which files are ignored: its top folder and its `info/exclude`.
struct GitRepository {
  /// Resolved path of the work tree's top.
  let top: String
  /// Resolved; nil where `.git` is a file that leads to no folder of this repository.
  private let gitFolder: String?

  /// The repository that contains `folder` (resolved), found as git finds it: by the nearest `.git` above.
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

  /// The repository whose work tree starts at `top`. The target of `.git` does not decide where the tree ends.
  init?(top: String) {
    let git = Paths.join(top, ".git")
    guard let status = try? FileStatus(path: git, followingLinks: false),
      !FileStatus.isStrangers(".git", in: top)
    else { return nil }
    self.top = top
    switch status.kind {
    case .folder: gitFolder = git
    case .file: gitFolder = Self.folder(of: git, top)
    // Git makes no such link, and whoever packed the tree may point it anywhere.
    case .link, .other: gitFolder = nil
    }
  }

  /// The repository's private ignore file; nil when there is none, or when it is not an ordinary file of the
  /// repository.
  var exclude: [UInt8]? {
    guard let gitFolder, let path = try? Paths.resolved(Paths.join(gitFolder, "info/exclude")),
      Paths.isInside(path, (try? Paths.resolved(gitFolder)) ?? gitFolder)
    else { return nil }
    return try? FileReader.bytes(of: path, links: .onTheWay)
  }

  /// A separate work tree or a submodule: the file leads to the real folder, which may lead to a common one. It is
  /// trusted when that folder names the file in turn, or is inside the repository around this one.
  private static func folder(of git: String, _ top: String) -> String? {
    guard let named = line(of: git, after: "gitdir: ", from: top), let own = try? Paths.resolved(named) else {
      return nil
    }
    if let back = line(of: Paths.join(own, "gitdir"), after: "", from: own) {
      guard (try? Paths.resolved(back)) == (try? Paths.resolved(git)) else { return nil }
      // `…/.git/worktrees/NAME` of the repository that it is a work tree of.
      let common = Paths.folder(Paths.folder(own))
      return line(of: Paths.join(own, "commondir"), after: "", from: own).flatMap { try? Paths.resolved($0) } == common
        ? common : own
    }
    let outer = top == "/" ? nil : GitRepository(around: Paths.folder(top))
    return outer.map { Paths.isInside(own, $0.top) } == true ? own : nil
  }

  /// The path in the only line of `file`; relative paths start from `folder`.
  private static func line(of file: String, after prefix: String, from folder: String) -> String? {
    guard let bytes = try? FileReader.bytes(of: file, links: .onTheWay) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    guard line.hasPrefix(prefix) else { return nil }
    let path = String(line.dropFirst(prefix.count))
    return path.hasPrefix("/") ? path : Paths.join(folder, path)
  }
}
