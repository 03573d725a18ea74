import Linting
import Patterns
import Rules

/// Which rules report: those selected, without those ignored. The name of a rule takes precedence over that of its
/// family.
public struct RuleSelection: Hashable, Sendable {
  package let names: Set<String>
  /// Whether rules were selected explicitly, so that they report even where a configuration turns them off.
  package let isExplicit: Bool
  /// Former names that were written for rules.
  package let formerNames: Set<String>

  /// Every rule.
  public static let all = RuleSelection(names: Set(AllRules.rules.map { $0.info.name }))

  private init(names: Set<String>) {
    self.names = names
    isExplicit = false
    formerNames = []
  }

  /// - Parameters:
  ///   - selected: names of rules, current or former, or families; empty for all.
  ///   - ignored: names of rules or families.
  public init(selected: [String], ignored: [String]) throws(UnknownRule) {
    let known = AllRules.rules.map { $0.info }
    for name in selected + ignored { try Self.check(name, among: known) }
    isExplicit = !selected.isEmpty
    formerNames = Set((selected + ignored).filter { FormerRuleNames.successor(of: $0) != nil })
    let (wanted, unwanted) = (Set(selected.map(FormerRuleNames.current)), Set(ignored.map(FormerRuleNames.current)))
    names = Set(known.filter { Self.isWanted($0, wanted, unwanted) }.map(\.name))
  }

  private static func isWanted(_ rule: RuleInfo, _ selected: Set<String>, _ ignored: Set<String>) -> Bool {
    if ignored.contains(rule.name) { return false }
    if selected.contains(rule.name) { return true }
    if ignored.contains(rule.family.rawValue) { return false }
    return selected.isEmpty || selected.contains(rule.family.rawValue)
  }

  private static func check(_ name: String, among known: [RuleInfo]) throws(UnknownRule) {
    let families = Family.allCases.map(\.rawValue)
    let current = FormerRuleNames.current(name)
    guard !families.contains(name), !known.contains(where: { $0.name == current }) else { return }
    throw UnknownRule(name: name, candidates: families + known.map(\.name))
  }
}

/// A name that is neither a rule nor a family.
public struct UnknownRule: Error, Hashable, Sendable {
  /// The name as given.
  public let name: String
  /// The name that was probably meant.
  public let suggestion: String?

  package init(name: String, candidates: [String]) {
    self.name = name
    suggestion = NearestName.of(name, among: candidates)
  }

  /// The message for the user: lower case, no full stop.
  public var message: String {
    guard let suggestion else { return "no rule or family is called “\(name)”, see `calque rules`" }
    return "no rule or family is called “\(name)”, did you mean “\(suggestion)”?"
  }
}
