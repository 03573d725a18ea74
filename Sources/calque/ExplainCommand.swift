import ArgumentParser
import CalqueKit
import Reporting

/// `calque explain RULE`: what a rule finds, why it matters, and how to tell its cases apart.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain what a rule finds and why it matters, with examples.")

  @Argument(help: "Name of a rule; `calque rules` lists them.")
  var rule: String

  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  func validate() throws { _ = try info() }

  func run() throws {
    let palette = Console.palette(color, on: .standardOutput)
    var formerNames = FormerNameUses()
    formerNames.add(rule, at: "the command line")
    for notice in formerNames.notices { Console.complain(.notice(notice), color: color) }
    Console.print(
      RulePage(width: min(Console.width(of: .standardOutput) ?? 80, 100), palette: palette).text(about: try info()))
  }

  private func info() throws -> RuleInfo {
    do throws(UnknownRule) { return try Rulebook.rule(named: rule) } catch { throw ValidationError(error.message) }
  }
}
