import Linting
import Patterns
import Rules
import YAMLText

/// The part about rules.
extension ConfigurationReader {
  /// Represents every rule.
  static let everyRule = "all"

  /// Settings for all rules come before those for a family, and these before those for a rule, regardless of their
  /// order in the file.
  mutating func rules(_ node: YAMLNode) -> SettingLayer {
    var (all, families, rules): (SettingLayer, SettingLayer, SettingLayer) = ([], [], [])
    var names: [String: String] = [:]
    for (name, entry) in named(node, "“rules” needs severities by rule, such as `misspelling: info`") {
      if name == Self.everyRule {
        all += group(AllRules.rules.map { $0.info }, name, entry.value)
      } else if let family = Family(rawValue: name) {
        families += group(AllRules.rules.map { $0.info }.filter { $0.family == family }, name, entry.value)
      } else if let rule = AllRules.named(FormerRuleNames.current(name)) {
        if FormerRuleNames.successor(of: name) != nil { result.formerNames.append(Sourced(name, origin(entry.key))) }
        if let other = names.updateValue(name, forKey: rule.info.name) {
          complain("“\(other)” and “\(name)” are names of one rule, keep “\(rule.info.name)”", at: entry.key)
        }
        rules += single(rule.info, entry.value)
      } else {
        complainOfRule(name, entry.key)
      }
    }
    return all + families + rules
  }

  private mutating func group(_ rules: [RuleInfo], _ name: String, _ node: YAMLNode) -> SettingLayer {
    guard let level = level(node, name) else { return [] }
    return rules.map { sourced(.level(rule: $0.name, level), node) }
  }

  private mutating func single(_ rule: RuleInfo, _ node: YAMLNode) -> SettingLayer {
    guard node.entries != nil else {
      return level(node, rule.name).map { [sourced(.level(rule: rule.name, $0), node)] } ?? []
    }
    return named(node, "").flatMap { name, entry -> SettingLayer in
      if name == "severity" {
        return level(entry.value, name).map { [sourced(.level(rule: rule.name, $0), entry.value)] } ?? []
      }
      guard let option = rule.options.first(where: { $0.name == name }) else {
        complainOfOption(name, rule, entry.key)
        return []
      }
      guard let value = value(entry.value, option) else { return [] }
      return [sourced(.option(rule: rule.name, name: name, value), entry.value)]
    }
  }

  private mutating func level(_ node: YAMLNode, _ name: String) -> RuleLevel? {
    switch node.scalar?.text {
    case "true": return .on
    case "false": return .off
    default: break
    }
    return choice(node, name, "severity", RuleLevel.allCases.map(\.rawValue)).flatMap { RuleLevel(rawValue: $0) }
  }

  private mutating func value(_ node: YAMLNode, _ option: RuleOption) -> OptionValue? {
    switch option.kind {
    case .words:
      let words = texts(node, "“\(option.name)” needs a list of words")
      return words.isEmpty ? nil : .words(words.map(\.value))
    case .flag: return flag(node, option.name).map(OptionValue.flag)
    case .choice(_, let names): return choice(node, option.name, option.name, names).map(OptionValue.choice)
    case .number(_, let range):
      let hint = "“\(option.name)” needs a whole number from \(range.lowerBound) to \(range.upperBound)"
      guard let text = text(node, hint) else { return nil }
      if let number = Int(text), range.contains(number) { return .number(number) }
      complain(hint, at: node)
      return nil
    }
  }

  private mutating func complainOfRule(_ name: String, _ node: YAMLNode) {
    let known = [Self.everyRule] + Family.allCases.map(\.rawValue) + AllRules.rules.map { $0.info.name }
    let hint = NearestName.of(name, among: known).map { "did you mean “\($0)”?" } ?? "see `calque rules`"
    complain("no rule or family is called \(quoted(name)), \(hint)", at: node)
  }

  private mutating func complainOfOption(_ name: String, _ rule: RuleInfo, _ node: YAMLNode) {
    let known = ["severity"] + rule.options.map(\.name)
    let hint =
      NearestName.of(name, among: known).map { "did you mean “\($0)”?" }
      ?? "it has \(known.joined(separator: ", "))"
    complain("“\(rule.name)” has no option \(quoted(name)), \(hint)", at: node)
  }
}
