import SourceText
import Workspace

/// What is to be checked.
package enum LintInput: Sendable {
  /// A file, read when its turn comes.
  case file(path: String)
  /// A text that is here already, with the path that it goes by.
  case text(path: String, bytes: [UInt8])

  /// What reports call it.
  package var path: String {
    switch self {
    case .file(let path), .text(let path, _): path
    }
  }

  /// The bytes as text.
  func read() throws(FileProblem) -> SourceFile {
    switch self {
    case .file(let path): try SourceFile(path: path, bytes: FileReader.bytes(of: path))
    case .text(let path, let bytes): try SourceFile(path: path, bytes: bytes)
    }
  }
}
