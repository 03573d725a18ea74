import ArgumentParser
import CalqueKit
import Lexicon
import UnicodeText

/// The command line.
@main
struct Calque: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calque",
    abstract: "A linter for translations.",
    discussion: """
      Checks translated notes, compared with their sources where those are available, and reports clauses left \
      untranslated, departures from the glossary and typos.
      """,
    version: "calque \(Release.version)",
    subcommands: [
      LintCommand.self, FixCommand.self, FilesCommand.self, WhyCommand.self, ExplainCommand.self, RulesCommand.self,
      ConfigCommand.self,
      InitCommand.self,
      LanguagesCommand.self,
      FilterCommand.self, StampCommand.self, LearnCommand.self, CompletionsCommand.self, CompleteCommand.self,
      ManualCommand.self,
      HookCommand.self, CleanCommand.self,
    ],
    defaultSubcommand: LintCommand.self)

  /// Errors begin like those about files: `calque: …`.
  static var _errorLabel: String { "calque" }

  /// ArgumentParser's own `main`, except for the exit status: wrong usage is 2, as in other linters.
  static func main() async {
    Signals.prepare()
    if Set(CommandLine.arguments.dropFirst()) == ["--version", "--verbose"] { return Console.print(versions) }
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      status.end()
    } catch {
      let message = fullMessage(for: error)
      guard exitCode(for: error) == .success else {
        Console.complain(message)
        ExitStatus.trouble.end()
      }
      Console.print(message)
    }
  }

  /// For bug reports: the version of this build, and of the system parts that it uses.
  private static var versions: String {
    "calque \(Release.version)\nICU \(icuVersion)\nlibhunspell \(Speller.isAvailable ? "found" : "missing")"
  }
}
