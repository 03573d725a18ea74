import Libc

/// The folder that relative paths start from.
package enum WorkingFolder {
  /// Absolute; nil when it no longer exists.
  package static var path: String? {
    guard let buffer = getcwd(nil, 0) else { return nil }
    defer { free(buffer) }
    return String(validatingCString: buffer)
  }
}
