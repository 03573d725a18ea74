import CFiles
import Libc

/// A folder that is kept open, so that everything below it is reached through the folder itself and not through its
/// path: anything placed at the path meanwhile, such as a link, has no effect. Names are single components, and links
/// are never followed. It is closed when nobody uses it any more.
final class OpenFolder: Sendable {
  let descriptor: Int32
  private let access: Access

  /// What a folder is opened for.
  enum Access: Sendable {
    /// Its contents are listed, and its own permissions changed.
    case listing
    /// Only what is in it is used, by name: a folder that the user may not list will do.
    case reaching
  }

  private init(descriptor: Int32, _ access: Access) {
    self.descriptor = descriptor
    self.access = access
  }

  deinit { Descriptor(number: descriptor).close() }

  /// The folder at `path`. Links on the way to it are followed; the last component must not be a link.
  convenience init(path: String, for access: Access) throws(SystemError) {
    self.init(descriptor: try Self.open(AT_FDCWD, path, access), access)
  }

  /// The folder `name` in this one, opened for the same.
  func folder(_ name: String) throws(SystemError) -> OpenFolder {
    OpenFolder(descriptor: try Self.open(descriptor, name, access), access)
  }

  private static func open(_ start: Int32, _ name: String, _ access: Access) throws(SystemError) -> Int32 {
    let descriptor =
      switch access {
      case .listing: openat(start, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      case .reaching: cfiles_open_folder(start, name)
      }
    guard descriptor >= 0 else { throw SystemError.last }
    return descriptor
  }

  /// Creates the folder `name`, unless it exists.
  /// - Parameter mode: its permissions, less those that the process gives no new folder.
  func makeFolder(_ name: String, mode: mode_t) throws(SystemError) {
    guard mkdirat(descriptor, name, mode) == 0 || errno == EEXIST else { throw SystemError.last }
  }

  /// Removes the folder `name` if it is empty.
  func removeEmptyFolder(_ name: String) { unlinkat(descriptor, name, AT_REMOVEDIR) }

  /// Its entries, by name, and those whose names are not UTF-8.
  var entries: [Folder.Entry] {
    get throws(SystemError) {
      let folder = try Folder(descriptor: descriptor)
      return folder.entries + folder.unreadable
    }
  }

  /// Names of its entries; empty when it may not be listed.
  var names: [String] { (try? Folder(descriptor: descriptor).entries.map(\.name)) ?? [] }

  // MARK: Status

  /// Of this folder itself.
  var status: stat {
    get throws(SystemError) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw SystemError.last }
      return status
    }
  }

  /// What `name` is, a link as such; nil when nothing has that name.
  func status(of name: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
    guard SystemError.last.isMissing else { throw SystemError.last }
    return nil
  }

  /// Whether the permissions let us write `name` (`.` for the folder itself). The superuser may write everything; a file
  /// that nobody has a right to write is still not meant to be written.
  func isWritable(_ name: String) throws(SystemError) -> Bool {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw SystemError.last }
    return status.st_mode & 0o222 != 0 && faccessat(descriptor, name, W_OK, 0) == 0
  }

  /// Whether this is the folder that git keeps a repository in, whatever it is called.
  var isGitFolder: Bool {
    ["HEAD", "objects", "refs"].allSatisfy { name in ((try? status(of: name)) ?? nil) != nil }
  }

  /// Removes all rights of other users.
  func makePrivate() throws(SystemError) {
    guard fchmod(descriptor, 0o700) == 0 else { throw SystemError.last }
  }

  /// Writes its entries through to the disk, so that new names survive a power cut, where the file system can do that.
  func sync() {
    let synced = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard synced >= 0 else { return }
    fsync(synced)
    Descriptor(number: synced).close()
  }
}
