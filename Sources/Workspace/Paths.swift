import Libc

/// Paths as text. Nothing is normalised: reports print what the user wrote.
package enum Paths {
  /// `name` in `folder`. The current folder, given as `.`, adds nothing.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder == "." || folder.isEmpty { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// `path`, which starts from `folder` unless it is absolute. Nothing is resolved.
  package static func absolute(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : path == "." ? folder : join(folder, path)
  }

  /// The last component.
  package static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// The path up to the last component; "." when there is none.
  package static func folder(_ path: String) -> String {
    let trimmed = path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Without a dot, in lower case: "md". Nil for `.profile` and `README`.
  package static func lowercasedExtension(_ path: String) -> String? {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Absolute, with every link followed.
  package static func resolved(_ path: String) throws(SystemError) -> String {
    guard let buffer = realpath(path.isEmpty ? "." : path, nil) else { throw SystemError.last }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  /// Absolute, with every link on the way to the last component followed: the same for all ways to write it, even if
  /// there is no such entry. Nil when the way leads nowhere.
  package static func identified(_ path: String) -> String? {
    guard let folder = try? resolved(folder(path)) else { return nil }
    return join(folder, name(path))
  }

  /// Whether `path` is `folder` or is below it; both resolved.
  package static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.utf8.starts(with: (folder == "/" ? "/" : folder + "/").utf8)
  }

  /// The components between the slashes, as bytes.
  package static func components(_ path: String) -> [[UInt8]] {
    path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
  }
}
