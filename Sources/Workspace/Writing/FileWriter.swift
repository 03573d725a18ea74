import CFiles
import Libc
import SourceText
import Synchronization

/// The only way in which Calque writes a file: a note, a memory, a report or any other. The caller says who named the
/// file and what it may replace; the contents of a stranger's repository cannot make it write anything else.
///
/// - Only an absent or empty file is written, or one that the caller allows (see `Replaceable`).
/// - Only where whoever named the file may name one (see `PathAuthority`), and never in a folder of git.
/// - Never through a link: the file is not a link, and in a tree of files no folder on the way is one.
/// - A reader sees the old file or the new one, never a part, even after a power cut. Permissions, owner, access
///   control list and extended attributes stay. A file with another hard link is refused, because the other name would
///   keep the old text.
///
/// The folders are opened one by one and everything is done in the opened folders, so that replacing a folder by a link
/// meanwhile has no effect.
package struct FileWriter: Hashable, Sendable {
  package let path: String
  private let authority: PathAuthority

  /// Folders from which abandoned files have been removed.
  private static let tidied = Mutex<Set<TidyFolder>>([])

  private struct TidyFolder: Hashable {
    let path: String
    let identity: FileStatus.Identity
  }

  package init(_ path: String, namedBy authority: PathAuthority) {
    self.path = path
    self.authority = authority
  }

  /// Puts `bytes` in the file. For the user, that may also be a pipe or a device, which takes them as they come.
  /// - Parameters:
  ///   - makesFolder: whether its folder is created if it is missing but its parent exists.
  ///   - mode: permissions, if not those of the old file or of new files.
  package func write(
    _ bytes: [UInt8], replacing replaceable: Replaceable, makesFolder: Bool = false, mode: mode_t? = nil
  ) throws(FileProblem) {
    do throws(WriteRefusal) {
      if authority == .user, let stream = Self.openStream(path) {
        return try WriteRefusal.converting { () throws(SystemError) in try stream.put(bytes) }
      }
      let place = try WritePlace(path, namedBy: authority, makesFolder: makesFolder)
      if let stream = try place.openStream() {
        defer { stream.close() }
        return try WriteRefusal.converting { () throws(SystemError) in try stream.put(bytes) }
      }
      let old = try place.oldFile(replaceable)
      defer { old?.descriptor.close() }
      try place.checkPermissions(ofFile: old != nil)
      try tidy(place.folder)
      try place.put(bytes, over: old, replaceable, mode: mode)
    } catch {
      throw error.problem(path)
    }
  }

  /// Checks that the file may be at its place, without reading what is there. Folders may be missing.
  package func checkPlace() throws(FileProblem) {
    do throws(WriteRefusal) {
      _ = try WritePlace(path, namedBy: authority)
    } catch {
      if !error.isMissing { throw error.problem(path) }
    }
  }

  /// Once per run for each folder.
  private func tidy(_ folder: OpenFolder) throws(WriteRefusal) {
    let status = try WriteRefusal.converting { () throws(SystemError) in
      try FileStatus(descriptor: folder.descriptor)
    }
    let key = TidyFolder(path: Paths.folder(path), identity: status.identity)
    guard Self.tidied.withLock({ $0.insert(key).inserted }) else { return }
    TemporaryFile.removeAbandoned(in: folder)
  }

  /// The already open file that `path` is a name for: standard output, or a pipe that a shell made. We must not replace
  /// the file itself.
  private static func openStream(_ path: String) -> Descriptor? {
    switch path {
    case "/dev/stdout": return .standardOutput
    case "/dev/stderr": return .standardError
    default: break
    }
    let name = ["/dev/fd/", "/proc/self/fd/"].first { path.hasPrefix($0) }.map { path.dropFirst($0.utf8.count) }
    return name.flatMap { Int32($0) }.flatMap { $0 > 0 ? Descriptor(number: $0) : nil }
  }
}
