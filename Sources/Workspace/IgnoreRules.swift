import SourceText

/// Everything that decides which entries of one folder are ignored: what git would ignore, and what `.calqueignore`
/// files name. `.gitignore` files count outside repositories too: an unpacked archive has them and no `.git`.
struct IgnoreRules {
  /// Later files take precedence over earlier ones.
  private var files: [IgnoreFile] = []
  /// From the repository's top (outside of one, from the root) to this folder.
  private var path: [[UInt8]] = []
  /// Reads `.calqueignore` files; nil where they do not count.
  private let ownFiles: FoundFiles?
  /// Problems with the files that were read for this folder, and not for one above it.
  private(set) var problems: [FileProblem] = []

  /// The file that git reads.
  private static let gitName = ".gitignore"
  /// The same for Calque alone; it takes precedence over the `.gitignore` next to it.
  private static let ownName = ".calqueignore"

  private init(ownFiles: FoundFiles?) { self.ownFiles = ownFiles }

  /// The rules in `folder`, where a walk starts: those of its repository down to it; outside of a repository its own,
  /// and every `.calqueignore` above it.
  init(startingIn folder: String, ownFiles: FoundFiles?) {
    guard let resolved = try? Paths.resolved(folder) else {
      self.init(ownFiles: ownFiles)
      return
    }
    self = Self.way(to: resolved, ownFiles: ownFiles).last ?? IgnoreRules(ownFiles: ownFiles)
  }

  /// The rules in every folder from the repository's top (or the root) down to `folder`, which is resolved.
  private static func way(to folder: String, ownFiles: FoundFiles?) -> [IgnoreRules] {
    let repository = GitRepository(around: folder)
    var rules = IgnoreRules(ownFiles: ownFiles)
    var parent = repository?.top ?? "/"
    if let repository { rules = IgnoreRules(top: repository, ownFiles: ownFiles) }
    var way = [rules]
    let below = Paths.components(folder).dropFirst(Paths.components(parent).count)
    for component in below {
      parent = Paths.join(parent, String(decoding: component, as: UTF8.self))
      rules.path.append(component)
      // Outside a repository a `.gitignore` far above belongs to somebody else.
      if repository != nil || parent == folder { rules.readFile(Self.gitName, in: parent) }
      rules.readOwnFile(in: parent)
      way.append(rules)
    }
    return way
  }

  /// The rules at the top of a repository.
  init(top repository: GitRepository, ownFiles: FoundFiles?) {
    self.init(ownFiles: ownFiles)
    if let exclude = repository.exclude { files.append(IgnoreFile(bytes: exclude, depth: 0)) }
    readFile(Self.gitName, in: repository.top)
    readOwnFile(in: repository.top)
  }

  /// The rules in the folder `name` of this one, which is at `path`.
  func entering(_ name: String, at path: String, isRepository: Bool) -> IgnoreRules {
    if isRepository, let repository = GitRepository(top: path) {
      return IgnoreRules(top: repository, ownFiles: ownFiles)
    }
    var inner = self
    inner.problems = []
    inner.path.append(Array(name.utf8))
    inner.readFile(Self.gitName, in: path)
    inner.readOwnFile(in: path)
    return inner
  }

  /// Whether the entry `name` of this folder is ignored.
  func isIgnored(_ name: String, isFolder: Bool) -> Bool { isIgnored(Array(name.utf8), isFolder: isFolder) }

  private func isIgnored(_ name: [UInt8], isFolder: Bool) -> Bool {
    let whole = path + [name]
    for file in files.reversed() {
      if let isIgnored = file.isIgnored(whole, isFolder: isFolder) { return isIgnored }
    }
    return false
  }

  /// Whether a walk from the top of the repository would not reach `path`: it is ignored, or a folder above it is.
  static func hide(_ path: String, isFolder: Bool, ownFiles: FoundFiles?) -> Bool {
    // A folder may be written without a name of its own: `.`, `..`.
    guard let folder = try? Paths.resolved(isFolder ? path : Paths.folder(path)) else { return false }
    let way = way(to: folder, ownFiles: ownFiles)
    for (rules, inner) in zip(way, way.dropFirst()) {
      if let name = inner.path.last, rules.isIgnored(name, isFolder: true) { return true }
    }
    return !isFolder && way.last?.isIgnored(Paths.name(path), isFolder: false) == true
  }

  /// A link is followed inside the tree.
  private mutating func readOwnFile(in folder: String) {
    guard let ownFiles else { return }
    let path = Paths.join(folder, Self.ownName)
    guard (try? FileStatus(path: path, followingLinks: false)) != nil else { return }
    do throws(FileProblem) {
      let bytes = try ownFiles.bytes(of: path, within: ownFiles.bounds(around: folder))
      files.append(IgnoreFile(bytes: bytes, depth: self.path.count))
    } catch {
      let shown = folder.hasPrefix("/") ? Paths.shown(Paths.absoluteComponents(folder), name: Self.ownName) : path
      problems.append(FileProblem(path: shown, message: error.message))
    }
  }

  /// A link is not followed, as git does not.
  private mutating func readFile(_ name: String, in folder: String) {
    guard let bytes = try? FileReader.bytes(of: Paths.join(folder, name), links: .onTheWay) else { return }
    files.append(IgnoreFile(bytes: bytes, depth: path.count))
  }
}
