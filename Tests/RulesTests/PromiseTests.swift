import Linting
import RuleTesting
import Rules
import Testing

/// The applicability in `calque rules` and `calque explain`, compared with that of the rules' own examples after their
/// fixes were proved: no more, and no less.
struct PromiseTests {
  @Test(arguments: AllRules.rules.map { $0.info.name })
  func theBestFixThatIsAnnouncedIsReachedByAnExample(name: String) throws {
    let info = try #require(AllRules.named(name)).info
    #expect(try best(of: name) == info.fix)
  }

  /// The best applicability of a fix for the rule's examples; nil when there is no fix.
  private func best(of name: String) throws -> Applicability? {
    let offers = try RuleExample.all.filter { $0.rule.info.name == name }.flatMap { example -> [Applicability] in
      guard case .files(let files) = example.rendition(.itself) else { return [] }
      return try ExampleRun(files, of: example).diagnostics.flatMap(\.fixes).map(\.applicability)
    }
    return [.safe, .unsafe, .displayOnly].first(where: offers.contains)
  }
}
