import Testing

@testable import Linting

@Suite struct RuleOptionTests {
  private enum Style: String, CaseIterable { case plain, fancy }
  private let flag = TypedOption.flag("flag", default: true, "a")
  private let number = TypedOption.number("number", default: 3, in: 1...9, "b")
  private let choice = TypedOption<Style>.choice("choice", default: .plain, "c")

  @Test func optionSaysWhatMayBeWritten() {
    #expect(flag.option.kind == .flag(true))
    #expect(number.option.kind == .number(3, in: 1...9))
    #expect(choice.option.kind == .choice("plain", of: ["plain", "fancy"]))
    #expect(TypedOption.accept.option.defaultValue == .words([]))
  }

  @Test func valueIsReadInItsTypeAndNoOther() {
    #expect(flag.value(.flag(false)) == false && flag.value(.number(1)) == nil)
    #expect(number.value(.number(4)) == 4 && number.value(.words([])) == nil)
    #expect(choice.value(.choice("fancy")) == .fancy && choice.value(.choice("other")) == nil)
    #expect(TypedOption.accept.value(.words(["a"])) == ["a"] && TypedOption.accept.value(.flag(true)) == nil)
  }

  @Test func valuesAreKeptByRuleAndName() {
    var options = RuleOptions()
    options["a", "x"] = .number(1)
    options["b", "x"] = .number(2)
    #expect(options["a", "x"] == .number(1) && options["b", "x"] == .number(2) && options["a", "y"] == nil)
  }
}
