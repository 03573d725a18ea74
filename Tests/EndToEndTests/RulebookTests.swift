import CalqueKit
import Foundation
import RuleTesting
import Testing

/// What the command line prints about the rules themselves.
@Suite struct RulebookTests {
  @Test func tableNamesEveryRuleOnceWithItsSummary() throws {
    let run = try CommandRun(["rules"], in: TemporaryFolder())
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    for rule in Rulebook.rules {
      let own = lines.filter { $0.hasPrefix("  \(rule.name) ") }
      #expect(own.count == 1)
      #expect(own.first?.hasSuffix("  \(rule.summary)") == true && own.first?.contains(rule.severity.rawValue) == true)
    }
  }

  @Test func jsonHoldsWhatTheTableHolds() throws {
    let run = try CommandRun(["rules", "--format", "json"], in: TemporaryFolder())
    let objects = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(objects.map { $0["name"] as? String } == Rulebook.rules.map(\.name))
    for object in objects {
      for field in ["family", "severity", "since", "summary", "why", "details"] { #expect(object[field] is String) }
    }
  }

  @Test(arguments: Rulebook.rules.map(\.name))
  func everyRuleIsExplainedWithinTheWidthOfTheTerminal(name: String) throws {
    let rule = try Rulebook.rule(named: name)
    let run = try CommandRun(["explain", name], in: TemporaryFolder(), environment: ["COLUMNS": "60"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\(name): \(rule.summary)\n"))
    #expect(run.output.contains("Why it matters\n"))
    let prose = run.output.split(separator: "\n").dropFirst(2).prefix { $0 != "Examples" }
    #expect(prose.allSatisfy { $0.count <= 60 })
    #expect(run.output.count(where: { $0 == "✗" || $0 == "✓" }) >= rule.examples.count)
    #expect(!run.output.contains(" \n"))
  }

  @Test func colourIsThereWhenItIsAskedFor() throws {
    let plain = try CommandRun(["explain", "untranslated-note"], in: TemporaryFolder())
    let colored = try CommandRun(["explain", "untranslated-note", "--color", "always"], in: TemporaryFolder())
    #expect(!plain.output.contains("\u{1B}"))
    #expect(colored.output.contains("\u{1B}[") && colored.output.count > plain.output.count)
  }
}
