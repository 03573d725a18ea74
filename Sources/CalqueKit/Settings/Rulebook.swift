import Linting
import Rules

/// The documentation of the rules.
public enum Rulebook {
  /// Every rule, by family.
  public static var rules: [RuleInfo] { AllRules.rules.map { $0.info } }

  /// The family of each rule, by name.
  static let families = Dictionary(uniqueKeysWithValues: rules.map { ($0.name, $0.family) })

  /// The rule of that name, current or former.
  public static func rule(named name: String) throws(UnknownRule) -> RuleInfo {
    let current = FormerRuleNames.current(name)
    if let rule = rules.first(where: { $0.name == current }) { return rule }
    throw UnknownRule(name: name, candidates: rules.map(\.name))
  }
}
