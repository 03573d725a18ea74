import Patterns
import Workspace

/// What a command excludes: by its own globs, which are relative to the working folder, and by configurations.
struct Exclusions: Sendable {
  private let globs: [IgnorePattern]
  private let store: SettingsStore
  private let working = Paths.absoluteComponents(".")

  init(globs: [IgnorePattern], store: SettingsStore) {
    self.globs = globs
    self.store = store
  }

  /// Whether an entry of a folder is excluded.
  func exclude(_ name: String, in folder: String, isFolder: Bool) -> Bool {
    let place = store.place(folder)
    return matches(below(place.folder, with: name), isFolder: isFolder)
      || place.excludes(place.components(of: name), isFolder: isFolder)
  }

  /// Whether `path` or a folder that contains it is excluded.
  func excludeWhole(_ path: String, isFolder: Bool) -> Bool {
    // A folder may be written without its own name: `.`, `..`.
    let place = store.place(isFolder ? path : Paths.folder(path))
    let name = isFolder ? nil : Paths.name(path)
    func isLeftOut(_ path: [[UInt8]], _ isExcluded: ([[UInt8]], Bool) -> Bool) -> Bool {
      path.indices.contains { isExcluded(Array(path[...$0]), isFolder || $0 + 1 < path.count) }
    }
    return isLeftOut(below(place.folder, with: name)) { matches($0, isFolder: $1) }
      || isLeftOut(place.components(of: name)) { place.excludes($0, isFolder: $1) }
  }

  /// The path relative to the working folder; only the name if the folder is elsewhere.
  private func below(_ folder: [String], with name: String?) -> [[UInt8]] {
    guard !globs.isEmpty else { return [] }
    let folders = folder.starts(with: working) ? folder[working.count...] : []
    return folders.map { Array($0.utf8) } + [name].compactMap { $0.map { Array($0.utf8) } }
  }

  private func matches(_ path: [[UInt8]], isFolder: Bool) -> Bool {
    globs.last { $0.matches(path[...], isFolder: isFolder) }.map { !$0.isNegated } ?? false
  }
}

extension Linter {
  /// What a run excludes.
  /// - Parameters:
  ///   - globs: lines as in a `.gitignore`, relative to the working folder.
  ///   - isForced: whether to exclude named files, too.
  package func filter(excluding globs: [IgnorePattern], isForced: Bool) -> WalkFilter {
    let exclusions = Exclusions(globs: globs, store: store)
    var named: (@Sendable (String, Bool) -> Bool)?
    if isForced { named = { exclusions.excludeWhole($0, isFolder: $1) } }
    return WalkFilter(
      readsOwnFiles: !isIsolated, excludes: { exclusions.exclude($0, in: $1, isFolder: $2) }, excludesNamed: named,
      files: store.files)
  }
}
