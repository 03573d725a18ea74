import SourceText

/// What the next commit holds of files that are otherwise in the work tree, or gone from there. A content is read when
/// somebody asks for it: of thousands of changed files, a run is about few.
package final class StagedFiles: Sendable {
  /// By absolute path without links.
  private let entries: [String: Entry]
  private let objects: GitObjects

  private enum Entry {
    case content(String)
    /// Not merged, so that there is no one content.
    case conflict
  }

  /// - Parameter differences: between git's index and the work tree at `top`.
  init(_ differences: [GitDifference], top: String, _ objects: GitObjects) {
    self.objects = objects
    var entries: [String: Entry] = [:]
    for difference in differences {
      let path = Paths.join(top, difference.path)
      if difference.kind == .unmerged {
        entries[path] = .conflict
      } else if let name = difference.old, difference.oldMode.hasPrefix("100"), entries[path] == nil {
        // Of a file that is only announced (`git add -N`) nothing is staged.
        entries[path] = .content(name)
      }
    }
    self.entries = entries
  }

  /// Absolute paths, in no order.
  package var paths: some Sequence<String> { entries.keys }

  /// Whether there is something to ask for.
  var isEmpty: Bool { entries.isEmpty }

  /// Whether the next commit holds the file otherwise.
  func holds(_ path: String) -> Bool { entries[path] != nil }

  /// What the next commit holds; nil when that is what is in the work tree.
  /// - Parameter shown: what the file is called in problems.
  func bytes(of path: String, shown: String) throws(FileProblem) -> [UInt8]? {
    switch entries[path] {
    case nil: return nil
    case .conflict:
      throw FileProblem(path: shown, message: "has a merge conflict, resolve it and stage the file (git add)")
    case .content(let name):
      do throws(SystemError) { return try objects.blob(name) } catch {
        throw FileProblem(path: shown, message: "git does not give what is staged: \(error.message)")
      }
    }
  }
}
