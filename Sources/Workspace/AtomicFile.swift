import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes files of the cache so that a reader sees the old one or the new one, never a half. Everything else is written by
/// `FileWriter`.
package enum AtomicFile {
  /// Puts `bytes` in place of what stands at `path`, keeping its permissions. A link stays one: what it leads to is
  /// replaced. Into a pipe or a device the bytes are written as they come.
  /// - Parameter syncing: whether to wait until the disk has it, as for everything that cannot be made again.
  package static func write(_ bytes: [UInt8], to path: String, syncing: Bool = true) throws(FileProblem) {
    do throws(SystemError) {
      let target = (try? Paths.resolved(path)) ?? path
      let existing = try? permissions(target)
      if let existing, existing & S_IFMT != S_IFREG {
        let descriptor = open(target, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError.last }
        defer { close(descriptor) }
        return try Descriptor(number: descriptor).put(bytes)
      }
      try replace(target, with: bytes, mode: existing.map { $0 & 0o7777 }, syncing: syncing)
    } catch {
      throw FileProblem(path: path, message: "cannot be written: \(error.message)")
    }
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t?, syncing: Bool
  ) throws(SystemError) {
    // In the same folder, because a file cannot be moved in one step to another file system.
    var template = Array(Paths.join(Paths.folder(path), ".calque-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemError.last }
    do throws(SystemError) {
      defer { close(descriptor) }
      try Descriptor(number: descriptor).put(bytes)
      guard fchmod(descriptor, mode ?? (0o666 & ~mask())) == 0, !syncing || fsync(descriptor) == 0 else {
        throw SystemError.last
      }
    } catch {
      unlink(template)
      throw error
    }
    guard rename(template, path) == 0 else {
      let error = SystemError.last
      unlink(template)
      throw error
    }
  }

  /// What new files of this process may not have; it can only be read by setting it.
  private static func mask() -> mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  private static func permissions(_ path: String) throws(SystemError) -> mode_t {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError.last }
    return status.st_mode
  }
}
