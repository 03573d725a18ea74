import Linting
import Rules
import Testing

/// Names that rules had before lead to rules, and to nothing else.
struct FormerRuleNamesTests {
  @Test func aFormerNameLeadsToARule() {
    for name in FormerRuleNames.all {
      let rule = FormerRuleNames.successor(of: name).flatMap { AllRules.named($0) }
      #expect(rule?.info.formerNames.contains(name) == true, "\(name)")
    }
  }

  @Test func noFormerNameIsUsedForSomethingElse() {
    let taken = AllRules.rules.map { $0.info.name } + Family.allCases.map(\.rawValue) + ["all"]
    #expect(Set(FormerRuleNames.all).isDisjoint(with: taken))
    #expect(Set(FormerRuleNames.all).count == FormerRuleNames.all.count)
  }

  @Test func otherTextStaysAsItIs() {
    #expect(FormerRuleNames.current("list-shape") == "list-shape-changed")
    #expect(FormerRuleNames.current("list-shape-changed") == "list-shape-changed")
    #expect(FormerRuleNames.current("list-shap") == "list-shap")
  }
}
