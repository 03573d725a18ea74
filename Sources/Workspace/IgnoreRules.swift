/// Everything that decides, in one folder, what is ignored there: what git would ignore, and what `.calqueignore` files
/// name. `.gitignore` files count outside repositories too: an unpacked archive has them and no `.git`.
struct IgnoreRules {
  /// The later decides over the earlier.
  private var files: [IgnoreFile] = []
  /// From the repository's top (outside of one, from the root) to this folder.
  private var path: [[UInt8]] = []
  private let readsOwnFiles: Bool

  /// What git heeds.
  private static let gitName = ".gitignore"
  /// The same for us alone; it decides over the `.gitignore` beside it.
  private static let ownName = ".calqueignore"

  private init(readsOwnFiles: Bool) { self.readsOwnFiles = readsOwnFiles }

  /// The rules in `folder`, where a walk starts: those of its repository down to it; outside of one its own, and every
  /// `.calqueignore` above it.
  init(startingIn folder: String, readsOwnFiles: Bool = true) {
    guard let resolved = try? Paths.resolved(folder) else {
      self.init(readsOwnFiles: readsOwnFiles)
      return
    }
    self = Self.way(to: resolved, readsOwnFiles: readsOwnFiles).last ?? IgnoreRules(readsOwnFiles: readsOwnFiles)
  }

  /// The rules in every folder from the repository's top (or the root) down to `folder`, which is resolved.
  private static func way(to folder: String, readsOwnFiles: Bool) -> [IgnoreRules] {
    let repository = GitRepository(around: folder)
    var rules = IgnoreRules(readsOwnFiles: readsOwnFiles)
    var parent = repository?.top ?? "/"
    if let repository { rules = IgnoreRules(top: repository, readsOwnFiles: readsOwnFiles) }
    var way = [rules]
    let below = Paths.components(folder).dropFirst(Paths.components(parent).count)
    for component in below {
      parent = Paths.join(parent, String(decoding: component, as: UTF8.self))
      rules.path.append(component)
      // Outside a repository a `.gitignore` far above is somebody else's.
      if repository != nil || parent == folder { rules.readFile(Self.gitName, in: parent) }
      rules.readOwnFile(in: parent)
      way.append(rules)
    }
    return way
  }

  /// The rules at the top of a repository.
  init(top repository: GitRepository, readsOwnFiles: Bool = true) {
    self.init(readsOwnFiles: readsOwnFiles)
    if let exclude = repository.exclude { files.append(IgnoreFile(bytes: exclude, depth: 0)) }
    readFile(Self.gitName, in: repository.top)
    readOwnFile(in: repository.top)
  }

  /// The rules in the folder `name` of this one, which stands at `path`.
  func entering(_ name: String, at path: String, isRepository: Bool) -> IgnoreRules {
    if isRepository, let repository = GitRepository(top: path) {
      return IgnoreRules(top: repository, readsOwnFiles: readsOwnFiles)
    }
    var inner = self
    inner.path.append(Array(name.utf8))
    inner.readFile(Self.gitName, in: path)
    inner.readOwnFile(in: path)
    return inner
  }

  /// Whether `name`, which stands in this folder, is ignored.
  func isIgnored(_ name: String, isFolder: Bool) -> Bool { isIgnored(Array(name.utf8), isFolder: isFolder) }

  private func isIgnored(_ name: [UInt8], isFolder: Bool) -> Bool {
    let whole = path + [name]
    for file in files.reversed() {
      if let isIgnored = file.isIgnored(whole, isFolder: isFolder) { return isIgnored }
    }
    return false
  }

  /// Whether a walk from the top of the repository would not come to what stands at `path`: it is ignored, or a folder
  /// above it is.
  static func hide(_ path: String, isFolder: Bool, readsOwnFiles: Bool) -> Bool {
    // A folder may be written so that it has no name of its own: `.`, `..`.
    guard let folder = try? Paths.resolved(isFolder ? path : Paths.folder(path)) else { return false }
    let way = way(to: folder, readsOwnFiles: readsOwnFiles)
    for (rules, inner) in zip(way, way.dropFirst()) {
      if let name = inner.path.last, rules.isIgnored(name, isFolder: true) { return true }
    }
    return !isFolder && way.last?.isIgnored(Paths.name(path), isFolder: false) == true
  }

  private mutating func readOwnFile(in folder: String) {
    if readsOwnFiles { readFile(Self.ownName, in: folder) }
  }

  private mutating func readFile(_ name: String, in folder: String) {
    guard let bytes = try? FileReader.bytes(of: Paths.join(folder, name)) else { return }
    files.append(IgnoreFile(bytes: bytes, depth: path.count))
  }
}
