import Linting
import SourceText
import UnicodeText

/// The result of a run: counts for the closing line and the exit status.
package struct RunSummary: Sendable {
  /// Named in the closing line as the reason why files were skipped.
  package let sourceLanguage: LanguageTag
  /// Files that were read and checked, with or without findings.
  package private(set) var filesChecked = 0
  /// Of these, files with at least one finding.
  package private(set) var filesWithFindings = 0
  /// Files that name no target language and are in the source language.
  package var filesSkipped = 0
  /// Files that others name as their source.
  package var filesNamedAsSource = 0
  /// Files whose language is unknown.
  package var filesOfUnknownLanguage = 0
  /// Of the files that were checked, those that were compared with their source.
  package private(set) var filesWithSource = 0
  /// Those that were checked alone, by the reason.
  package private(set) var filesAlone: [MissingSource: Int] = [:]
  /// Files that could not be read.
  package var problems: [FileProblem] = []
  /// What limits the run and what to do about it, such as a missing dictionary: lower case, no full stop.
  package var notices: [String] = []
  /// The exit status of the program, once it is known.
  package var exitCode: Int?
  /// Findings with a suggestion.
  package private(set) var withSuggestion = 0
  /// Findings with a fix that can be written, safe or unsafe.
  package private(set) var withFix = 0
  /// Whether some finding has a severity at which its file's settings fail the run.
  package private(set) var fails = false
  /// The same, not counting warnings.
  package private(set) var failsBeyondWarnings = false
  /// Findings that the notes themselves silence.
  package private(set) var suppressed = 0
  /// Findings that a baseline accepts.
  package private(set) var baselined = 0
  /// Fixes that were written.
  package var fixed = 0
  /// Findings with a fix that `--fix` would write.
  package private(set) var withSafeFix = 0
  private var counts: [Severity: Int] = [:]

  /// Nothing checked yet.
  package init(sourceLanguage: LanguageTag = .english) { self.sourceLanguage = sourceLanguage }

  /// Counts one file that was checked.
  package mutating func add(_ report: FileReport) {
    filesChecked += 1
    suppressed += report.suppressed
    baselined += report.baselined.count
    if !report.diagnostics.isEmpty { filesWithFindings += 1 }
    if report.hasSource { filesWithSource += 1 }
    if let missing = report.missingSource { filesAlone[missing, default: 0] += 1 }
    for diagnostic in report.diagnostics {
      counts[diagnostic.severity, default: 0] += 1
      if diagnostic.severity >= report.failOn {
        fails = true
        if diagnostic.severity != .warning { failsBeyondWarnings = true }
      }
      if !diagnostic.suggestions.isEmpty { withSuggestion += 1 }
      if diagnostic.hasWritableFix { withFix += 1 }
      if diagnostic.fixes.contains(where: { $0.applicability == .safe }) { withSafeFix += 1 }
    }
  }

  /// The number of findings with exactly this severity.
  package func count(of severity: Severity) -> Int { counts[severity] ?? 0 }
  /// The number of all findings.
  package var findings: Int { counts.values.reduce(0, +) }
}
