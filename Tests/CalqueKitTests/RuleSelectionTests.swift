import Testing

@testable import CalqueKit

@Suite struct RuleSelectionTests {
  private let names = Set(Rulebook.rules.map(\.name))
  private let untranslated = Set(Rulebook.rules.filter { $0.family == .untranslated }.map(\.name))

  @Test func nothingSelectedIsEverything() throws {
    #expect(try RuleSelection(selected: [], ignored: []).names == names)
    #expect(RuleSelection.all.names == names)
  }

  @Test func familyStandsForItsRules() throws {
    #expect(try RuleSelection(selected: ["untranslated"], ignored: []).names == untranslated)
    #expect(try RuleSelection(selected: [], ignored: ["untranslated"]).names == names.subtracting(untranslated))
  }

  @Test func ruleWeighsMoreThanItsFamily() throws {
    let one = "untranslated-block"
    #expect(try RuleSelection(selected: ["untranslated"], ignored: [one]).names == untranslated.subtracting([one]))
    #expect(try RuleSelection(selected: [one], ignored: ["untranslated"]).names == [one])
    #expect(try RuleSelection(selected: [one], ignored: [one]).names.isEmpty)
  }

  @Test func formerNamesAreTakenAndReported() throws {
    let selection = try RuleSelection(selected: ["list-shape", "heading-level-changed"], ignored: ["number-format"])
    #expect(selection.names == ["list-shape-changed", "heading-level-changed"])
    #expect(selection.formerNames == ["list-shape", "number-format"])
    #expect(try RuleSelection(selected: ["structure"], ignored: []).formerNames.isEmpty)
  }

  @Test func unknownNameIsRefusedWithWhatWasMeant() {
    let error = #expect(throws: UnknownRule.self) { try RuleSelection(selected: ["untranslated-blok"], ignored: []) }
    #expect(error?.suggestion == "untranslated-block")
  }
}
