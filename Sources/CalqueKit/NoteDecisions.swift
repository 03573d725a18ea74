import Analyses
import Linting
import Reporting
import SourceText
import UnicodeText
import Workspace

/// What was decided about a place of a note, and the findings there.
package struct NoteDecisions: Sendable {
  package let file: SourceFile
  /// The place that was asked about, in bytes.
  package let place: ByteRange
  /// Whether no column was named.
  package let isWholeLine: Bool
  /// Findings that touch the place, in the order of the file.
  package let findings: [Diagnostic]
  /// Decisions about what touches the place, in the order in which they were made.
  package let decisions: [Decision]
  /// The source that the note was compared with; nil where it was checked alone.
  package let source: SourceFile?
}

/// Why nothing can be said about a place.
package struct NoDecisions: Error {
  /// At least one.
  package let problems: [FileProblem]

  package init(problems: [FileProblem]) { self.problems = problems }
}

extension Linter {
  /// What was decided at a line of a note, or around a column of it. Nothing comes from the cache.
  ///
  /// - Parameters:
  ///   - line: 1-based.
  ///   - column: 1-based, in Unicode scalars; nil for the whole line.
  package func decisions(
    about path: String, line: Int, column: Int?, on analyzer: TextAnalyzer
  ) throws(NoDecisions) -> NoteDecisions {
    let settings: FolderSettings
    do throws(BrokenConfiguration) { settings = try store.folderSettings(for: path) } catch {
      throw NoDecisions(problems: error.mistakes)
    }
    do throws(FileProblem) {
      guard (try? FileStatus(path: path, followingLinks: true)) != nil else {
        throw FileProblem(path: path, message: "no such file, check the path")
      }
      let file = try LintInput.file(path: path).read(in: files)
      guard let place = file.range(line: line, column: column) else {
        let isLine = (1...file.lines.count).contains(line)
        throw FileProblem(
          path: path,
          message: isLine
            ? "line \(line) has no column \(column ?? 1), name one that it has"
            : "it has no line \(line), name one of its \(file.lines.count) lines")
      }
      let log = DecisionLog(about: place)
      let outcome = try check(
        file, isNamed: true, settings, settings.pairing(for: path), nil, recordingIn: log, on: analyzer
      ).outcome
      let report = try checkedReport(outcome, path)
      return NoteDecisions(
        file: file, place: place, isWholeLine: column == nil,
        findings: report.diagnostics.filter { $0.range.touches(place) },
        decisions: log.decisions, source: report.source)
    } catch {
      throw NoDecisions(problems: [error])
    }
  }

  /// The report about a note, or why there is none.
  private func checkedReport(_ outcome: NoteOutcome, _ path: String) throws(FileProblem) -> FileReport {
    switch outcome {
    case .checked(let report, _): return report
    case .fixed(_, let outcome): return try checkedReport(outcome, path)
    case .isSource: throw FileProblem(path: path, message: "a source is not checked, name its translation")
    case .unknownLanguage:
      throw FileProblem(path: path, message: "its language is unknown, set it with --target-lang")
    case .empty: throw FileProblem(path: path, message: "it is empty")
    case .unreadable(let problem): throw problem
    case .misconfigured(let mistakes): throw mistakes.first ?? FileProblem(path: path, message: "not checked")
    }
  }
}
