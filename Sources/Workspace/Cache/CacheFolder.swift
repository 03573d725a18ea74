import Libc
import SourceText
import Synchronization

/// A folder of small files that may be removed at any time, each named by a hash of its inputs. Any number of runs use
/// it at once: a file is written next to its place and moved there, and a damaged one counts as missing.
///
/// It is used only if it is certainly a cache of ours (see `CacheTag`) or empty, if it belongs to the user, and if
/// nobody else may write in it: whoever can write there decides what is reported. Nothing in it is reached through a
/// link.
package final class CacheFolder: Sendable {
  /// As it was named, without a slash at the end.
  package let path: String
  private let state = Mutex(State.unopened)

  private enum State {
    case unopened
    case open(OpenFolder)
    case unusable
    case refused(FileProblem)
  }

  package init(path: String) {
    // With a slash at the end, the system would follow a link.
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path.removeLast() }
    self.path = path
  }

  /// The user's own: `CALQUE_CACHE_DIR`, otherwise the place where this system keeps caches; nil where that is unknown.
  package static var standard: CacheFolder? {
    if let own = variable("CALQUE_CACHE_DIR") { return CacheFolder(path: own) }
    if let caches = variable("XDG_CACHE_HOME"), caches.hasPrefix("/") {
      return CacheFolder(path: Paths.join(caches, "calque/results"))
    }
    #if canImport(Darwin)
      let below = "Library/Caches/calque/results"
    #else
      let below = ".cache/calque/results"
    #endif
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return CacheFolder(path: Paths.join(home, below))
  }

  /// The content stored under `name`; nil when there is none, or none that is whole.
  package func bytes(of name: ContentHash) -> [UInt8]? {
    let entry = CacheEntry(name)
    guard let folder = opened(isMade: false), let shard = shard(entry.shard, in: folder),
      let (bytes, status) = try? shard.read(entry.file, limit: Self.largestEntry + 1), Self.isPrivate(status),
      bytes.count <= Self.largestEntry
    else { return nil }
    return entry.content(of: bytes)
  }

  /// Stores `content` under `name`. Where that is not possible, nothing is stored: a cache failure is not reported.
  package func keep(_ content: [UInt8], as name: ContentHash) {
    let entry = CacheEntry(name)
    let bytes = entry.bytes(holding: content)
    guard bytes.count <= Self.largestEntry, let folder = opened(isMade: true),
      let shard = shard(entry.shard, in: folder, isMade: true), isReplaceable(entry, in: shard)
    else { return }
    let temporary = entry.temporaryFile
    do throws(SystemError) {
      try shard.make(temporary, holding: bytes)
      try shard.rename(temporary, over: entry.file)
    } catch {
      if error.code != EEXIST { try? shard.remove(temporary) }
    }
  }

  /// Why nothing is stored here, for the user; nil when something is, or could be.
  package var refusal: FileProblem? {
    state.withLock { state in
      if case .refused(let problem) = state { problem } else { nil }
    }
  }

  /// Removes every entry.
  /// - Returns: the number of removed entries and their bytes.
  /// - Throws: when the folder is not a cache of ours.
  package func clean() throws(FileProblem) -> (count: Int, bytes: Int) {
    let folder = opened(isMade: false)
    if let refusal { throw refusal }
    return folder.map { remove(olderThan: nil, in: $0) } ?? (0, 0)
  }

  /// Removes entries that were not written for a month, at most once a day: the date of the tag is the time of the last
  /// removal.
  package func prune() {
    guard let folder = opened(isMade: false), let (_, status) = try? folder.read(CacheTag.name, limit: 0),
      time(nil) - modified(status) >= 86_400
    else { return }
    folder.touch(CacheTag.name)
    _ = remove(olderThan: 30 * 86_400, in: folder)
  }

  /// - Parameter seconds: since an entry was written; nil for all entries.
  private func remove(olderThan seconds: Int?, in folder: OpenFolder) -> (count: Int, bytes: Int) {
    var removed = (count: 0, bytes: 0)
    let now = time(nil)
    for name in ((try? folder.entries) ?? []).map(\.name) where CacheEntry.isShard(name) {
      guard let shard = shard(name, in: folder) else { continue }
      let before = removed.count
      for file in ((try? shard.entries) ?? []).map(\.name) {
        guard let entry = CacheEntry(shard: name, file: file),
          let (start, status) = try? shard.read(file, limit: CacheEntry.startLength), entry.isOurs(start),
          seconds.map({ now - modified(status) > $0 }) ?? true, (try? shard.remove(file)) != nil
        else { continue }
        removed.count += 1
        removed.bytes += Int(status.st_size)
      }
      if removed.count > before { folder.removeEmptyFolder(name) }
    }
    return removed
  }

  /// Only a file of ours, or an empty one, is replaced.
  private func isReplaceable(_ entry: CacheEntry, in shard: OpenFolder) -> Bool {
    do throws(SystemError) {
      return entry.isOurs(try shard.read(entry.file, limit: CacheEntry.startLength).bytes)
    } catch {
      return error.code == ENOENT
    }
  }

  private func shard(_ name: String, in folder: OpenFolder, isMade: Bool = false) -> OpenFolder? {
    if isMade { try? folder.makeFolder(name, mode: 0o700) }
    guard let shard = try? folder.folder(name), let status = try? shard.status,
      Self.isPrivate(status)
    else { return nil }
    return shard
  }

  private func modified(_ status: stat) -> Int {
    #if canImport(Darwin)
      status.st_mtimespec.tv_sec
    #else
      status.st_mtim.tv_sec
    #endif
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether it belongs to the user, and nobody else may write it.
  fileprivate static func isPrivate(_ status: stat) -> Bool {
    status.st_uid == geteuid() && status.st_mode & 0o022 == 0
  }

  /// In bytes. A larger entry takes longer to read than to compute again.
  private static let largestEntry = 16 << 20
}

