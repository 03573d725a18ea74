/// Repositories inside the work tree of another: submodules, and clones that are not registered. To the outer
/// repository each is one entry, and git reports nothing about the notes in it.
package struct NestedRepositories: Sendable {
  /// Resolved paths of their tops, sorted by bytes.
  package let tops: [String]

  /// Those that contain the notes at `paths`.
  /// - Parameter top: resolved, of the outer work tree.
  package init(around paths: [String], inside top: String) {
    var known: [String: String?] = [top: nil]
    var tops: Set<String> = []
    for folder in Set(paths.map(Paths.folder)) {
      guard let folder = try? Paths.resolved(folder), Paths.isInside(folder, top) else { continue }
      if let nested = Self.nearest(to: folder, &known) { tops.insert(nested) }
    }
    self.tops = tops.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The nested repository that contains `folder`; each folder is checked once.
  private static func nearest(to folder: String, _ known: inout [String: String?]) -> String? {
    var passed: [String] = []
    var candidate = folder
    var found: String?
    while true {
      if let answer = known[candidate] {
        found = answer
        break
      }
      passed.append(candidate)
      if (try? FileStatus(path: Paths.join(candidate, ".git"))) != nil {
        found = candidate
        break
      }
      guard candidate != "/" else { break }
      candidate = Paths.folder(candidate)
    }
    for folder in passed { known[folder] = .some(found) }
    return found
  }
}
