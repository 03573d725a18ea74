import Analyses
import Linting
import RandomInput
import Rules
import SourceText
import Testing

/// A cause is reported once, whatever else was lost with it.
struct ExplainedLossesTests {
  @Test func theyCoverWhatOverlapsOneOfThem() {
    var random = SeededNumbers(8)
    for _ in 0..<300 {
      var explained = ExplainedLosses()
      var entries: [ByteRange] = []
      for _ in 0..<20 {
        func range(_ shortest: Int) -> ByteRange {
          let start = random.next(below: 60)
          return ByteRange(start, start + shortest + random.next(below: 6))
        }
        let asked = range(1)
        #expect(
          explained.covers(asked) == entries.contains { !$0.isEmpty && $0.overlaps(asked) }, "\(entries) \(asked)")
        entries.append(range(0))
        explained.insert(entries[entries.count - 1])
      }
    }
  }

  private static let source = "Press [the **red** button](button.md) now."

  private func rules(_ selected: [any Rule.Type], find text: String) throws -> [String] {
    let engine = RuleEngine(
      rules: AllRules.rules, settings: RuleSettings(reported: Set(selected.map { $0.info.name })))
    return engine.check(try RuleContext("de", text, source: Self.source).context).diagnostics.map(\.rule)
  }

  @Test func emphasisInALostLinkIsLostWithIt() throws {
    let text = "Drücken Sie jetzt auf den Knopf."
    #expect(try rules([LinkChanged.self, EmphasisChanged.self], find: text) == ["link-changed"])
    #expect(try rules([EmphasisChanged.self], find: text) == ["emphasis-changed"])
  }

  /// With suppressions in a note, all rules are asked; those that are not selected explain nothing.
  @Test func aRuleThatIsNotSelectedExplainsNothing() throws {
    let text = "<!-- calque-ignore-next-line misspelling -->\nDrücken Sie jetzt auf den Knopf."
    #expect(try rules([EmphasisChanged.self], find: text) == ["emphasis-changed"])
  }
}
