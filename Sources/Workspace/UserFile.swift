import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes a file that belongs to the user and must never be lost: whatever happens, the old one is there or the new.
package struct UserFile {
  private let path: String
  /// Where the bytes are; another place than `path` when that is a link.
  private let target: String

  /// Puts `bytes` in the place of the file at `path`, with its rights and its owner.
  ///
  /// Refused when the file no longer holds `expected` (somebody else wrote it meanwhile), when it or its folder is not
  /// writable, and when a link leads out of the tree (see `LinkedPath`).
  package static func replace(_ path: String, holding expected: [UInt8], with bytes: [UInt8]) throws(FileProblem) {
    try UserFile(path: path, target: LinkedPath.target(of: path)).replace(expected, with: bytes)
  }

  private func replace(_ expected: [UInt8], with bytes: [UInt8]) throws(FileProblem) {
    var status = stat()
    guard stat(target, &status) == 0 else { throw problem(.last) }
    guard isWritable(status) else { throw problem("the file is read-only, make it writable") }
    // In the same folder, because a file cannot be moved in one step to another file system.
    var temporary = Array(Paths.join(Paths.folder(target), ".calque-XXXXXX").utf8CString)
    guard try isFolderWritable() else { throw problem("its folder is read-only, make it writable") }
    let descriptor = mkstemp(&temporary)
    guard descriptor >= 0 else { throw problem(.last) }
    var isMoved = false
    defer {
      close(descriptor)
      if !isMoved { unlink(temporary) }
    }
    try fill(descriptor, with: bytes, like: status)
    // As late as can be: what is written between here and the next line would be lost.
    guard try FileReader.bytes(of: target) == expected else {
      throw problem("it was changed while it was checked, run again")
    }
    guard rename(temporary, target) == 0 else { throw problem(.last) }
    isMoved = true
    syncFolder()
  }

  /// Writes everything through to the disk before the old file is given up.
  private func fill(_ descriptor: Int32, with bytes: [UInt8], like status: stat) throws(FileProblem) {
    do throws(SystemError) { try Descriptor(number: descriptor).put(bytes) } catch { throw problem(error) }
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { throw problem(.last) }
    if own.st_uid != status.st_uid || own.st_gid != status.st_gid,
      fchown(descriptor, status.st_uid, status.st_gid) != 0
    {
      throw problem("it belongs to somebody else and would become yours, ask its owner")
    }
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else { throw problem(.last) }
  }

  /// The superuser may write everything; a file without any right to write is still not meant to be written.
  private func isWritable(_ status: stat) -> Bool { status.st_mode & 0o222 != 0 && access(target, W_OK) == 0 }

  private func isFolderWritable() throws(FileProblem) -> Bool {
    let folder = Paths.folder(target)
    var status = stat()
    guard stat(folder, &status) == 0 else { throw problem(.last) }
    return status.st_mode & 0o222 != 0 && access(folder, W_OK) == 0
  }

  /// So that the new name survives a power cut; where a file system cannot, there is nothing to be done.
  private func syncFolder() {
    let folder = open(Paths.folder(target), O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private func problem(_ error: SystemError) -> FileProblem {
    FileProblem(path: path, message: "cannot be written: \(error.message)")
  }

  private func problem(_ reason: String) -> FileProblem {
    FileProblem(path: path, message: "cannot be written: \(reason)")
  }
}
