import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of small files that may go at any time, each named by a hash of what it was made from. Any number of runs
/// use it at once: a file is written beside its place and moved there, and a damaged one is as good as none.
package struct CacheFolder: Sendable {
  /// Absolute.
  package let path: String

  package init(path: String) { self.path = path }

  /// The user's own: `CALQUE_CACHE_DIR`, else where this system keeps caches; nil where nothing tells.
  package static var standard: CacheFolder? {
    if let own = variable("CALQUE_CACHE_DIR") { return CacheFolder(path: own) }
    if let caches = variable("XDG_CACHE_HOME") { return CacheFolder(path: Paths.join(caches, "calque")) }
    #if canImport(Darwin)
      let below = "Library/Caches/calque"
    #else
      let below = ".cache/calque"
    #endif
    return variable("HOME").map { CacheFolder(path: Paths.join($0, below)) }
  }

  /// What is kept under `name`; nil when there is nothing, or nothing whole.
  package func bytes(of name: ContentHash) -> [UInt8]? {
    let file = path(of: name)
    guard let bytes = try? FileReader.bytes(of: file), bytes.count > Self.sealLength else { return nil }
    let content = Array(bytes.dropLast(Self.sealLength))
    guard Self.seal(content).elementsEqual(bytes.suffix(Self.sealLength)) else { return nil }
    return content
  }

  /// Keeps `bytes` under `name`. Where that is not possible, nothing is kept: a cache is no reason to complain.
  package func keep(_ bytes: [UInt8], as name: ContentHash) {
    let file = path(of: name)
    guard makeFolders(Paths.folder(file)) else { return }
    try? AtomicFile.write(bytes + Self.seal(bytes), to: file, syncing: false)
  }

  /// Removes what was written longer than `seconds` ago; with 0, everything.
  /// - Returns: how many files went, and their bytes.
  @discardableResult
  package func remove(olderThan seconds: Int) -> (count: Int, bytes: Int) {
    var removed = (count: 0, bytes: 0)
    let now = time(nil)
    for shard in (try? Folder(path: path))?.entries ?? [] where Self.isShard(shard.name) {
      let folder = Paths.join(path, shard.name)
      for entry in (try? Folder(path: folder))?.entries ?? [] {
        let file = Paths.join(folder, entry.name)
        var status = stat()
        guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        guard seconds == 0 || now - modified(status) > seconds, unlink(file) == 0 else { continue }
        removed.count += 1
        removed.bytes += Int(status.st_size)
      }
      if seconds == 0 { rmdir(folder) }
    }
    return removed
  }

  /// Does away with what nobody wrote for a month, at most once a day: looks at the folder's own mark for that.
  package func prune() {
    let mark = Paths.join(path, Self.pruneMark)
    var status = stat()
    if stat(mark, &status) == 0, time(nil) - modified(status) < 86_400 { return }
    guard (try? FileStatus(path: path)) != nil else { return }
    try? AtomicFile.write([], to: mark, syncing: false)
    remove(olderThan: 30 * 86_400)
  }

  private func modified(_ status: stat) -> Int {
    #if canImport(Darwin)
      status.st_mtimespec.tv_sec
    #else
      status.st_mtim.tv_sec
    #endif
  }

  /// Two hundred and fifty-six folders, so that none grows large.
  private func path(of name: ContentHash) -> String {
    let digits = name.description
    return Paths.join(Paths.join(path, String(digits.prefix(2))), String(digits.dropFirst(2)))
  }

  private static func isShard(_ name: String) -> Bool {
    name.utf8.count == 2 && UInt8(name, radix: 16) != nil
  }

  /// For the user's eyes only: what is kept quotes the user's notes.
  private func makeFolders(_ folder: String) -> Bool {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, folder != "/", folder != "." else { return false }
    return makeFolders(Paths.folder(folder)) && (mkdir(folder, 0o700) == 0 || errno == EEXIST)
  }

  /// Tells a whole file from one that was cut short or overwritten.
  private static func seal(_ bytes: [UInt8]) -> [UInt8] { Array(ContentHash(bytes).description.utf8) }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  private static let sealLength = 32
  private static let pruneMark = "pruned"
}
