import Configuration
import SourceText
import Terminology
import UnicodeText
import Workspace

/// The glossaries of a run: those that the user names, and those in customary places that apply to a note's language.
/// Each file is read once, and each glossary is built once per language, by the first worker that needs it.
final class GlossaryStore: Sendable {
  private let disk: FoundFiles
  private let made = OnceTable<Wanted, Glossary>()
  private let contents = OnceTable<Wanted, ContentHash>()
  private let read = OnceTable<Reading, ReadFile>()
  private let listed = OnceTable<String, Listing>()

  init(_ disk: FoundFiles) { self.disk = disk }

  /// The combined glossary for translating into `target`.
  func glossary(_ request: GlossaryRequest, for target: LanguageTag, on analyzer: TextAnalyzer) -> Glossary {
    let wanted = Wanted(request: request, target: target)
    return made.value(of: wanted) {
      Glossary(files: files(for: wanted), source: request.source, target: target, analyzer: analyzer)
    }
  }

  /// Paths of the glossaries that apply without being named.
  func found(_ request: GlossaryRequest, for target: LanguageTag?) -> [String] {
    var known = named(request).known
    return found(request, for: target, without: &known).map(\.path)
  }

  /// Hash of the content and the paths of the glossaries for translating into `target`.
  func content(_ request: GlossaryRequest, for target: LanguageTag) -> ContentHash {
    let wanted = Wanted(request: request, target: target)
    return contents.value(of: wanted) {
      var content = ContentHash()
      for file in files(for: wanted) {
        content.add(file.file.path)
        content.add(file.file.bytes)
      }
      return content
    }
  }

  /// Reads the named files, so that they are checked even if no note needs them.
  func read(_ request: GlossaryRequest) { _ = named(request) }

  /// Every file that was used so far, by the bytes of their paths.
  var files: [GlossaryFile] {
    let byPath = Dictionary(read.all.values.compactMap(\.file).map { ($0.file.path, $0) }) { first, _ in first }
    return byPath.values.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
  }

  /// Paths of everything that was searched so far: files, read or not, and folders of glossaries.
  var pathsLookedAt: [String] { read.all.keys.map(\.path) + listed.all.keys }

  /// Files that could not be read so far, each once, by their paths and lines.
  var problems: [FileProblem] {
    let problems = read.all.values.compactMap(\.problem) + listed.all.values.flatMap(\.problems)
    return Set(problems).sorted { ($0.path, $0.line ?? 0, $0.message) < ($1.path, $1.line ?? 0, $1.message) }
  }

  private struct Wanted: Hashable {
    let request: GlossaryRequest
    let target: LanguageTag
  }

  /// A file has another meaning with another source language.
  private struct Reading: Hashable {
    let path: String
    let source: LanguageTag
  }

  /// A file, or why there is none.
  private struct ReadFile: Sendable {
    var file: GlossaryFile?
    var problem: FileProblem?
  }

  /// The contents of a folder of glossaries.
  private struct Listing: Sendable {
    var entries: [Entry] = []
    var problems: [FileProblem] = []
  }

  private struct Entry: Sendable {
    let name: String
    let identity: FileStatus.Identity
  }

  // MARK: Which files

  /// In order of precedence: named, kept by the configuration itself, found.
  private func files(for wanted: Wanted) -> [GlossaryFile] {
    let request = wanted.request
    var (files, known) = named(request)
    if let kept = Self.kept(request.keep, request.source) { files.append(kept) }
    let found = found(request, for: wanted.target, without: &known)
    return files + found.compactMap { file($0.path, request.source, within: $0.bounds) }
  }

  /// Paths in the folders of glossaries that apply to a language (none when it is unknown), each file once.
  private func found(
    _ request: GlossaryRequest, for target: LanguageTag?, without known: inout Set<FileStatus.Identity>
  ) -> [FoundFolder] {
    request.folders.flatMap { folder -> [FoundFolder] in
      let glossaries = Paths.join(folder.path, GlossaryDiscovery.folder)
      let listing = listed.value(of: glossaries) { list(glossaries, within: folder.bounds) }
      let entries = listing.entries.filter { !known.contains($0.identity) }
      known.formUnion(entries.map(\.identity))
      guard let target else { return [] }
      return GlossaryDiscovery.files(among: entries.map(\.name), for: target)
        .map { FoundFolder(path: Paths.join(glossaries, $0), bounds: folder.bounds) }
    }
  }

  /// Named files, each once, and which files they are.
  private func named(_ request: GlossaryRequest) -> (files: [GlossaryFile], known: Set<FileStatus.Identity>) {
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

  // MARK: Reading

  /// - Parameters:
  ///   - origin: who named it.
  ///   - bounds: nil if it may be anywhere.
  private func file(
    _ path: String, _ source: LanguageTag, from origin: Origin = .builtIn, within bounds: ReadingBounds?
  ) -> GlossaryFile? {
    read.value(of: Reading(path: path, source: source)) {
      do throws(FileProblem) {
        return ReadFile(file: try load(path, GlossaryLoader(sourceLanguage: source), within: bounds))
      } catch {
        return ReadFile(problem: Self.located(error, origin))
      }
    }.file
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
  private func list(_ path: String, within bounds: ReadingBounds) -> Listing {
    var listing = Listing()
    do throws(FileProblem) {
      for name in try disk.names(in: path, within: bounds) {
        do throws(FileProblem) {
          if let entry = try entry(name, in: path, within: bounds) { listing.entries.append(entry) }
        } catch {
          if GlossaryDiscovery.mayServe(name) { listing.problems.append(error) }
        }
      }
    } catch {
      listing.problems.append(error)
    }
    return listing
  }

  private func entry(_ name: String, in folder: String, within bounds: ReadingBounds) throws(FileProblem) -> Entry? {
    guard let location = try disk.location(of: Paths.join(folder, name), within: bounds),
      let status = try? FileStatus(path: location), status.kind == .file
    else { return nil }
    return Entry(name: name, identity: status.identity)
  }
}
