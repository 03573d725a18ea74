import Configuration
import Memory
import Notes
import SourceText
import Synchronization
import UnicodeText
import Workspace

/// The memories of a run, each read once, and the habits from them, each computed once per language.
final class MemoryStore: Sendable {
  /// Relative to the folder of the configuration.
  static let customaryPath = ".calque/memory"

  private let files: FileTree
  private let disk: FoundFiles
  private let read = OnceTable<String, ReadMemory>()
  /// Paths that somebody wrote.
  private let named = Mutex<Set<String>>([])
  private let habits = OnceTable<HabitsKey, LearnedHabits>()
  /// Tops of repositories by the folders in them, absolute.
  private let tops = OnceTable<[String], [String]?>()

  /// The file at the path of a memory.
  private struct ReadMemory: Sendable {
    var content = ContentHash()
    var facts: [MemoryFact] = []
    var problems: [FileProblem] = []
    /// Why there is none; a problem only if the file was named.
    var absence: FileProblem?
  }

  private struct HabitsKey: Hashable {
    let path: String
    let language: LanguageTag
  }

  /// Where a memory is, or would be.
  struct Place {
    let path: String
    /// Whether the user wrote this path, so that the file should exist.
    let isNamed: Bool
    /// Limits of where it may lead; nil for one that may be anywhere.
    let bounds: ReadingBounds?
  }

  init(_ files: FileTree, _ disk: FoundFiles) {
    self.files = files
    self.disk = disk
  }

  /// The problems with those that were read so far.
  var problems: [FileProblem] {
    let named = named.withLock { $0 }
    return read.all.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { path, memory in
      memory.problems + [named.contains(path) ? memory.absence : nil].compactMap { $0 }
    }
  }

  /// Paths of everything that was searched so far.
  var pathsLookedAt: [String] { Array(read.all.keys) }

  /// Hash of the memory at `path`.
  func content(_ place: Place) -> ContentHash { memory(place).content }

  /// The habits in the memory at `path` for translations into `language`.
  func habits(_ place: Place, for language: LanguageTag) -> LearnedHabits {
    let memory = memory(place)
    return habits.value(of: HabitsKey(path: place.path, language: language)) {
      memory.facts.isEmpty ? .none : LearnedHabits(memory.facts, for: language)
    }
  }

  private func memory(_ place: Place) -> ReadMemory {
    if place.isNamed { named.withLock { _ = $0.insert(place.path) } }
    return read.value(of: place.path) { read(place) }
  }

  private func read(_ place: Place) -> ReadMemory {
    let path = place.path
    var isThere = true
    do throws(FileProblem) {
      isThere = try disk.holds(path, within: place.bounds, in: files)
      let bytes = try disk.bytes(of: path, within: place.bounds, in: files)
      let file = MemoryFile(path: path, bytes: bytes)
      return ReadMemory(content: ContentHash(bytes), facts: file.facts, problems: file.problems)
    } catch {
      return isThere ? ReadMemory(problems: [error]) : ReadMemory(absence: error)
    }
  }

  /// Throws if the memory at a place may not be read.
  func check(_ place: Place) throws(FileProblem) { _ = try disk.holds(place.path, within: place.bounds, in: files) }

  /// The top of the repository that a folder is in, in components from the root.
  func top(of folder: [String]) -> [String]? {
    tops.value(of: folder) {
      if folder.isEmpty { return nil }
      let marker = Paths.join("/" + folder.joined(separator: "/"), ".git")
      return (try? FileStatus(path: marker)) != nil ? folder : top(of: folder.dropLast())
    }
  }
}

extension Linter {
  /// The habits from other notes that apply to one that is checked with `settings`.
  func habits(for note: Note, in language: LanguageTag, _ settings: Settings) -> LearnedHabits {
    memoryPlace(of: note.file.path, settings).map { memories.habits($0, for: language) } ?? .none
  }

  /// Hash of the memory that applies to the note at `path`.
  func memory(of path: String, _ settings: Settings) -> ContentHash {
    memoryPlace(of: path, settings).map(memories.content) ?? ContentHash()
  }

  private func memoryPlace(of path: String, _ settings: Settings) -> MemoryStore.Place? {
    guard let memory = memoryPath(of: path, settings) else { return nil }
    guard settings.memory.value == .customary else {
      var bounds: ReadingBounds?
      if case .file = settings.memory.origin { bounds = store.place(Paths.folder(path)).configuration?.bounds }
      return MemoryStore.Place(path: memory, isNamed: true, bounds: bounds)
    }
    let folder = memoryFolder(of: Paths.folder(path))
    return MemoryStore.Place(path: memory, isNamed: false, bounds: store.files.bounds(around: folder))
  }

  /// Throws if the memory of the note at `path` may not be read.
  func checkMemory(of path: String, _ settings: Settings) throws(FileProblem) {
    if let place = memoryPlace(of: path, settings) { try memories.check(place) }
  }

  /// The memory of the note at `path`, if there is one.
  func memoryThatIsThere(of path: String, _ settings: Settings) throws(FileProblem) -> String? {
    guard let place = memoryPlace(of: path, settings) else { return nil }
    return try store.files.holds(place.path, within: place.bounds, in: files) ? place.path : nil
  }

  /// Where the memory of the note at `path` is, or would be: next to its configuration, else at the top of its
  /// repository, else in the working folder. Nil if none applies.
  package func memoryPath(of path: String, _ settings: Settings) -> String? {
    switch settings.memory.value {
    case .off: return nil
    case .file(let path): return path
    case .customary: break
    }
    return isIsolated ? nil : Paths.join(memoryFolder(of: Paths.folder(path)), MemoryStore.customaryPath)
  }

  /// The writer of that memory, limited to the tree of whatever names it.
  func memoryWriter(of path: String, _ settings: Settings) -> FileWriter? {
    memoryPath(of: path, settings).map { memory in
      switch settings.memory.origin {
      case .commandLine: FileWriter(memory, namedBy: .user)
      case .file(let configuration, _): FileWriter(memory, namedBy: .tree(around: Paths.folder(configuration)))
      case .builtIn: FileWriter(memory, namedBy: .tree(around: memoryFolder(of: Paths.folder(path))))
      }
    }
  }

  /// The folder whose `.calque/memory` applies to the notes in `folder`.
  package func memoryFolder(of folder: String) -> String {
    let place = store.place(folder)
    if let configuration = place.configuration { return Paths.folder(configuration.path) }
    guard let top = memories.top(of: place.folder) else { return "." }
    return Paths.folder(Paths.shown(top, name: "x"))
  }
}
