import Libc

/// The kind, size and date of the entry at a path.
package struct FileStatus: Hashable, Sendable {
  package let kind: Kind
  package let identity: Identity
  /// In bytes; meaningful for files only.
  package let size: Int
  /// When the entry was last written.
  package let modified: Moment

  package enum Kind: Hashable, Sendable {
    case file, folder, link
    /// A pipe, socket or device: it cannot be read once and as a whole.
    case other
  }

  /// The same for every path that leads to one file or folder.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// Changes when the file does: its path, size and date. For the program's own files.
  package static func identity(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    #if canImport(Darwin)
      let date = status.st_mtimespec
    #else
      let date = status.st_mtim
    #endif
    return "\(path) \(status.st_size) \(date.tv_sec).\(date.tv_nsec)"
  }

  /// Since 1970; as fine as the file system keeps it.
  package struct Moment: Hashable, Sendable {
    let seconds: Int
    let nanoseconds: Int
  }

  /// The status of the entry at `path`; with `followingLinks`, of a link's target.
  package init(path: String, followingLinks: Bool = true) throws(SystemError) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { throw SystemError.last }
    self.init(status)
  }

  /// The status of an open file.
  init(descriptor: Int32) throws(SystemError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError.last }
    self.init(status)
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Moment(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }

  /// Whether `name` may belong to a stranger: it is in a folder like `/tmp`, where everybody may create files and only
  /// their owners may remove them, and its owner is neither the user nor the superuser.
  package static func isStrangers(_ name: String, in folder: String) -> Bool {
    var (place, file) = (stat(), stat())
    guard stat(folder, &place) == 0, place.st_mode & S_ISVTX != 0, place.st_mode & S_IWOTH != 0,
      lstat(Paths.join(folder, name), &file) == 0
    else { return false }
    return file.st_uid != geteuid() && file.st_uid != 0
  }
}
