import SourceText
import Workspace

/// What is to be checked.
package enum LintInput: Sendable {
  /// A file, read when its turn comes. What was met on a walk is checked more carefully than what was named.
  case file(path: String, isNamed: Bool = true)
  /// A text that is here already, with the path that it goes by.
  case text(path: String, bytes: [UInt8], isNamed: Bool = true)

  /// What reports call it.
  package var path: String {
    switch self {
    case .file(let path, _), .text(let path, _, _): path
    }
  }

  /// Whether the user asked about this very note.
  var isNamed: Bool {
    switch self {
    case .file(_, let isNamed), .text(_, _, let isNamed): isNamed
    }
  }

  /// The bytes as text.
  func read(in files: FileTree) throws(FileProblem) -> SourceFile {
    switch self {
    case .file(let path, _): try SourceFile(path: path, bytes: files.noteBytes(of: path))
    case .text(let path, let bytes, _): try SourceFile(path: path, bytes: bytes)
    }
  }
}
