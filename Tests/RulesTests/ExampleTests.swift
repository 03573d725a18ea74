import Linting
import RuleTesting
import Rules
import Testing

/// Every rule, checked against its own documentation.
struct ExampleTests {
  @Test(arguments: RuleExample.all)
  func aRuleFiresExactlyWhereItsExampleIsMarked(_ example: RuleExample) throws {
    for variant in example.variants {
      guard case .files(let files) = example.rendition(variant) else { continue }
      let run = try ExampleRun(files, of: example, variant: variant)
      if let expected = run.expected { #expect(run.found == expected, "\(variant)") }
    }
  }

  @Test(arguments: RuleExample.all)
  func withoutDictionariesOnlyTheNamedExamplesChange(_ example: RuleExample) throws {
    guard case .files(let files) = example.rendition(.itself) else { return }
    let run = try ExampleRun(files, of: example, usesDictionaries: false)
    #expect((run.found == run.expected) == !NeedsDictionary.examples.contains(example.description))
  }

  @Test(arguments: RuleExample.all.filter { $0.example.suggestion != nil })
  func theStatedSuggestionComesFirstAndMendsTheNote(_ example: RuleExample) throws {
    guard case .files(let files) = example.rendition(.itself) else { return }
    let run = try ExampleRun(files, of: example)
    #expect(run.diagnostics.first?.suggestions.first == example.example.suggestion)
    let repaired = run.repaired(files)
    #expect(try ExampleRun(repaired, of: example).found == repaired.target, "the suggestion itself is a finding")
  }

  @Test(arguments: RuleExample.all.filter { $0.example.fixed != nil })
  func theStatedFixIsMadeAndMendsTheNote(_ example: RuleExample) throws {
    guard case .files(let files) = example.rendition(.itself) else { return }
    let fixed = try ExampleRun(files, of: example).fixed(files)
    #expect(fixed.target == example.example.fixed)
    #expect(try ExampleRun(fixed, of: example).found == fixed.target, "the fix itself is a finding")
  }

  @Test(arguments: RuleExample.all.filter { $0.example.isBad && !$0.isGlossary })
  func aFixThatIsPromisedIsWritten(_ example: RuleExample) throws {
    guard case .files(let files) = example.rendition(.itself) else { return }
    let fixes = try ExampleRun(files, of: example).promisedFixes(files)
    #expect(fixes.written == fixes.promised, "it changes markup without saying so (see Fix.changesMarkup)")
  }

  @Test(arguments: RuleExample.all)
  func anExampleIsMarkedWhenAndOnlyWhenItIsBad(_ example: RuleExample) throws {
    #expect(try MarkedText(example.example.target).ranges.isEmpty != example.example.isBad)
  }

  @Test(arguments: AllRules.rules.map { $0.info.name })
  func aRuleShowsWhatItFindsAndWhatItLeavesAlone(name: String) throws {
    let examples = try #require(AllRules.named(name)).info.examples
    #expect(examples.contains { $0.isBad })
    #expect(examples.contains { !$0.isBad })
  }

  @Test func variantsLeftOutHaveAReason() {
    var (made, byShape) = (0, 0)
    var byRule: [String: Int] = [:]
    for example in RuleExample.all {
      for variant in example.variants {
        switch example.rendition(variant) {
        case .files: made += 1
        case .leftOut(.byShape): byShape += 1
        case .leftOut(.byRule(let reason)):
          #expect(reason.count > 5, "\(example): \(variant)")
          byRule["\(example.rule.info.name): \(reason)", default: 0] += 1
        }
      }
    }
    let total = byRule.values.reduce(0, +)
    print("variants of examples: \(made) run, \(byShape) left out for their shape, \(total) by their rules")
    for (reason, count) in byRule.sorted(by: { $0.key < $1.key }) { print("  \(count) × \(reason)") }
  }
}
