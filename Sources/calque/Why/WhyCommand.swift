import ArgumentParser
import CalqueKit
import Reporting
import SourceText
import UnicodeText

/// `calque why FILE:LINE[:COLUMN]`: what was decided about a place, and why.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Explain why something in a note is reported, or why it is not.",
    discussion: """
      Checks the note again and lists every candidate at the place: words that may be of the source language or \
      misspelt, runs of them, and findings; each with its figures, what became of it and the reason, and what would \
      change that.
      """)

  @Argument(
    help: ArgumentHelp(
      "A line of a note, or a column in it, as lint prints them.", valueName: "file:line[:column]"))
  var place: String

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: Format = .text

  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @OptionGroup(title: "Languages and sources") var sources: SourceArguments
  @OptionGroup(title: "Configuration") var choice: ConfigurationArguments
  @OptionGroup var rules: RuleArguments
  @OptionGroup(title: "Learned habits") var memory: MemoryArguments

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws { _ = try noteAndPlace() }

  func run() throws {
    let (path, line, column) = try noteAndPlace()
    let linter = Linter(try LintOptions(sources, choice, rules, memory))
    do throws(NoDecisions) {
      let decisions = try linter.decisions(about: path, line: line, column: column, on: try analyzer())
      let page = DecisionPage(
        decisions, width: min(Console.width(of: .standardOutput) ?? 80, 100),
        palette: Console.palette(color, on: .standardOutput))
      Console.print(format == .json ? page.json : page.text)
      for notice in linter.formerNames.notices { Console.complain(.notice(notice), color: color) }
    } catch {
      for problem in error.problems { Console.complain(.problem(problem), color: color) }
      throw ExitStatus.trouble
    }
  }

  private func analyzer() throws(NoDecisions) -> TextAnalyzer {
    do throws(ICUError) { return try TextAnalyzer() } catch {
      throw NoDecisions(problems: [FileProblem(path: place, message: error.description)])
    }
  }

  /// The file, and the 1-based line and column; a file name may itself contain colons.
  private func noteAndPlace() throws -> (path: String, line: Int, column: Int?) {
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.suffix(2).map { Int($0) }
    if parts.count > 2, let line = numbers[0], let column = numbers[1], line > 0, column > 0 {
      return (parts.dropLast(2).joined(separator: ":"), line, column)
    }
    guard parts.count > 1, let line = numbers.last ?? nil, line > 0 else {
      throw ValidationError("“\(place)” names no line, write FILE:LINE or FILE:LINE:COLUMN")
    }
    return (parts.dropLast().joined(separator: ":"), line, nil)
  }
}
