import SourceText

/// The way to a file that is to be written: its start and the folders on it.
struct WriteLocation {
  /// Absolute path without links of the folder where the way starts. Links above it belong to the system or the user,
  /// such as `/tmp` on some systems.
  let start: String
  /// Names of the folders from there on. None may be a link, which could be a stranger's.
  let folders: [String]
  let name: String
  /// Whether the file is in a tree of somebody's files.
  let isInTree: Bool

  init(_ path: String, namedBy authority: PathAuthority) throws(WriteRefusal) {
    let components = path.split(separator: "/").map(String.init)
    guard let name = components.last, name != ".", name != "..", path.utf8.last != UInt8(ascii: "/") else {
      throw WriteRefusal("this is a folder, name a file")
    }
    self.name = name
    let way = try Way(to: Array(components.dropLast()), isAbsolute: path.hasPrefix("/"))
    switch authority {
    case .tree(let folder):
      let tree = try WriteRefusal.converting { () throws(SystemError) in try WorkTree(around: folder) }
      guard let inside = way.inside(tree.top) else {
        throw WriteRefusal("it is outside of \(tree.top), and a configuration names only files inside, name one there")
      }
      (start, folders, isInTree) = (tree.top, inside, true)
    case .user, .hookCommand:
      if let top = Self.workingTree, let inside = way.inside(top) {
        (start, folders, isInTree) = (top, inside, true)
      } else if let (top, inside) = way.insideMarkedTree {
        (start, folders, isInTree) = (top, inside, true)
      } else {
        (start, folders, isInTree) = (try way.end(), [], false)
      }
    }
    if authority != .hookCommand { try refuseGitFolder() }
  }

  /// The tree around the working folder; nil where that is everything.
  private static var workingTree: String? {
    guard let top = (try? WorkTree(around: "."))?.top, top != "/" else { return nil }
    return top
  }

  /// Git executes and trusts the files in its folder. A work tree may be inside such a folder without being one.
  private func refuseGitFolder() throws(WriteRefusal) {
    if (folders + [name]).contains(where: GitFolderName.matches) { throw .gitFolder }
    guard !isInTree || GitRepository(top: start) == nil else { return }
    let above = start.split(separator: "/").map(String.init)
    if above.contains(where: GitFolderName.matches) { throw .gitFolder }
    // A repository without a work tree has a name of its own.
    for count in 0...above.count {
      guard let folder = try? OpenFolder(path: "/" + above[..<count].joined(separator: "/"), for: .reaching) else {
        continue
      }
      if folder.isGitFolder { throw .gitFolder }
    }
  }
}

/// The folders on the way to a file, as a path names them.
private struct Way {
  /// Absolute and without links: the part of the path up to its last `..`, as the system reads it.
  let base: String
  /// The folders from there on.
  let rest: [String]

  init(to folders: [String], isAbsolute: Bool) throws(WriteRefusal) {
    let folders = folders.filter { $0 != "." }
    let fixed = folders.lastIndex(of: "..").map { $0 + 1 } ?? 0
    let head = (isAbsolute ? "/" : "") + folders[..<fixed].joined(separator: "/")
    base = try WriteRefusal.converting { () throws(SystemError) in try Paths.resolved(head) }
    rest = Array(folders[fixed...])
  }

  /// The names of the folders below `top`; nil when the way does not lead into it. The first folder of the way that is
  /// in it counts, so that nothing after it is used in resolved form.
  func inside(_ top: String) -> [String]? {
    for count in 0...rest.count {
      guard let folder = try? Paths.resolved(path(count)) else { return nil }
      guard Paths.isInside(folder, top) else { continue }
      let below = folder.split(separator: "/").dropFirst(top.split(separator: "/").count).map(String.init)
      return below + rest[count...]
    }
    return nil
  }

  /// The outermost folder on the way that looks like the top of somebody's files, and the folders below it.
  var insideMarkedTree: (top: String, folders: [String])? {
    if let top = GitRepository(around: base)?.top, top != "/", let folders = inside(top) { return (top, folders) }
    for count in 0...rest.count {
      let isMarked = [".git", ".calque.yml"].contains { name in
        (try? FileStatus(path: Paths.join(path(count), name), followingLinks: false)) != nil
      }
      if isMarked, let top = try? Paths.resolved(path(count)), top != "/" { return (top, Array(rest[count...])) }
    }
    return nil
  }

  /// The end of the way, absolute and without links.
  func end() throws(WriteRefusal) -> String {
    try WriteRefusal.converting { () throws(SystemError) in try Paths.resolved(path(rest.count)) }
  }

  private func path(_ count: Int) -> String { rest[..<count].reduce(base, Paths.join) }
}

/// The name of the folder, or the file, by which git finds a repository.
enum GitFolderName {
  /// Whether some file system treats `name` as `.git`: by letter case, by characters that it ignores (HFS+), or by its
  /// handling of ends and long names (NTFS). See `is_hfs_dotgit` and `is_ntfs_dotgit` of git.
  static func matches(_ name: String) -> Bool {
    var plain = String(String.UnicodeScalarView(name.unicodeScalars.filter { !isPassedOver($0) })).lowercased()
    while plain.last == "." || plain.last == " " { plain.removeLast() }
    return plain == ".git" || plain == "git~1"
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C...0x200F, 0x202A...0x202E, 0x206A...0x206F, 0xFEFF: true
    default: false
    }
  }
}
