import CFiles
import Libc

/// The contents of a folder.
struct Folder {
  /// Sorted by the bytes of their names.
  let entries: [Entry]
  /// Those whose names are not UTF-8, with the part that can be shown.
  let unreadable: [Entry]

  struct Entry: Sendable {
    let name: String
    /// Nil where the file system does not tell without a further call.
    let kind: FileStatus.Kind?
  }

  init(path: String) throws(SystemError) {
    guard let stream = opendir(path.isEmpty ? "." : path) else { throw SystemError.last }
    try self.init(reading: stream)
  }

  /// The same for an absolute path that was found to have no links; a link that was placed there since is not followed.
  init(pathWithoutLinks path: String) throws(SystemError) {
    let descriptor = cfiles_open_without_links(path, O_DIRECTORY)
    guard descriptor >= 0 else { throw SystemError.last }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor)
  }

  /// The contents of the open folder `descriptor`, whatever is at its path by now.
  init(descriptor: Int32) throws(SystemError) {
    // The stream closes the descriptor that it reads from, and moves its position: it gets a descriptor of its own.
    let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw SystemError.last }
    guard let stream = fdopendir(own) else {
      let error = SystemError.last
      close(own)
      throw error
    }
    try self.init(reading: stream)
  }

  private init(reading stream: Stream) throws(SystemError) {
    defer { closedir(stream) }
    var entries: [Entry] = []
    var unreadable: [Entry] = []
    while let (entry, isReadable) = try Self.next(stream) {
      if !isReadable {
        unreadable.append(entry)
      } else if entry.name != "." && entry.name != ".." {
        entries.append(entry)
      }
    }
    self.entries = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.unreadable = unreadable.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether there is an entry of that name here.
  func holds(_ name: String) -> Bool { entries.contains { $0.name == name } }

  /// Nil at the end.
  private static func next(_ stream: Stream) throws(SystemError) -> (Entry, isReadable: Bool)? {
    errno = 0
    guard let entry = readdir(stream) else {
      if errno != 0 { throw SystemError.last }
      return nil
    }
    let type = Int32(entry.pointee.d_type)
    let kind: FileStatus.Kind? =
      switch type {
      case Int32(DT_REG): .file
      case Int32(DT_DIR): .folder
      case Int32(DT_LNK): .link
      case Int32(DT_UNKNOWN): nil
      default: .other
      }
    // The name is longer than its declared array on some systems: it is read in place.
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
    let readable = String(validatingCString: name)
    return (Entry(name: readable ?? String(cString: name), kind: kind), readable != nil)
  }

  #if canImport(Darwin)
    private typealias Stream = UnsafeMutablePointer<DIR>
  #else
    private typealias Stream = OpaquePointer
  #endif
}
