import Alignment
import SourceText
import Synchronization

/// Writes down what is asked of the disk while one note is checked.
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

  /// `pairing`, listened to.
  func listening(to pairing: Pairing) -> Pairing {
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
        // What rests on what pages hold is decided anew, or looked at below.
        bytes: real.bytes))
  }

  /// Whether another page names the note as its source.
  func hear(isNamedAsSource: Bool) { answers.withLock { $0.isNamedAsSource = isNamedAsSource } }

  /// A page that the note links to was asked for, and holds what `content` tells; nil when it could not be read.
  func hear(page path: String, _ content: ContentHash?) { answers.withLock { $0.pages[path] = .some(content) } }

  /// What was asked so far.
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
