import SourceText
import Synchronization
import Terminology
import UnicodeText
import Workspace

/// The glossaries of a run: those that the user names, and those beside the working folder that serve a note's
/// language. Each file is read once, each glossary made once a language, whichever worker asks first.
final class GlossaryShelf: Sendable {
  private let loader: GlossaryLoader
  /// Named by the user: weightier than what is found.
  private let named: [GlossaryFile]
  /// Names of the files in the folder of glossaries; none when nothing is to be discovered.
  private let discoverable: [String]
  private let state: Mutex<State>

  private struct State {
    var made: [LanguageTag: Glossary] = [:]
    /// Discovered files by path; nil for what could not be read.
    var read: [String: GlossaryFile?] = [:]
    var problems: [FileProblem] = []
  }

  init(named paths: [String], isDiscovering: Bool, sourceLanguage: LanguageTag) {
    loader = GlossaryLoader(sourceLanguage: sourceLanguage)
    var state = State()
    var files: [GlossaryFile] = []
    var known: Set<FileStatus.Identity> = []
    for path in paths {
      if let identity = try? FileStatus(path: path).identity, !known.insert(identity).inserted { continue }
      do throws(FileProblem) { files.append(try Self.load(path, loader)) } catch { state.problems.append(error) }
    }
    named = files
    discoverable = isDiscovering ? Self.names(without: known) : []
    self.state = Mutex(state)
  }

  /// What all glossaries say about translating into `target`.
  func glossary(for target: LanguageTag, on bench: TextBench) -> Glossary {
    state.withLock { state in
      if let made = state.made[target] { return made }
      let found = GlossaryDiscovery.files(among: discoverable, for: target).compactMap { file($0, &state) }
      let glossary = Glossary(files: named + found, source: loader.sourceLanguage, target: target, bench: bench)
      state.made[target] = glossary
      return glossary
    }
  }

  /// Every file that was used so far, by the bytes of their paths.
  var files: [GlossaryFile] {
    let found = state.withLock { $0.read.values.compactMap { $0 } }
    return (named + found).sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
  }

  /// Files that could not be read so far.
  var problems: [FileProblem] {
    state.withLock { $0.problems }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func file(_ name: String, _ state: inout State) -> GlossaryFile? {
    let path = GlossaryDiscovery.folder + "/" + name
    if let known = state.read[path] { return known }
    do throws(FileProblem) {
      let file = try Self.load(path, loader)
      state.read[path] = file
      return file
    } catch {
      state.read[path] = .some(nil)
      state.problems.append(error)
      return nil
    }
  }

  private static func load(_ path: String, _ loader: GlossaryLoader) throws(FileProblem) -> GlossaryFile {
    if let size = try? FileStatus(path: path).size, size > GlossaryLoader.byteLimit {
      throw FileProblem(path: path, message: GlossaryLoader.tooLarge(byteCount: size))
    }
    return try loader.load(path: path, bytes: FileReader.bytes(of: path))
  }

  /// The names in the folder of glossaries, but for files that were named by another path.
  private static func names(without known: Set<FileStatus.Identity>) -> [String] {
    let names = (try? FileNames.inFolder(GlossaryDiscovery.folder)) ?? []
    return names.filter { name in
      guard let status = try? FileStatus(path: GlossaryDiscovery.folder + "/" + name) else { return false }
      return status.kind == .file && !known.contains(status.identity)
    }
  }
}
