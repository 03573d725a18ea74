import Alignment
import Lexicon
import Notes
import SourceText
import Synchronization
import UnicodeText
import Workspace

/// Verdicts of earlier runs, found again by everything that they rest on: the note, its settings and this program by
/// their name in the folder, the rest by their `CacheKey`.
final class ResultCache: Sendable {
  let folder: CacheFolder
  /// What this program is and what of the system it uses.
  private let program: ContentHash
  /// What was looked at in this run already.
  private let seen = Mutex(Seen())

  private struct Seen {
    var files: [String: ContentHash?] = [:]
    var folders: [String: ContentHash] = [:]
  }

  init(_ folder: CacheFolder) {
    self.folder = folder
    var program = ContentHash()
    program.add("result 7")
    program.add(Release.version)
    for part in [ProgramFile.running, MarkdownReader.libraryFile] {
      program.add(part.map(FileStatus.identity(of:)) ?? "none")
    }
    program.add(icuVersion)
    self.program = program
  }

  /// What a result on a note is called: `settings` are those before its language is known.
  func name(of input: LintInput, holding bytes: [UInt8], settings: [UInt8], in workingFolder: String?) -> ContentHash {
    var name = program
    name.add(workingFolder ?? "")
    name.add(input.path)
    name.add(input.isNamed ? "named" : "met")
    name.add(settings)
    name.add(bytes)
    return name
  }

  /// The result of that name, if somebody kept one.
  func result(_ name: ContentHash) -> CachedResult? { folder.bytes(of: name).flatMap { CachedResult($0) } }

  /// Keeps a result for the next run.
  func keep(_ result: CachedResult, as name: ContentHash) { folder.keep(result.bytes, as: name) }

  /// Of what the file at `path` holds; nil when it cannot be read.
  func content(ofFile path: String, in files: FileTree) -> ContentHash? {
    if let known = seen.withLock({ $0.files[path] }) { return known }
    let content = (try? files.bytes(of: path)).map { ContentHash($0) }
    seen.withLock { $0.files[path] = .some(content) }
    return content
  }

  /// Of the names in a folder.
  func content(ofFolder path: String, _ files: FileView) -> ContentHash {
    if let known = seen.withLock({ $0.folders[path] }) { return known }
    var content = ContentHash()
    for name in files.names(path).sorted() { content.add(name) }
    seen.withLock { $0.folders[path] = content }
    return content
  }

  /// Whether all that pairing asked has the same answers still.
  func answersStand(_ cacheKey: CacheKey, _ files: FileView) -> Bool {
    cacheKey.files.allSatisfy { files.fileExists($0.key) == $0.value }
      && cacheKey.folders.allSatisfy { content(ofFolder: $0.key, files) == $0.value }
  }
}
