import Linting

/// Which fixes may be written.
package struct FixPolicy: Sendable {
  /// The lowest applicability of fixes that are written.
  let promise: Applicability
  /// Rules whose fixes are written.
  let rules: RuleSelection

  package init(allowsUnsafe: Bool, rules: RuleSelection = .all) {
    promise = allowsUnsafe ? .unsafe : .safe
    self.rules = rules
  }

  /// Former names that were written for rules.
  package var formerNames: Set<String> { rules.formerNames }

  /// The fix that may be written for a finding; nil when there is none.
  func fix(for diagnostic: Diagnostic) -> Fix? {
    guard rules.names.contains(diagnostic.rule) else { return nil }
    return diagnostic.fixes.first { fix in
      fix.applicability == .safe || (promise == .unsafe && fix.applicability == .unsafe)
    }
  }
}