// Opening.
extension CacheFolder {
  /// The folder, if it is a cache of ours.
  /// - Parameter isMade: whether it is created if missing, or an empty one is used.
  private func opened(isMade: Bool) -> OpenFolder? {
    state.withLock { state in
      switch state {
      case .open(let folder): return folder
      case .refused, .unusable: return nil
      case .unopened: break
      }
      do throws(FileProblem) {
        guard let folder = try open(isMade: isMade) else {
          if isMade { state = .unusable }
          return nil
        }
        state = .open(folder)
        return folder
      } catch {
        state = .refused(error)
        return nil
      }
    }
  }

  /// - Returns: nil when there is none, or it cannot be created.
  /// - Throws: when the existing folder must not be used.
  private func open(isMade: Bool) throws(FileProblem) -> OpenFolder? {
    guard path.hasPrefix("/") else { throw refused("no absolute path, set CALQUE_CACHE_DIR to one") }
    if isMade { _ = makeFolders(path) }
    guard let folder = try? OpenFolder(path: path, for: .listing), let status = try? folder.status else {
      switch (try? FileStatus(path: path, followingLinks: false))?.kind {
      case .link: throw refused("a link, set CALQUE_CACHE_DIR to the folder that it leads to")
      case .file, .other: throw refused("no folder, set CALQUE_CACHE_DIR to one")
      case .folder, nil: return nil
      }
    }
    guard status.st_uid == geteuid() else {
      throw refused("it belongs to another user, set CALQUE_CACHE_DIR to a folder of your own")
    }
    if try isTagged(folder) {
      guard Self.isPrivate(status) else { throw refused("other users may write in it, take that right from them") }
      return folder
    }
    return isMade && tag(folder) ? folder : nil
  }

  /// Whether the folder is a cache of ours.
  /// - Throws: when it is something else; an empty folder may become one.
  private func isTagged(_ folder: OpenFolder) throws(FileProblem) -> Bool {
    // Another run may be creating it: between two checks it writes the tag and then entries.
    for _ in 1...3 {
      let tag = try? folder.read(CacheTag.name, limit: CacheTag.bytes.count).bytes
      if let tag, CacheTag.isOurs(tag) { return true }
      guard let names = try? folder.entries.map(\.name) else { return false }
      if names.allSatisfy(CacheTag.isNamed), tag.map(CacheTag.isBegun) ?? true { return false }
    }
    throw refused("it holds other files and is not a cache of Calque, set CALQUE_CACHE_DIR to an empty folder")
  }

  private func tag(_ folder: OpenFolder) -> Bool {
    do throws(SystemError) {
      try folder.makePrivate()
      let temporary = CacheTag.temporaryName
      try folder.make(temporary, holding: CacheTag.bytes)
      try folder.rename(temporary, over: CacheTag.name)
      return true
    } catch {
      return false
    }
  }

  private func refused(_ reason: String) -> FileProblem {
    FileProblem(path: path, message: "cannot be used as a cache: \(reason)")
  }

  /// Readable by the user only: entries quote the user's notes.
  private func makeFolders(_ folder: String) -> Bool {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, folder != "/", folder != "." else { return false }
    return makeFolders(Paths.folder(folder)) && (mkdir(folder, 0o700) == 0 || errno == EEXIST)
  }
}
