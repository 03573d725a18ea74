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

  /// Records which other finding takes the place of each that is in `all` and not in `rest`.
  func recordPrecedence(
    _ all: [(rank: Int, diagnostic: Diagnostic)], _ rest: [(rank: Int, diagnostic: Diagnostic)],
    _ others: [(rank: Int, diagnostic: Diagnostic)], in context: LintContext
  ) {
    guard let log = context.decisions, all.count > rest.count else { return }
    let left = Set(rest.map { Place($0.diagnostic) })
    for (rank, diagnostic) in all where !left.contains(Place(diagnostic)) {
      let winner = (rest + others).filter {
        $0.diagnostic.touches(diagnostic.range) && $0.diagnostic.rule != diagnostic.rule
      }
      .min { ($0.rank <= rank ? 0 : 1, $0.rank) < ($1.rank <= rank ? 0 : 1, $1.rank) }
      let reason = KeepReason.reportedBy(rule: winner?.diagnostic.rule ?? diagnostic.rule)
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

extension Diagnostic {
  fileprivate func touches(_ other: ByteRange) -> Bool {
    range.start < max(other.end, other.start + 1) && other.start < max(range.end, range.start + 1)
  }
}
