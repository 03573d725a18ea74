import Linting
import SourceText

/// A fault in a note, with its words and its place in the form that people and editors use.
public struct Finding: Sendable {
  /// The rule, its message, the bytes, and what to write instead.
  public let diagnostic: Diagnostic
  /// The words, as the file has them.
  public let text: String
  /// Columns count Unicode scalars from 1.
  public let start: LineColumn
  /// After the last scalar.
  public let end: LineColumn

  init(_ diagnostic: Diagnostic, in file: SourceFile) {
    self.diagnostic = diagnostic
    text = file.text(diagnostic.range)
    start = file.position(of: diagnostic.range.start, unit: .scalar)
    end = file.position(of: diagnostic.range.end, unit: .scalar)
  }
}
