import Configuration
import SourceText
import Synchronization
import Terminology
import UnicodeText
import Workspace

/// The glossaries of a run: those that the user names, and those in customary places that apply to a note's language.
/// Each file is read once, and each glossary is built once per language, by the first worker that needs it.
final class GlossaryStore: Sendable {
  private let state: Mutex<State>

  init(_ disk: FoundFiles) { state = Mutex(State(disk: disk)) }

  fileprivate struct State {
    let disk: FoundFiles
    var made: [Wanted: Glossary] = [:]
    var contents: [Wanted: ContentHash] = [:]
    /// Nil for files that could not be read.
    var read: [Reading: GlossaryFile?] = [:]
    /// The entries of the folders of glossaries.
    var found: [String: [Found]] = [:]
    var problems: [FileProblem] = []
  }

  /// The combined glossary for translating into `target`.
  func glossary(_ request: GlossaryRequest, for target: LanguageTag, on analyzer: TextAnalyzer) -> Glossary {
    state.withLock { state in
      let wanted = Wanted(request: request, target: target)
      if let made = state.made[wanted] { return made }
      let files = state.files(for: wanted)
      let glossary = Glossary(files: files, source: request.source, target: target, analyzer: analyzer)
      state.made[wanted] = glossary
      return glossary
    }
  }

  /// Paths of the glossaries that apply without being named.
  func found(_ request: GlossaryRequest, for target: LanguageTag?) -> [String] {
    state.withLock { state in
      var known = state.named(request).known
      return state.found(request, for: target, without: &known).map(\.path)
    }
  }

  /// Hash of the content and the paths of the glossaries for translating into `target`.
  func content(_ request: GlossaryRequest, for target: LanguageTag) -> ContentHash {
    state.withLock { state in
      let wanted = Wanted(request: request, target: target)
      if let known = state.contents[wanted] { return known }
      var content = ContentHash()
      for file in state.files(for: wanted) {
        content.add(file.file.path)
        content.add(file.file.bytes)
      }
      state.contents[wanted] = content
      return content
    }
  }

  /// Reads the named files, so that they are checked even if no note needs them.
  func read(_ request: GlossaryRequest) {
    state.withLock { state in _ = state.named(request) }
  }

  /// Every file that was used so far, by the bytes of their paths.
  var files: [GlossaryFile] {
    let read = state.withLock { $0.read.values.compactMap { $0 } }
    let byPath = Dictionary(read.map { ($0.file.path, $0) }) { first, _ in first }
    return byPath.values.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
  }

  /// Paths of everything that was searched so far: files, read or not, and folders of glossaries.
  var pathsLookedAt: [String] { state.withLock { $0.read.keys.map(\.path) + $0.found.keys } }

  /// Files that could not be read so far.
  var problems: [FileProblem] {
    state.withLock { $0.problems }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  fileprivate struct Wanted: Hashable {
    let request: GlossaryRequest
    let target: LanguageTag
  }

  /// A file has another meaning with another source language.
  fileprivate struct Reading: Hashable {
    let path: String
    let source: LanguageTag
  }

  fileprivate struct Found {
    let name: String
    let identity: FileStatus.Identity
  }
}

extension GlossaryStore.State {
  /// In order of precedence: named, kept by the configuration itself, found.
  mutating func files(for wanted: GlossaryStore.Wanted) -> [GlossaryFile] {
    let request = wanted.request
    var (files, known) = named(request)
    if let kept = Self.kept(request.keep, request.source) { files.append(kept) }
    let found = found(request, for: wanted.target, without: &known)
    return files + found.compactMap { file($0.path, request.source, within: $0.bounds) }
  }

  /// Paths in the folders of glossaries that apply to a language (none when it is unknown), each file once.
  mutating func found(
    _ request: GlossaryRequest, for target: LanguageTag?, without known: inout Set<FileStatus.Identity>
  ) -> [FoundFolder] {
    request.folders.flatMap { folder -> [FoundFolder] in
      let glossaries = Paths.join(folder.path, GlossaryDiscovery.folder)
      let entries = names(in: glossaries, within: folder.bounds).filter { !known.contains($0.identity) }
      known.formUnion(entries.map(\.identity))
      guard let target else { return [] }
      return GlossaryDiscovery.files(among: entries.map(\.name), for: target)
        .map { FoundFolder(path: Paths.join(glossaries, $0), bounds: folder.bounds) }
    }
  }

