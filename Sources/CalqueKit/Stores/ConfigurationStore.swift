import Configuration
import SourceText
import Workspace

/// Finds the configuration of each note: the nearest `.calque.yml` at or above its folder, up to the top of its
/// repository. Each folder is looked into once, each configuration read once.
final class ConfigurationStore: Sendable {
  private let choice: Choice
  private let disk: FoundFiles
  /// By the folder of a note, as it was given.
  private let places = OnceTable<String, Place>()
  /// By the absolute folder, what is found at it or above it.
  private let found = OnceTable<[String], FoundConfiguration?>()
  private let named = OnceTable<String, FoundConfiguration>()

  /// Which configuration applies.
  enum Choice: Sendable {
    case none, nearest
    /// This one for every note.
    case named(String)
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
    let byPath = Dictionary(configurations.map { ($0.path, $0.stack.mistakes) }) { first, _ in first }
    return byPath.filter { !$0.value.isEmpty }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map(\.value)
  }

  /// Former names of rules in the configurations read so far.
  var formerNames: [Sourced<String>] { configurations.flatMap { $0.stack.files.flatMap(\.formerNames) } }

  /// Folders that were searched, absolute.
  var foldersLookedInto: [String] { found.all.keys.map { "/" + $0.joined(separator: "/") } }

  /// Paths of the configurations that were found, and of those that they extend.
  var files: [String] { configurations.flatMap { $0.stack.files.flatMap { [$0.path] + $0.extends.map(\.value) } } }

  private var configurations: [FoundConfiguration] { found.all.values.compactMap { $0 } + named.all.values }

  /// The folder of notes at `folder`, a path as the user gave it; the folder need not exist.
  func place(_ folder: String) -> Place {
    places.value(of: folder) {
      let absolute = absoluteComponents(folder)
      return Place(folder: absolute, configuration: configuration(for: absolute))
    }
  }

  /// The components of `folder`, with every link followed. Derived from those of the parent folder if that is known and
  /// `folder` is not a link, because following a path takes a system call per component.
  private func absoluteComponents(_ folder: String) -> [String] {
    let name = Paths.name(folder)
    if name != "..", name != ".", folder.utf8.last != UInt8(ascii: "/"),
      let above = places.made(Paths.folder(folder)),
      (try? FileStatus(path: folder, followingLinks: false))?.kind == .folder
    {
      return above.folder + [name]
    }
    return Paths.absoluteComponents(folder)
  }

  private func configuration(for folder: [String]) -> FoundConfiguration? {
    switch choice {
    case .none: nil
    case .nearest: nearest(folder)
    case .named(let path):
      named.value(of: path) {
        FoundConfiguration(
          path: path, folder: Paths.absoluteComponents(Paths.folder(path)),
          stack: stack(at: path, isOurs: Paths.name(path) == ConfigurationFile.customaryName, within: nil), bounds: nil)
      }
    }
  }

  /// The one in a folder, else from there upwards to the top of the repository; what was found is remembered for every
  /// folder on the way.
  private func nearest(_ folder: [String]) -> FoundConfiguration? {
    found.value(of: folder) {
      if let own = configuration(in: folder) { return own }
      let marker = Paths.join("/" + folder.joined(separator: "/"), ".git")
      if folder.isEmpty || (try? FileStatus(path: marker, followingLinks: false)) != nil { return nil }
      return nearest(folder.dropLast())
    }
  }

  /// The configuration in a folder, unless a stranger put it there, as anybody may in a folder such as `/tmp`.
  private func configuration(in folder: [String]) -> FoundConfiguration? {
    let absolute = "/" + folder.joined(separator: "/")
    let path = Paths.join(absolute, ConfigurationFile.customaryName)
    guard let status = try? FileStatus(path: path, followingLinks: false),
      !FileStatus.isStrangers(ConfigurationFile.customaryName, in: absolute)
    else { return nil }
    let shown = Paths.shown(folder, name: ConfigurationFile.customaryName)
    let bounds = disk.bounds(around: absolute)
    // A link gives its name to any file.
    let stack = stack(at: shown, isOurs: status.kind == .file, within: bounds)
    return FoundConfiguration(path: shown, folder: folder, stack: stack, bounds: bounds)
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
