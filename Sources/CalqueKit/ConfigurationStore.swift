import Configuration
import SourceText
import Synchronization
import Workspace

/// Finds the configuration of each note: the nearest `.calque.yml` at or above its folder, up to the top of its
/// repository. Each folder is looked into once, each configuration read once.
final class ConfigurationStore: Sendable {
  private let choice: Choice
  private let disk: FoundFiles
  private let state = Mutex(State())

  /// Which configuration applies.
  enum Choice: Sendable {
    case none, nearest
    /// This one for every note.
    case named(String)
  }

  private struct State {
    /// By the folder of a note, as it was given.
    var places: [String: Place] = [:]
    /// By absolute folder, the configuration found at or above it.
    var found: [[String]: FoundConfiguration?] = [:]
    var named: FoundConfiguration?
  }

  init(_ choice: Choice, _ disk: FoundFiles) {
    self.choice = choice
    self.disk = disk
  }

  /// A folder of notes, and the configuration that applies there.
  struct Place: Sendable {
    /// Absolute, links followed.
    let folder: [String]
    let configuration: FoundConfiguration?

    /// The path of an entry of this folder, in components relative to the configuration's folder; all components when
    /// it is elsewhere, as is possible with `--config`.
    func components(of name: String?) -> [[UInt8]] {
      let base = configuration?.folder ?? []
      let below = folder.starts(with: base) ? folder[base.count...] : folder[...]
      return below.map { Array($0.utf8) } + [name].compactMap { $0.map { Array($0.utf8) } }
    }

    /// Whether the configuration excludes `path`, given in such components.
    func excludes(_ path: [[UInt8]], isFolder: Bool) -> Bool {
      configuration?.stack.excludes(path, isFolder: isFolder) ?? false
    }
  }

  /// The mistakes in the configurations read so far, sorted by the bytes of their paths.
  var mistakes: [[FileProblem]] {
    let found = state.withLock { state in state.found.values.compactMap { $0 } + [state.named].compactMap { $0 } }
    let byPath = Dictionary(found.map { ($0.path, $0.stack.mistakes) }) { first, _ in first }
    return byPath.filter { !$0.value.isEmpty }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map(\.value)
  }

  /// Folders that were searched, absolute.
  var foldersLookedInto: [String] {
    state.withLock { state in state.found.keys.map { "/" + $0.joined(separator: "/") } }
  }

  /// Paths of the configurations that were found, and of those that they extend.
  var files: [String] {
    let found = state.withLock { state in state.found.values.compactMap { $0 } + [state.named].compactMap { $0 } }
    return found.flatMap { $0.stack.files.flatMap { [$0.path] + $0.extends.map(\.value) } }
  }

  /// The folder of notes at `folder`, a path as the user gave it; the folder need not exist.
  func place(_ folder: String) -> Place {
    state.withLock { state in
      if let known = state.places[folder] { return known }
      let absolute = absoluteComponents(folder, state)
      let place = Place(folder: absolute, configuration: configuration(for: absolute, &state))
      state.places[folder] = place
      return place
    }
  }

  /// The components of `folder`, with every link followed. Derived from those of the parent folder if that is known and
  /// `folder` is not a link, because following a path takes a system call per component.
  private func absoluteComponents(_ folder: String, _ state: State) -> [String] {
    let name = Paths.name(folder)
    if name != "..", name != ".", folder.utf8.last != UInt8(ascii: "/"),
      let above = state.places[Paths.folder(folder)],
      (try? FileStatus(path: folder, followingLinks: false))?.kind == .folder
    {
      return above.folder + [name]
    }
    return Paths.absoluteComponents(folder)
  }

  private func configuration(for folder: [String], _ state: inout State) -> FoundConfiguration? {
    switch choice {
    case .none: return nil
    case .nearest: return nearest(folder, &state)
    case .named(let path):
      if let known = state.named { return known }
      let made = FoundConfiguration(
        path: path, folder: Paths.absoluteComponents(Paths.folder(path)),
        stack: stack(at: path, isOurs: Paths.name(path) == ConfigurationFile.customaryName, within: nil), bounds: nil)
      state.named = made
      return made
    }
  }

  /// Searches from the folder upwards, ignoring a configuration that another user put in a folder such as `/tmp`; the
  /// result is cached for every folder on the way.
  private func nearest(_ folder: [String], _ state: inout State) -> FoundConfiguration? {
    var way: [[String]] = []
    var found: FoundConfiguration?
    var candidate = folder
    while true {
      if let known = state.found[candidate] {
        found = known
        break
      }
      way.append(candidate)
      let absolute = "/" + candidate.joined(separator: "/")
      let path = Paths.join(absolute, ConfigurationFile.customaryName)
      if let status = try? FileStatus(path: path, followingLinks: false),
        !FileStatus.isStrangers(ConfigurationFile.customaryName, in: absolute)
      {
        let shown = Paths.shown(candidate, name: ConfigurationFile.customaryName)
        let bounds = disk.bounds(around: absolute)
        // A link can give this name to any file.
        let stack = stack(at: shown, isOurs: status.kind == .file, within: bounds)
        found = FoundConfiguration(path: shown, folder: candidate, stack: stack, bounds: bounds)
        break
      }
      if candidate.isEmpty || (try? FileStatus(path: Paths.join(absolute, ".git"), followingLinks: false)) != nil {
        break
      }
      candidate.removeLast()
    }
    for folder in way { state.found[folder] = .some(found) }
    return found
  }

  /// - Parameter bounds: limits of what it may name; nil for one that the command names.
  private func stack(at path: String, isOurs: Bool, within bounds: ReadingBounds?) -> ConfigurationStack {
    let loader = ConfigurationLoader(
      read: { [disk] path in
        do throws(FileProblem) { return .success(try Self.bytes(of: path, within: bounds, disk)) } catch {
          return .failure(error)
        }
      },
      identity: { (try? Paths.resolved($0)) ?? $0 }, folder: { Paths.folder($0) },
      refusal: { [disk] in disk.refusal(of: $0, within: bounds, isFolder: $1) })
    return loader.stack(at: path, isOurs: isOurs)
  }

  /// A configuration is small: a large file is not read to the end.
  private static func bytes(
    of path: String, within bounds: ReadingBounds?, _ disk: FoundFiles
  ) throws(FileProblem) -> [UInt8] {
    if let location = try disk.location(of: path, within: bounds), let status = try? FileStatus(path: location),
      status.kind == .file, status.size > ConfigurationFile.byteLimit
    {
      throw FileProblem(path: path, message: ConfigurationFile.tooLarge(byteCount: status.size))
    }
    return try disk.bytes(of: path, within: bounds)
  }
}

/// A configuration, and its location.
final class FoundConfiguration: Sendable {
  /// As messages show it.
  let path: String
  /// Absolute components.
  let folder: [String]
  let stack: ConfigurationStack
  /// Limits of what it may name; nil for one that the command names, which may name any file.
  let bounds: ReadingBounds?

  init(path: String, folder: [String], stack: ConfigurationStack, bounds: ReadingBounds?) {
    self.bounds = bounds
    self.path = path
    self.folder = folder
    self.stack = stack
  }
}
