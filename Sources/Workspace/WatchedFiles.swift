/// The state of files and folders when they were last checked. Changes are found by checking again, which works on
/// every system and file system, also over a network.
package struct WatchedFiles: Sendable {
  /// By path; nil for an entry that did not exist.
  private var seen: [String: FileStatus?] = [:]

  package init(_ paths: some Sequence<String>) { add(paths) }

  /// Adds more paths; a path that is already watched keeps its first state.
  package mutating func add(_ paths: some Sequence<String>) {
    for path in paths where seen[path] == nil { seen[path] = .some(try? FileStatus(path: path)) }
  }

  /// Whether one of them was written, replaced, made or removed since.
  package var haveChanged: Bool { seen.contains { path, status in (try? FileStatus(path: path)) != status } }
}
