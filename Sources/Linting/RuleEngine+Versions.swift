import Analyses

/// Gathers the differences between a note and its source where the note follows another version of it.
extension RuleEngine {
  private typealias Ranked = (rank: Int, diagnostic: Diagnostic)

  /// The findings with one in place of all differences, if a rule that is reported tells that the note follows another
  /// version of its source.
  func gathered(
    _ found: [(rank: Int, diagnostic: Diagnostic)], _ suppressions: inout Suppressions, in context: LintContext
  ) -> [(rank: Int, diagnostic: Diagnostic)] {
    guard let summary = summaries(of: found, in: context).first(where: { isReported($0.rank) }) else { return found }
    let rest = found.filter { !isDifference($0) }
    record(found.map(\.diagnostic), without: rest.map(\.diagnostic), .anotherVersion, in: context)
    let unsuppressed = suppressions.unsuppressed([summary], in: context.note.file)
    if unsuppressed.isEmpty { record([summary.diagnostic], without: [], .suppressed, in: context) }
    return FindingPrecedence.sorted(rest + unsuppressed)
  }

  /// Marks suppressions as used that would suppress a summary, whether its rule is reported in this run or not.
  func useSuppressions(
    ofSummaries found: [(rank: Int, diagnostic: Diagnostic)], _ suppressions: inout Suppressions,
    in context: LintContext
  ) {
    for summary in summaries(of: FindingPrecedence.sorted(found), in: context) where !isReported(summary.rank) {
      _ = suppressions.unsuppressed([summary], in: context.note.file)
    }
  }

  private func summaries(of found: [Ranked], in context: LintContext) -> [Ranked] {
    let differences = found.filter(isDifference).map(\.diagnostic)
    guard !differences.isEmpty else { return [] }
    return rules.enumerated().compactMap { rank, rule in
      (rule as? any VersionRule)?.summary(of: differences, in: context).map { (rank, $0) }
    }
  }

  private func isDifference(_ found: Ranked) -> Bool {
    rules[found.rank].reportsDifferences && !found.diagnostic.isInNote
  }

  private func isReported(_ rank: Int) -> Bool { settings.reported.contains(rules[rank].name) }
}
