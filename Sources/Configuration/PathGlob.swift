import Patterns

/// A glob of a configuration about files: a line as in a `.gitignore`. Without a slash it is about a name at any depth,
/// with one about a path below the configuration's folder; `docs/` is about everything below `docs`.
struct PathGlob: Hashable, Sendable {
  private let pattern: IgnorePattern

  /// Nil for what can match nothing, and for what takes back another glob.
  init?(_ text: String) {
    guard let pattern = IgnorePattern(line: Array(text.utf8)[...]), !pattern.isNegated else { return nil }
    self.pattern = pattern
  }

  /// Whether it is about the file at `path`, given in components, or about a folder above it.
  func matches(_ path: [[UInt8]]) -> Bool {
    pattern.matches(path[...], isFolder: false)
      || path.indices.dropFirst().contains { pattern.matches(path[..<$0], isFolder: true) }
  }
}
