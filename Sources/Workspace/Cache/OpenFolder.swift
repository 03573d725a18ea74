import Libc

/// A folder that is kept open, so that everything below it is reached through the folder itself and not through its
/// path: anything placed at the path meanwhile, such as a link, has no effect. Names are single components, and links
/// are never followed.
final class OpenFolder: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// The folder at `path`. Links on the way to it are followed; the last component must not be a link.
  convenience init(path: String) throws(SystemError) {
    let descriptor = open(path, Self.flags)
    guard descriptor >= 0 else { throw SystemError.last }
    self.init(descriptor: descriptor)
  }

  /// The folder `name` in this one.
  /// - Parameter isMade: whether it is created if missing, accessible to its owner only.
  func folder(_ name: String, isMade: Bool = false) throws(SystemError) -> OpenFolder {
    if isMade, mkdirat(descriptor, name, 0o700) != 0, errno != EEXIST { throw SystemError.last }
    let descriptor = openat(self.descriptor, name, Self.flags)
    guard descriptor >= 0 else { throw SystemError.last }
    return OpenFolder(descriptor: descriptor)
  }

  /// Its entries, by name.
  var entries: [Folder.Entry] {
    get throws(SystemError) {
      let folder = try Folder(descriptor: descriptor)
      return folder.entries + folder.unreadable
    }
  }

  /// Of this folder itself.
  var status: stat {
    get throws(SystemError) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw SystemError.last }
      return status
    }
  }

  /// Removes all rights of other users.
  func makePrivate() throws(SystemError) {
    guard fchmod(descriptor, 0o700) == 0 else { throw SystemError.last }
  }

  /// The first bytes of the ordinary file `name`, at most `limit` of them.
  /// - Throws: ENOENT when there is none; EINVAL when it is not an ordinary file.
  func read(_ name: String, limit: Int) throws(SystemError) -> (bytes: [UInt8], status: stat) {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw SystemError.last }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemError.last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EINVAL) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let more = try Descriptor(number: file).read()
      if more.isEmpty { break }
      bytes += more
    }
    return (Array(bytes.prefix(limit)), status)
  }

  /// Creates the file `name`, readable by its owner only. Nothing is replaced.
  /// - Throws: EEXIST when the name is taken.
  func make(_ name: String, holding bytes: [UInt8]) throws(SystemError) {
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SystemError.last }
    defer { close(file) }
    try Descriptor(number: file).put(bytes)
  }

  /// Renames the file `from` to `to`, in one step; a file of that name is replaced.
  func move(_ from: String, to: String) throws(SystemError) {
    guard renameat(descriptor, from, descriptor, to) == 0 else { throw SystemError.last }
  }

  /// Removes the file or link `name`, not the target of a link.
  func remove(_ name: String) throws(SystemError) {
    guard unlinkat(descriptor, name, 0) == 0 else { throw SystemError.last }
  }

  /// Removes the folder `name` if it is empty.
  func removeEmptyFolder(_ name: String) { unlinkat(descriptor, name, AT_REMOVEDIR) }

  /// Sets the date of the ordinary file `name` to now.
  func touch(_ name: String) {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return }
    futimens(file, nil)
    close(file)
  }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
}
