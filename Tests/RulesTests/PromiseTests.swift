import Linting
import RuleTesting
import Rules
import Testing

/// What `calque rules` and `calque explain` announce, held to what the rules' own examples get after their fixes were
/// proved: no more, and no less.
struct PromiseTests {
  @Test(arguments: AllRules.rules.map { $0.info.name })
  func theBestFixThatIsAnnouncedIsReachedByAnExample(name: String) throws {
    let info = try #require(AllRules.named(name)).info
    #expect(try best(of: name) == info.fix)
  }

  /// The best promise about what is offered for a finding of the rule's examples; nil when nothing is offered.
  private func best(of name: String) throws -> Applicability? {
    let offers = try RuleExample.all.filter { $0.rule.info.name == name }.flatMap { example -> [Applicability] in
      guard case .files(let files) = example.rendition(.itself) else { return [] }
      return try ExampleRun(files, of: example).diagnostics.flatMap(\.fixes).map(\.applicability)
    }
    return [.safe, .unsafe, .displayOnly].first(where: offers.contains)
  }
}
