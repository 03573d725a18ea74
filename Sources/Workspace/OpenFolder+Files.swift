import CFiles
import Libc

/// The files in an open folder.
extension OpenFolder {
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

  /// The first bytes of the ordinary file `name`, at most `limit` of them.
  /// - Throws: ENOENT when there is none; EINVAL when it is not an ordinary file.
  func read(_ name: String, limit: Int) throws(SystemError) -> (bytes: [UInt8], status: stat) {
    let file = try open(name, O_RDONLY)
    defer { file.close() }
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw SystemError.last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EINVAL) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let more = try file.read()
      if more.isEmpty { break }
      bytes += more
    }
    return (Array(bytes.prefix(limit)), status)
  }

  /// Creates the file `name`, readable by its owner only. Nothing is replaced.
  /// - Throws: EEXIST when the name is taken.
  func make(_ name: String, holding bytes: [UInt8]) throws(SystemError) {
    let file = try open(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    defer { file.close() }
    try file.put(bytes)
  }

  /// Sets the date of the ordinary file `name` to now.
  func touch(_ name: String) {
    guard let file = try? open(name, O_RDONLY) else { return }
    futimens(file.number, nil)
    file.close()
  }

  /// Renames the file `name` to `other`, in one step; a file of that name is replaced.
  func rename(_ name: String, over other: String) throws(SystemError) {
    guard renameat(descriptor, name, descriptor, other) == 0 else { throw SystemError.last }
  }

  /// Renames the file `name` to `other`, in one step, if that name is free.
  /// - Throws: `EEXIST` when the name is taken.
  func rename(_ name: String, toFree other: String) throws(SystemError) {
    if cfiles_rename_to_free(descriptor, name, other) == 0 { return }
    let error = SystemError.last
    guard [EINVAL, ENOSYS, ENOTSUP].contains(error.code) else { throw error }
    // Some file systems cannot do that in one step.
    guard try status(of: other) == nil else { throw SystemError(EEXIST) }
    try rename(name, over: other)
  }

  /// Removes the file or link `name`, not the target of a link.
  func remove(_ name: String) throws(SystemError) {
    guard unlinkat(descriptor, name, 0) == 0 else { throw SystemError.last }
  }
}
