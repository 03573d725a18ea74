/// Everything that decides, in one folder, what git would ignore there. `.gitignore` files count outside repositories
/// too: an unpacked archive has them and no `.git`.
struct IgnoreRules {
  /// The later decides over the earlier.
  private var files: [IgnoreFile] = []
  /// From the repository's top (or the first folder of the walk) to this folder.
  private var path: [[UInt8]] = []

  private init() {}

  /// The rules in `folder`, where a walk starts: those of its repository down to it.
  init(startingIn folder: String) {
    guard let resolved = try? Paths.resolved(folder), let repository = GitRepository(around: resolved) else {
      self.init()
      readFile(in: folder)
      return
    }
    self.init(top: repository)
    var parent = repository.top
    for component in Paths.components(resolved).dropFirst(Paths.components(repository.top).count) {
      parent = Paths.join(parent, String(decoding: component, as: UTF8.self))
      enter(component, at: parent)
    }
  }

  /// The rules at the top of a repository.
  init(top repository: GitRepository) {
    self.init()
    if let exclude = repository.exclude { files.append(IgnoreFile(bytes: exclude, depth: 0)) }
    readFile(in: repository.top)
  }

  /// The rules in the folder `name` of this one, which stands at `path`.
  func entering(_ name: String, at path: String, isRepository: Bool) -> IgnoreRules {
    if isRepository, let repository = GitRepository(top: path) { return IgnoreRules(top: repository) }
    var inner = self
    inner.enter(Array(name.utf8), at: path)
    return inner
  }

  /// Whether git would leave `name`, which stands in this folder, alone.
  func isIgnored(_ name: String, isFolder: Bool) -> Bool {
    let whole = path + [Array(name.utf8)]
    for file in files.reversed() {
      if let isIgnored = file.isIgnored(whole, isFolder: isFolder) { return isIgnored }
    }
    return false
  }

  private mutating func enter(_ component: [UInt8], at folder: String) {
    path.append(component)
    readFile(in: folder)
  }

  private mutating func readFile(in folder: String) {
    guard let bytes = try? FileReader.bytes(of: Paths.join(folder, ".gitignore")) else { return }
    files.append(IgnoreFile(bytes: bytes, depth: path.count))
  }
}
