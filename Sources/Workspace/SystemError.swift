import Libc

/// The error number of a system call that failed, with a message for the owner of a file.
package struct SystemError: Error, Hashable, Sendable {
  package let code: Int32

  package init(_ code: Int32) { self.code = code }

  /// The error of the last system call of this thread.
  package static var last: SystemError { SystemError(errno) }

  /// Whether nobody reads our output any more.
  package var isBrokenPipe: Bool { code == EPIPE }

  /// Whether there is nothing at the path.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// What is wrong and what to do: lower case, no full stop.
  package var message: String {
    switch code {
    case ENOENT, ENOTDIR: "no such file, check the path"
    case EACCES, EPERM: "permission denied, make it readable"
    case EISDIR: "this is a folder, name a file"
    case ELOOP: "the link leads in a circle, repair or remove it"
    case ENAMETOOLONG: "the path is too long for this system"
    case EMFILE, ENFILE: "too many open files, raise the limit or use fewer jobs"
    case ENOSPC: "no space left on the device"
    case EROFS: "the file system is read-only"
    case EIO: "the device reports an error while reading"
    default: Self.name(of: code)
    }
  }

  /// The system's own words, starting in lower case like our messages.
  private static func name(of code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    let words = String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
