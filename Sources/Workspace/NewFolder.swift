import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes folders.
package enum NewFolder {
  /// Sees to it that a folder stands at `path`, in a folder that is there.
  package static func make(_ path: String) throws(FileProblem) {
    guard (try? FileStatus(path: path))?.kind != .folder, mkdir(path, 0o777) != 0 else { return }
    let error = SystemError.last
    let reason = error.code == EACCES ? "its folder is read-only, make it writable" : error.message
    throw FileProblem(path: path, message: "the folder cannot be made: \(reason)")
  }
}
