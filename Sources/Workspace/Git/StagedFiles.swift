import SourceText

/// Contents in the next commit of files that are different in the work tree, or missing there. A content is read on
/// demand: of thousands of changed files, a run needs few.
package final class StagedFiles: Sendable {
  /// By absolute path without links.
  private let entries: [String: Entry]
  private let objects: GitObjects

  private enum Entry {
    case content(String)
    /// Not merged, so that there is no single content.
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
        // Nothing is staged for a file that is only announced (`git add -N`).
        entries[path] = .content(name)
      }
    }
    self.entries = entries
  }

  /// Absolute paths, in no order.
  package var paths: some Sequence<String> { entries.keys }

  /// Whether there are no such files.
  var isEmpty: Bool { entries.isEmpty }

  /// Whether the file is different in the next commit.
  func holds(_ path: String) -> Bool { entries[path] != nil }

  /// The content in the next commit; nil when it is that of the work tree.
  /// - Parameter shown: the name of the file in problems.
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
