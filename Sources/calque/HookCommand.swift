import ArgumentParser
import Reporting
import SourceText
import Workspace

/// `calque hook`: makes git run Calque before each commit.
struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "Check notes before each commit with a git hook.",
    discussion: "For the pre-commit framework see the README.",
    subcommands: [Install.self, Uninstall.self])

  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make git run `calque lint --staged` before each commit.",
      discussion: """
        An existing hook is kept and runs first; `calque hook uninstall` restores it. Installing again replaces the \
        options.
        """)

    @OptionGroup var place: HookPlace

    @Argument(
      parsing: .postTerminator,
      help: ArgumentHelp("Options for `calque lint`, after --, such as -- --fail-on error.", valueName: "options"))
    var options: [String] = []

    /// Parses the command that git would run: a mistake should be seen now, not at the first commit.
    func validate() throws {
      do {
        guard try Calque.parseAsRoot(lint) is LintCommand else { throw CleanExit.helpRequest() }
      } catch {
        guard Calque.exitCode(for: error) != .success else {
          throw ValidationError("after -- write options of `calque lint`, not \(quoted)")
        }
        throw ValidationError("after --: \(Calque.message(for: error))")
      }
    }

    private var quoted: String { options.map { "“\($0)”" }.joined(separator: " ") }

    /// The command that git runs, without the program.
    private var lint: [String] { ["lint", "--staged"] + options }

    func run() throws {
      try HookCommand.telling { () throws(FileProblem) in
        let hook = try CommitHook(isShared: place.sharedHooks)
        let program = CommandLine.arguments.first.flatMap { ProgramFile.path(of: $0) }
        let keeps = try hook.install(command: [program ?? "calque"] + lint)
        return "installed \(hook.path)" + (keeps ? ", which runs the hook that was there first" : "")
      }
    }
  }

  struct Uninstall: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove the hook and restore the previous one.")

    @OptionGroup var place: HookPlace

    func run() throws {
      try HookCommand.telling { () throws(FileProblem) in
        let hook = try CommitHook(isShared: place.sharedHooks)
        let restores = try hook.uninstall()
        return "removed \(hook.path)" + (restores ? ", the hook that was there before is back" : "")
      }
    }
  }

  /// Reports how `action` ended.
  private static func telling(_ action: () throws(FileProblem) -> String) throws {
    do throws(FileProblem) { Console.print(VisibleText.plain(try action())) } catch {
      Console.complain(.problem(error), color: .auto)
      throw ExitStatus.trouble
    }
  }
}

/// Options about where the hook is.
struct HookPlace: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Use the folder that git looks for hooks in even if it serves other repositories, too.",
      discussion: "A global core.hooksPath, or one that leads out of the repository, is refused otherwise."))
  var sharedHooks = false
}
