import CFiles
import Libc

/// A folder that is kept open for writing, so that all operations happen in it, even when its path comes to lead
/// elsewhere. No name in it is followed if it is a link.
///
/// Whoever opens one closes it.
struct WritableFolder {
  let descriptor: Int32

  /// The folder at an absolute path without links.
  init(path: String) throws(SystemError) { self = try Self.open(AT_FDCWD, path) }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  private static func open(_ start: Int32, _ name: String) throws(SystemError) -> WritableFolder {
    let descriptor = cfiles_open_folder(start, name)
    guard descriptor >= 0 else { throw SystemError.last }
    return WritableFolder(descriptor: descriptor)
  }

  func close() { Descriptor(number: descriptor).close() }

  /// The folder `name` in this one.
  func folder(_ name: String) throws(SystemError) -> WritableFolder { try Self.open(descriptor, name) }

  /// Creates the folder `name`, with the default permissions of new folders.
  func makeFolder(_ name: String) throws(SystemError) {
    guard mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else { throw SystemError.last }
  }

  /// The status of `name`, without following a link; nil when there is no such entry.
  func status(of name: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
    guard SystemError.last.isMissing else { throw SystemError.last }
    return nil
  }

  /// Opens the file `name`; a pipe without a reader does not block us.
  func open(_ name: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) -> Descriptor {
    let descriptor = openat(self.descriptor, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw SystemError.last }
    return Descriptor(number: descriptor)
  }

  /// Opens the pipe or the device `name` for writing; waits for the reader of a pipe.
  func openStream(_ name: String, followingLinks: Bool) throws(SystemError) -> Descriptor {
    let descriptor = openat(self.descriptor, name, O_WRONLY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw SystemError.last }
    return Descriptor(number: descriptor)
  }

  /// Whether the permissions let us write `name` (`.` for the folder itself). The superuser may write everything; an
  /// entry that nobody has the right to write is still not meant to be written.
  func isWritable(_ name: String) throws(SystemError) -> Bool {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw SystemError.last }
    return status.st_mode & 0o222 != 0 && faccessat(descriptor, name, W_OK, 0) == 0
  }

  /// Replaces `other` by the file `name`, in one step.
  func rename(_ name: String, over other: String) throws(SystemError) {
    guard renameat(descriptor, name, descriptor, other) == 0 else { throw SystemError.last }
  }

  /// Renames the file `name`, in one step, if the new name is free.
  /// - Throws: `SystemError`, `EEXIST` when it is not.
  func rename(_ name: String, toFree other: String) throws(SystemError) {
    if cfiles_rename_to_free(descriptor, name, other) == 0 { return }
    let error = SystemError.last
    guard [EINVAL, ENOSYS, ENOTSUP].contains(error.code) else { throw error }
    // Some file systems cannot do that in one step.
    guard try status(of: other) == nil else { throw SystemError(EEXIST) }
    try rename(name, over: other)
  }

  func remove(_ name: String) { unlinkat(descriptor, name, 0) }

  /// Names of the folder's entries; empty when it may not be listed.
  var names: [String] { (try? Folder(descriptor: descriptor).entries.map(\.name)) ?? [] }

  /// So that new names survive a power cut; where a file system does not support it, nothing can be done.
  func sync() {
    let synced = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard synced >= 0 else { return }
    fsync(synced)
    Descriptor(number: synced).close()
  }

  /// Whether this is the folder in which git keeps a repository, whatever its name.
  var isGitFolder: Bool {
    ["HEAD", "objects", "refs"].allSatisfy { name in ((try? status(of: name)) ?? nil) != nil }
  }
}
