import Alignment
import Configuration
import Reporting
import SourceText
import Synchronization
import UnicodeText
import Workspace

/// Sources that would be outside the tree of a note, which is therefore checked alone: named by a pattern of a
/// configuration or by the note itself, or in repositories next to this one.
final class SourcesOutside: Sendable {
  private let found = Mutex<[Cause: Case]>([:])

  /// What is reported once, however many notes are affected.
  private enum Cause: Hashable {
    case pattern(Origin)
    /// A note names a file in this folder.
    case named(String)
    /// Top folder of another repository.
    case neighbour(String)
  }

  private struct Case {
    /// The first note by the bytes of its path, the same in every run.
    var note: String
    var source: String
    var refusal: String
    var notes: Set<String>
  }

  /// Remembers the patterns of `pairing` that lead out of the tree for the note at `path`, which has no source.
  func look(
    at path: String, in language: LanguageTag, _ pairing: Pairing, from origin: Origin, refusal: (String) -> String?
  ) {
    for source in pairing.pathsOfPatterns(for: path, in: language) {
      guard let refusal = refusal(source) else { continue }
      return add(path, source, refusal, .pattern(origin))
    }
  }

  /// Remembers that the note at `path` names a source outside, whether it exists or not.
  func add(_ path: String, names source: String, refusal: String) {
    add(path, source, refusal, .named(Paths.folder(source)))
  }

  /// Remembers that the source of the note at `path` is in a repository next to its own.
  /// - Parameter top: the top folder of that one.
  func add(_ path: String, source: String, inNeighbour top: String) {
    let refusal = "is in another repository; if you trust it, add --allow-outside \(ReadingBounds.shown(folder: top))"
    add(path, source, refusal, .neighbour(top))
  }

  private func add(_ note: String, _ source: String, _ refusal: String, _ cause: Cause) {
    found.withLock { found in
      var known = found[cause] ?? Case(note: note, source: source, refusal: refusal, notes: [])
      known.notes.insert(note)
      if note.utf8.lexicographicallyPrecedes(known.note.utf8) {
        (known.note, known.source, known.refusal) = (note, source, refusal)
      }
      found[cause] = known
    }
  }

  /// Whether the source of the note at `path` would be outside the tree.
  func concerns(_ path: String) -> Bool { found.withLock { $0.values.contains { $0.notes.contains(path) } } }

  /// The notice about each.
  var notices: [String] {
    found.withLock { found in
      found.compactMap { cause, stray in
        switch cause {
        case .pattern(.file(let path, let place)):
          "\(path):\(place.line):\(place.column): the source of \(stray.note) would be “\(stray.source)”, which "
            + stray.refusal
        case .pattern: nil
        case .named, .neighbour: Self.notice(stray)
        }
      }.sorted()
    }
  }

  private static func notice(_ stray: Case) -> String {
    let others = stray.notes.count - 1
    let verb = others == 0 ? "was" : "and \(others) more were"
    return "\(stray.note) \(verb) checked alone: the source “\(stray.source)” \(stray.refusal)"
  }
}

extension Linter {
  /// Remembers why the note at `path` has no source, if that would be outside of the tree.
  /// - Parameter bytes: the content of the note.
  func lookForSourcesOutside(
    _ path: String, holding bytes: [UInt8], in target: LanguageTag, _ folderSettings: FolderSettings, _ pairing: Pairing
  ) {
    if let bounds = folderSettings.patternBounds {
      store.sourcesOutside.look(at: path, in: target, pairing, from: folderSettings.settings.source.origin) {
        store.disk.refusal(of: $0, within: bounds)
      }
    }
    let bounds = store.files.repository(around: Paths.folder(path))
    for source in pairing.pathsNamed(by: path, holding: bytes) {
      guard let bounds, let refusal = store.disk.refusal(of: source, within: bounds) else { continue }
      return store.sourcesOutside.add(path, names: source, refusal: refusal)
    }
    if let (source, top) = sourceInNeighbour(of: path, in: target, folderSettings, pairing) {
      store.sourcesOutside.add(path, source: source, inNeighbour: top)
    }
  }

  /// Why the note at `path` has no source; called after the search.
  /// - Parameter problem: the problem with it, if any.
  func missingSource(of path: String, _ settings: Settings, _ problem: FileProblem?) -> MissingSource {
    if problem != nil { return .unreadable }
    if settings.source.value == .none { return .unwanted }
    return store.sourcesOutside.concerns(path) ? .outside : .notFound
  }

  /// For a note without a source in its own tree: the path of its source and the neighbouring repository that contains
  /// it.
  func sourceInNeighbour(
    of path: String, in target: LanguageTag, _ folderSettings: FolderSettings, _ pairing: Pairing
  ) -> (source: String, top: String)? {
    for source in pairing.customaryPaths(for: path, in: target) {
      if case .neighbour(let top) = store.disk.place(of: source, forNoteIn: Paths.folder(path), folderSettings.reach) {
        return (source, top)
      }
    }
    return nil
  }
}
