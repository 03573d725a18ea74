import Patterns

/// A glob for files in a configuration: a line as in a `.gitignore`. Without a slash it matches a name at any depth,
/// with one a path relative to the configuration's folder; `docs/` matches everything below `docs`.
struct PathGlob: Hashable, Sendable {
  private let pattern: IgnorePattern

  /// Nil for a glob that cannot match anything, and for one that negates another.
  init?(_ text: String) {
    guard let pattern = IgnorePattern(line: Array(text.utf8)[...]), !pattern.isNegated else { return nil }
    self.pattern = pattern
  }

  /// Whether it matches the file at `path`, given in components, or a folder above it.
  func matches(_ path: [[UInt8]]) -> Bool {
    pattern.matches(path[...], isFolder: false)
      || path.indices.dropFirst().contains { pattern.matches(path[..<$0], isFolder: true) }
  }
}
