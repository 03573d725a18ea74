import Patterns

/// A `.gitignore` or `.git/info/exclude`: patterns about the entries below one folder.
struct IgnoreFile: Sendable {
  private let patterns: [IgnorePattern]
  /// The number of path components, from the repository's top, down to the folder that it is about.
  private let depth: Int

  init(bytes: [UInt8], depth: Int) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    patterns = text.split(separator: 0x0A).compactMap { IgnorePattern(line: $0) }
    self.depth = depth
  }

  /// The result of the last line that matches `path`; nil when none does.
  func isIgnored(_ path: [[UInt8]], isFolder: Bool) -> Bool? {
    let below = path[depth...]
    guard let decisive = patterns.last(where: { $0.matches(below, isFolder: isFolder) }) else { return nil }
    return !decisive.isNegated
  }
}
