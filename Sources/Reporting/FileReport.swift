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
  /// Findings that the note itself silences.
  package let suppressed: Int
  /// From which severity on a finding of this file fails the run.
  package let failOn: Severity

  package init(
    file: SourceFile, source: SourceFile? = nil, diagnostics: [Diagnostic], suppressed: Int = 0,
    failOn: Severity = .warning
  ) {
    self.file = file
    self.source = source
    self.diagnostics = diagnostics
    self.suppressed = suppressed
    self.failOn = failOn
  }
}
