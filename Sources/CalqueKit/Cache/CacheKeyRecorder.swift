import Alignment
import SourceText
import Synchronization

/// Records the queries about the disk while one note is checked.
final class CacheKeyRecorder: Sendable {
  private let answers = Mutex(Answers())
  private let cache: ResultCache

  private struct Answers {
    var files: [String: Bool] = [:]
    var folders: [String: ContentHash] = [:]
    var pages: [String: ContentHash?] = [:]
    var isNamedAsSource: Bool?
  }

  init(_ cache: ResultCache) { self.cache = cache }

  /// `pairing` with its queries recorded.
  func recording(_ pairing: Pairing) -> Pairing {
    let real = pairing.files
    return pairing.asking(
      FileView(
        workingFolder: real.workingFolder, top: real.top,
        fileExists: { [self] path in
          let exists = real.fileExists(path)
          answers.withLock { $0.files[path] = exists }
          return exists
        },
        names: { [self] folder in
          let content = cache.content(ofFolder: folder, real)
          answers.withLock { $0.folders[folder] = content }
          return real.names(folder)
        },
        // Results that depend on the content of pages are computed again, or recorded below.
        bytes: real.bytes))
  }

  /// Records whether another page names the note as its source.
  func record(isNamedAsSource: Bool) { answers.withLock { $0.isNamedAsSource = isNamedAsSource } }

  /// Records that a page that the note links to was read, with the hash `content`; nil when it could not be read.
  func record(page path: String, _ content: ContentHash?) { answers.withLock { $0.pages[path] = .some(content) } }

  /// The queries so far.
  var cacheKey: CacheKey {
    answers.withLock { answers in
      var cacheKey = CacheKey()
      cacheKey.files = answers.files
      cacheKey.folders = answers.folders
      cacheKey.pages = answers.pages
      cacheKey.isNamedAsSource = answers.isNamedAsSource
      return cacheKey
    }
  }
}
