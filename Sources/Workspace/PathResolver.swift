import Libc
import Synchronization

/// Where paths lead: absolute, every link followed, including links to missing entries. Whether the last component
/// exists does not affect the answer, so nothing about foreign files can be learned from it. Each folder is resolved
/// once.
package final class PathResolver: Sendable {
  /// As many as Linux follows before it gives up.
  private static let linkLimit = 40
  private let workingFolder: String
  /// Locations of folders by their paths as they were given.
  private let folders = Mutex<[String: String]>([:])

  package init() { workingFolder = (try? Paths.resolved(".")) ?? "/" }

  /// Where `path` leads. One system call, and one more for each new folder on the way.
  package func location(of path: String) -> String {
    var links = 0
    // Folders are separated from names by text, which requires a normalised path.
    guard !path.contains("//"), !path.hasSuffix("/"), !path.isEmpty else {
      return follow(path, from: workingFolder, &links)
    }
    return step(location(ofFolder: Paths.folder(path)), Paths.name(path), &links)
  }

  /// The same for a folder, cached.
  package func location(ofFolder path: String) -> String {
    if path == "." { return workingFolder }
    if path == "/" { return path }
    if let known = folders.withLock({ $0[path] }) { return known }
    let location = location(of: path)
    folders.withLock { $0[path] = location }
    return location
  }

  private func follow(_ path: String, from folder: String, _ links: inout Int) -> String {
    path.split(separator: "/").reduce(path.hasPrefix("/") ? "/" : folder) { step($0, String($1), &links) }
  }

  /// - Parameter links: how many were followed so far, starting from the original path.
  private func step(_ folder: String, _ name: String, _ links: inout Int) -> String {
    switch name {
    case ".": return folder
    case "..": return folder == "/" ? folder : Paths.folder(folder)
    default: break
    }
    let path = Paths.join(folder, name)
    // A circle of links leads nowhere: opening its last link fails.
    guard links < Self.linkLimit, let target = Self.target(ofLink: path) else { return path }
    links += 1
    return follow(target, from: folder, &links)
  }

  /// The target of a link; nil for other entries.
  static func target(ofLink path: String) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 8_192) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = readlink(path, start, buffer.count)
      guard count > 0, count < buffer.count else { return nil }
      return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
