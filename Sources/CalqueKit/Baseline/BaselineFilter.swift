import Linting
import Reporting
import SourceText

/// Holds back what a baseline holds.
package struct BaselineFilter: Sendable {
  private let baseline: Baseline?
  private let paths: BaselinePaths

  /// - Parameters:
  ///   - baseline: nil to hold back everything, so that it can be written down.
  ///   - folder: of the baseline, absolute; paths in it start there.
  ///   - workingFolder: absolute; what paths of notes start from.
  package init(_ baseline: Baseline?, in folder: String, workingFolder: String) {
    self.baseline = baseline
    paths = BaselinePaths(folder: folder, workingFolder: workingFolder)
  }

  /// What became of a note, without what the baseline holds.
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

  /// Every finding of a report, held back or not, as a baseline would hold them.
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
