import Linting
import Reporting
import SourceText

/// Filters out the findings in a baseline.
package struct BaselineFilter: Sendable {
  private let baseline: Baseline?
  private let paths: BaselinePaths

  /// - Parameters:
  ///   - baseline: nil to filter out everything, so that it can be recorded.
  ///   - folder: the baseline's folder, absolute; its paths are relative to it.
  ///   - workingFolder: absolute; relative paths of notes start from it.
  package init(_ baseline: Baseline?, in folder: String, workingFolder: String) {
    self.baseline = baseline
    paths = BaselinePaths(folder: folder, workingFolder: workingFolder)
  }

  /// The outcome of a note, without the findings in the baseline.
  package func apply(to outcome: NoteOutcome) -> NoteOutcome {
    guard case .checked(let report, let problem) = outcome else { return outcome }
    let path = paths.relative(report.file.path)
    var left = baseline?.accepted(in: path).mapValues(\.count) ?? [:]
    let fresh = report.diagnostics.map { diagnostic -> Bool in
      guard baseline != nil else { return false }
      let fingerprint = FindingFingerprint(diagnostic, in: report.file, path: path)
      guard let count = left[fingerprint], count > 0 else { return true }
      left[fingerprint] = count - 1
      return false
    }
    return .checked(report.holdingBack { !fresh[$0] }, sourceProblem: problem)
  }

  /// Every finding of a report, filtered or not, in the form of a baseline.
  package func found(in report: FileReport) -> (path: String, entries: [FindingFingerprint: Baseline.Accepted]) {
    let path = paths.relative(report.file.path)
    var entries: [FindingFingerprint: Baseline.Accepted] = [:]
    for diagnostic in report.diagnostics + report.baselined {
      let fingerprint = FindingFingerprint(diagnostic, in: report.file, path: path)
      entries[fingerprint, default: Baseline.Accepted(rule: diagnostic.rule, count: 0)].count += 1
    }
    return (path, entries)
  }
}
