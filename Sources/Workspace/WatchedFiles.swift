/// Files and folders as they stood when they were looked at. Whether one changed is found out by looking again, which
/// works on every system and file system, also over a network.
package struct WatchedFiles: Sendable {
  /// By path; nil for what was not there.
  private var seen: [String: FileStatus?] = [:]

  package init(_ paths: some Sequence<String>) { add(paths) }

  /// Looks at more; what is watched already stays as it was seen first.
  package mutating func add(_ paths: some Sequence<String>) {
    for path in paths where seen[path] == nil { seen[path] = .some(try? FileStatus(path: path)) }
  }

  /// Whether one of them was written, replaced, made or removed since.
  package var haveChanged: Bool { seen.contains { path, status in (try? FileStatus(path: path)) != status } }
}
