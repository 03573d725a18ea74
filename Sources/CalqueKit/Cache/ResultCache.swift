import Alignment
import Lexicon
import Notes
import SourceText
import Synchronization
import UnicodeText
import Workspace

/// Results of earlier runs, looked up by everything that they depend on: the note, its settings and this program
/// determine their name in the folder, the rest is compared through their `CacheKey`.
final class ResultCache: Sendable {
  let folder: CacheFolder
  /// Hash of this program and the system components that it uses.
  private let program: ContentHash
  /// What was already read in this run.
  private let seen = Mutex(Seen())

  private struct Seen {
    var files: [String: ContentHash?] = [:]
    var folders: [String: ContentHash] = [:]
  }

  init(_ folder: CacheFolder) {
    self.folder = folder
    var program = ContentHash()
    program.add("result 8")
    program.add(Release.version)
    for part in [ProgramFile.running, MarkdownReader.libraryFile] {
      program.add(part.map(FileStatus.identity(of:)) ?? "none")
    }
    program.add(icuVersion)
    self.program = program
  }

  /// The name of a note's result: `settings` are those before its language is known.
  func name(of input: LintInput, holding bytes: [UInt8], settings: [UInt8], in workingFolder: String?) -> ContentHash {
    var name = program
    name.add(workingFolder ?? "")
    name.add(input.path)
    name.add(input.isNamed ? "named" : "met")
    name.add(settings)
    name.add(bytes)
    return name
  }

  /// The result of that name, if there is one.
  func result(_ name: ContentHash) -> CachedResult? { folder.bytes(of: name).flatMap { CachedResult($0) } }

  /// Stores a result for the next run.
  func keep(_ result: CachedResult, as name: ContentHash) { folder.keep(result.bytes, as: name) }

  /// Hash of the file at `path`; nil when it cannot be read.
  func content(ofFile path: String, in files: FileTree) -> ContentHash? {
    if let known = seen.withLock({ $0.files[path] }) { return known }
    let content = (try? files.bytes(of: path)).map { ContentHash($0) }
    seen.withLock { $0.files[path] = .some(content) }
    return content
  }

  /// Hash of the names in a folder.
  func content(ofFolder path: String, _ files: FileView) -> ContentHash {
    if let known = seen.withLock({ $0.folders[path] }) { return known }
    var content = ContentHash()
    for name in files.names(path).sorted() { content.add(name) }
    seen.withLock { $0.folders[path] = content }
    return content
  }

  /// Whether all queries of pairing still have the same answers.
  func areAnswersUnchanged(_ cacheKey: CacheKey, _ files: FileView) -> Bool {
    cacheKey.files.allSatisfy { files.fileExists($0.key) == $0.value }
      && cacheKey.folders.allSatisfy { content(ofFolder: $0.key, files) == $0.value }
  }
}
