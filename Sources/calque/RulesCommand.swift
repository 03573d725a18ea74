import ArgumentParser
import CalqueKit
import Linting
import Reporting

/// `calque rules`: every rule, by family.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules with their severities and what they offer.")

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: Format = .text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    Console.print(format == .json ? RuleTable.json(Rulebook.rules) : RuleTable.text(Rulebook.rules))
  }
}
