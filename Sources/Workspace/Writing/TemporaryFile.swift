import CFiles
import Libc

/// A file that is being written, in its final folder, under a name that nobody else uses. A signal that ends the
/// process removes it (see `removeAll`); a file left by a killed process is removed by the next process that writes
/// there.
///
/// It is locked as long as its process lives, which distinguishes it from an abandoned one.
package struct TemporaryFile {
  let descriptor: Descriptor
  private let name: String
  private let folder: OpenFolder
  private let announcement: Int32

  /// Creates an empty one.
  /// - Parameter mode: its permissions, less those that the process gives no new file.
  static func make(in folder: OpenFolder, mode: mode_t) throws(SystemError) -> TemporaryFile {
    while true {
      let name = newName()
      let announcement = cfiles_announce(folder.descriptor, name)
      do throws(SystemError) {
        let descriptor = try folder.open(name, O_RDWR | O_CREAT | O_EXCL, mode: mode)
        let file = TemporaryFile(descriptor: descriptor, name: name, folder: folder, announcement: announcement)
        if file.isKept { return file }
        file.discard()
      } catch {
        cfiles_release(announcement)
        guard error.code == EEXIST else { throw error }
      }
    }
  }

  /// Whether no other process took it for an abandoned one before it was locked.
  private var isKept: Bool {
    if flock(descriptor.number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK { return false }
    var status = stat()
    return fstat(descriptor.number, &status) == 0 && status.st_nlink == 1
  }

  /// Moves it to its place.
  /// - Parameter isReplacing: whether there is a file, which is replaced.
  func move(to place: String, isReplacing: Bool) throws(SystemError) {
    if isReplacing { try folder.rename(name, over: place) } else { try folder.rename(name, toFree: place) }
    release()
  }

  /// Removes it.
  func discard() {
    try? folder.remove(name)
    release()
  }

  /// As long as the file is announced, a signal handler may remove it by its name in the folder, which is kept open.
  private func release() {
    cfiles_release(announcement)
    descriptor.close()
    withExtendedLifetime(folder) {}
  }

  // MARK: Abandoned files

  /// Removes those of this process, and blocks every thread that makes another one. To be called once, before the
  /// process ends; may be called in a signal handler.
  package static func removeAll() { cfiles_remove_announced() }

  /// Removes those that processes of ours left in `folder` when they were killed.
  static func removeAbandoned(in folder: OpenFolder) {
    for name in folder.names where isName(name) {
      var status = stat()
      guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, isOurs(status),
        let file = try? folder.open(name, O_RDONLY)
      else { continue }
      defer { file.close() }
      // As long as its process lives, it is locked.
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0,
        (try? FileStatus(descriptor: file.number).identity) == FileStatus(status).identity
      else { continue }
      try? folder.remove(name)
    }
  }

  private static func isOurs(_ status: stat) -> Bool {
    status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1 && (status.st_uid == geteuid() || geteuid() == 0)
  }

  private static let prefix = ".calque-tmp-"
  private static let digits = 16

  private static func newName() -> String {
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return prefix + String(repeating: "0", count: digits - number.utf8.count) + number
  }

  private static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + digits
      && name.utf8.suffix(digits).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
