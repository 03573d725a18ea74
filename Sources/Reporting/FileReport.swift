import Linting
import SourceText

/// What was found in one file: a note, or a glossary.
package struct FileReport: Sendable {
  /// What was checked; its path is printed as the user gave it.
  package let file: SourceFile
  /// What it was translated from, when known; `Diagnostic.source` are bytes of it.
  package let source: SourceFile?
  /// In the order of the file.
  package let diagnostics: [Diagnostic]

  package init(file: SourceFile, source: SourceFile? = nil, diagnostics: [Diagnostic]) {
    self.file = file
    self.source = source
    self.diagnostics = diagnostics
  }
}
