import Patterns

/// A `.gitignore` or `.git/info/exclude`: patterns about what stands below one folder.
struct IgnoreFile: Sendable {
  private let patterns: [IgnorePattern]
  /// How many components of a path, counted from the repository's top, lead to the folder it is about.
  private let depth: Int

  init(bytes: [UInt8], depth: Int) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    patterns = text.split(separator: 0x0A).compactMap { IgnorePattern(line: $0) }
    self.depth = depth
  }

  /// What the last line that is about `path` says; nil when none is.
  func isIgnored(_ path: [[UInt8]], isFolder: Bool) -> Bool? {
    let below = path[depth...]
    guard let decisive = patterns.last(where: { $0.matches(below, isFolder: isFolder) }) else { return nil }
    return !decisive.isNegated
  }
}
