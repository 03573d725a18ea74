import Linting
import SourceText

/// The findings in one file: a note, or a glossary.
package struct FileReport: Sendable {
  /// What was checked; its path is printed as the user gave it.
  package let file: SourceFile
  /// The file that it was translated from, when known; `Diagnostic.source` are bytes of it.
  package let source: SourceFile?
  /// Whether it was compared with a source, whether or not that is at hand.
  package let hasSource: Bool
  /// Why a note was checked alone; nil for one that was not, and for a glossary.
  package let missingSource: MissingSource?
  /// In the order of the file.
  package private(set) var diagnostics: [Diagnostic]
  /// Findings that a baseline accepts, in the order of the file.
  package private(set) var baselined: [Diagnostic] = []
  /// Findings that the note itself silences.
  package let suppressed: Int
  /// Former names of rules in suppressions of the note.
  package let formerNames: Set<String>
  /// The severity at which a finding of this file fails the run.
  package let failOn: Severity

  package init(
    file: SourceFile, source: SourceFile? = nil, hasSource: Bool? = nil, missingSource: MissingSource? = nil,
    diagnostics: [Diagnostic],
    suppressed: Int = 0, formerNames: Set<String> = [], failOn: Severity = .warning
  ) {
    self.file = file
    self.source = source
    self.hasSource = hasSource ?? (source != nil)
    self.missingSource = missingSource
    self.diagnostics = diagnostics
    self.suppressed = suppressed
    self.formerNames = formerNames
    self.failOn = failOn
  }

  /// The same report without some findings.
  /// - Parameter isHeld: by the index in `diagnostics`.
  package func holdingBack(_ isHeld: (Int) -> Bool) -> FileReport {
    var report = self
    report.baselined += diagnostics.indices.filter(isHeld).map { diagnostics[$0] }
    report.diagnostics = diagnostics.indices.filter { !isHeld($0) }.map { diagnostics[$0] }
    return report
  }
}
