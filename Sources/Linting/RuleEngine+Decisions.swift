import Analyses
import SourceText

/// Records what becomes of findings, for `calque why`.
extension RuleEngine {
  /// Records why those of `all` that are not among `rest` are left out.
  func record(_ all: [Diagnostic], without rest: [Diagnostic], _ reason: KeepReason, in context: LintContext) {
    guard let log = context.decisions, all.count > rest.count else { return }
    let left = Set(rest.map(Place.init))
    for diagnostic in all where !left.contains(Place(diagnostic)) {
      log.record(Decision(.finding(rule: diagnostic.rule), diagnostic.range, .kept(reason)))
    }
  }

  /// The rule whose findings explain terms that seem to be missing.
  static let spellingRule = "misspelling"

  /// Records the findings of rules that are not selected: those that were asked anyway, and those of the rules that are
  /// `left`, which are asked last, so that they change nothing.
  func recordUnselected(
    _ others: [Diagnostic], _ left: [any Rule], _ explained: ExplainedLosses, in context: LintContext
  ) {
    guard context.decisions != nil else { return }
    var explained = explained
    let all = others + left.flatMap { diagnostics(of: $0, in: context, &explained) }
    record(all, without: [], .notSelected, in: context)
  }

  /// Records which other finding takes the place of each that is in `all` and not in `rest`.
  func recordPrecedence(
    _ all: [(rank: Int, diagnostic: Diagnostic)], _ rest: [(rank: Int, diagnostic: Diagnostic)],
    _ others: [(rank: Int, diagnostic: Diagnostic)], in context: LintContext
  ) {
    guard let log = context.decisions, all.count > rest.count else { return }
    let left = Set(rest.map { Place($0.diagnostic) })
    for (rank, diagnostic) in all where !left.contains(Place(diagnostic)) {
      let winner = (rest + others).filter { $0.diagnostic.range.touches(diagnostic.range) }
        .min { ($0.rank <= rank ? 0 : 1, $0.rank) < ($1.rank <= rank ? 0 : 1, $1.rank) }
      let other = winner?.diagnostic.rule ?? diagnostic.rule
      let reason: KeepReason = other == diagnostic.rule ? .reportedBefore : .reportedBy(rule: other)
      log.record(Decision(.finding(rule: diagnostic.rule), diagnostic.range, .kept(reason)))
    }
  }
}

/// What tells two findings of a note apart.
private struct Place: Hashable {
  let rule: String
  let range: ByteRange

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    range = diagnostic.range
  }
}
