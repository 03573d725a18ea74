/// One line of a `.gitignore` (gitignore(5)).
package struct IgnorePattern: Hashable, Sendable {
  /// Whether it re-includes what an earlier line ignores: `!keep.md`.
  package let isNegated: Bool
  /// Whether it matches only folders: `build/`.
  private let isFolderOnly: Bool
  /// Whether it is relative to the folder of its file: `/a`, `a/b`. Otherwise it matches a name at any depth.
  private let isAnchored: Bool
  private let components: [Component]

  private enum Component: Hashable, Sendable {
    case name(NamePattern)
    /// `**`: any number of folders, at the end at least one name.
    case anyDepth
  }

  /// Nil for an empty line, a comment, or a pattern that cannot match anything.
  package init?(line: ArraySlice<UInt8>) {
    var line = Self.trimmed(line)
    guard line.first != UInt8(ascii: "#") else { return nil }
    isNegated = line.first == UInt8(ascii: "!")
    if isNegated { line.removeFirst() }
    isFolderOnly = line.last == UInt8(ascii: "/")
    if isFolderOnly { line.removeLast() }
    isAnchored = line.contains(UInt8(ascii: "/"))
    if line.first == UInt8(ascii: "/") { line.removeFirst() }
    guard !line.isEmpty else { return nil }
    var components: [Component] = []
    for part in line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if isAnchored && part.elementsEqual("**".utf8) {
        if components.last != .anyDepth { components.append(.anyDepth) }
      } else if let name = NamePattern(part) {
        components.append(.name(name))
      } else {
        return nil
      }
    }
    self.components = components
  }

  /// Whether the pattern matches `path`, given in components relative to the folder of its file.
  package func matches(_ path: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
    guard isFolder || !isFolderOnly else { return false }
    guard isAnchored else {
      guard case .name(let name)? = components.first, let last = path.last else { return false }
      return name.matches(last[...])
    }
    return Self.matches(components[...], path)
  }

  /// Matches component by component; only the last `**` is ever retried, as with `*` in a name.
  private static func matches(_ components: ArraySlice<Component>, _ path: ArraySlice<[UInt8]>) -> Bool {
    var pattern = components.startIndex
    var at = path.startIndex
    var retry: (pattern: Int, at: Int)?
    while at < path.endIndex {
      if pattern < components.endIndex, components[pattern] == .anyDepth {
        if pattern + 1 == components.endIndex { return true }
        retry = (pattern, at)
        pattern += 1
      } else if pattern < components.endIndex, case .name(let name) = components[pattern], name.matches(path[at][...]) {
        pattern += 1
        at += 1
      } else if let last = retry {
        retry = (last.pattern, last.at + 1)
        pattern = last.pattern + 1
        at = last.at + 1
      } else {
        return false
      }
    }
    return pattern == components.endIndex
  }

  /// The line without its line end and without trailing spaces that are not escaped by a backslash.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    if line.last == 0x0D { line.removeLast() }
    while line.last == 0x20 {
      let before = line.dropLast()
      let backslashes = before.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      if backslashes % 2 == 1 { break }
      line = before
    }
    return line
  }
}