  /// Named files, each once, and which files they are.
  mutating func named(_ request: GlossaryRequest) -> (files: [GlossaryFile], known: Set<FileStatus.Identity>) {
    var files: [GlossaryFile] = []
    var known: Set<FileStatus.Identity> = []
    for path in request.named {
      if let identity = try? FileStatus(path: path.value).identity, !known.insert(identity).inserted { continue }
      var bounds: ReadingBounds?
      if case .file = path.origin { bounds = request.bounds }
      if let file = file(path.value, request.source, from: path.origin, within: bounds) { files.append(file) }
    }
    return (files, known)
  }

  /// - Parameters:
  ///   - origin: who named it.
  ///   - bounds: nil if it may be anywhere.
  private mutating func file(
    _ path: String, _ source: LanguageTag, from origin: Origin = .builtIn, within bounds: ReadingBounds?
  ) -> GlossaryFile? {
    let reading = GlossaryStore.Reading(path: path, source: source)
    if let known = read[reading] { return known }
    do throws(FileProblem) {
      let file = try load(path, GlossaryLoader(sourceLanguage: source), within: bounds)
      read[reading] = file
      return file
    } catch {
      read[reading] = .some(nil)
      add(Self.located(error, origin))
      return nil
    }
  }

  private mutating func add(_ problem: FileProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  /// A named file that cannot be opened is a mistake in the configuration; a problem in a line of a glossary is one of
  /// the glossary.
  private static func located(_ problem: FileProblem, _ origin: Origin) -> FileProblem {
    guard problem.line == nil, case .file(let path, let place) = origin else { return problem }
    return FileProblem(
      path: path, line: place.line, column: place.column,
      message: "“\(problem.path)” cannot be read: \(problem.message)")
  }

  private func load(
    _ path: String, _ loader: GlossaryLoader, within bounds: ReadingBounds?
  ) throws(FileProblem) -> GlossaryFile {
    if let location = try disk.location(of: path, within: bounds), let size = try? FileStatus(path: location).size,
      size > GlossaryLoader.byteLimit
    {
      throw FileProblem(path: path, message: GlossaryLoader.tooLarge(byteCount: size))
    }
    return try loader.load(path: path, bytes: disk.bytes(of: path, within: bounds))
  }

  /// The kept words of a configuration, as a keep list.
  private static func kept(_ lines: [String], _ source: LanguageTag) -> GlossaryFile? {
    guard !lines.isEmpty else { return nil }
    return try? GlossaryLoader(sourceLanguage: source)
      .load(path: "keep.txt", bytes: Array(lines.joined(separator: "\n").utf8))
  }

  /// The entries of the folder of glossaries at `path`; empty if there is none.
  private mutating func names(in path: String, within bounds: ReadingBounds) -> [GlossaryStore.Found] {
    if let known = found[path] { return known }
    var entries: [GlossaryStore.Found] = []
    do throws(FileProblem) {
      for name in try disk.names(in: path, within: bounds) {
        if let entry = entry(name, in: path, within: bounds) { entries.append(entry) }
      }
    } catch {
      add(error)
    }
    found[path] = entries
    return entries
  }

  private mutating func entry(
    _ name: String, in folder: String, within bounds: ReadingBounds
  ) -> GlossaryStore.Found? {
    do throws(FileProblem) {
      guard let location = try disk.location(of: Paths.join(folder, name), within: bounds),
        let status = try? FileStatus(path: location), status.kind == .file
      else { return nil }
      return GlossaryStore.Found(name: name, identity: status.identity)
    } catch {
      if GlossaryDiscovery.mayServe(name) { add(error) }
      return nil
    }
  }
}
