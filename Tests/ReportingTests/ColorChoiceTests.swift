import Testing

@testable import Reporting

@Suite struct ColorChoiceTests {
  @Test(arguments: [
    (ColorChoice.auto, [:], true, true),
    (.auto, [:], false, false),
    (.auto, ["NO_COLOR": "1"], true, false),
    (.auto, ["NO_COLOR": ""], true, true),
    (.auto, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
    (.auto, ["CLICOLOR_FORCE": "1"], false, true),
    (.auto, ["CLICOLOR_FORCE": "0"], false, false),
    (.auto, ["CLICOLOR": "0"], true, false),
    (.auto, ["CLICOLOR": "1"], false, false),
    (.auto, ["TERM": "dumb"], true, false),
    (.auto, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], true, true),
    (.always, ["NO_COLOR": "1"], false, true),
    (.never, ["CLICOLOR_FORCE": "1"], true, false),
  ])
  func colorFollowsTheOptionThenTheEnvironmentThenTheTerminal(
    choice: ColorChoice, environment: [String: String], isTerminal: Bool, isColored: Bool
  ) {
    #expect(choice.isColored(environment: environment, isTerminal: isTerminal) == isColored)
  }

  @Test(arguments: [("100", 100), ("0", nil), ("wide", nil)])
  func columnsFromTheEnvironmentGoFirst(columns: String, width: Int?) {
    #expect(Terminal(descriptor: -1).width(environment: ["COLUMNS": columns]) == width)
  }

  @Test func aClosedDescriptorIsNoTerminal() { #expect(!Terminal(descriptor: -1).isTerminal) }
}
