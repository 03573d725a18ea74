import SourceText
import Workspace

/// An input to check.
package enum LintInput: Sendable {
  /// A file, read when its turn comes. A file found on a walk is opened more carefully than a named one.
  case file(path: String, isNamed: Bool = true)
  /// A text in memory, with its path.
  case text(path: String, bytes: [UInt8], isNamed: Bool = true)

  /// Its name in reports.
  package var path: String {
    switch self {
    case .file(let path, _), .text(let path, _, _): path
    }
  }

  /// Whether the user named this note.
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
