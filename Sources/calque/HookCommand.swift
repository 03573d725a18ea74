import ArgumentParser
import Reporting
import SourceText
import Workspace

/// `calque hook`: lets git ask Calque before each commit.
struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "Check notes before each commit, by a hook of git's own.",
    discussion: "For the pre-commit framework see the README.",
    subcommands: [Install.self, Uninstall.self])

  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let git run `calque lint --staged` before each commit.",
      discussion: """
        A hook that is there already is kept and runs first; `calque hook uninstall` puts it back. Installing again \
        replaces the options.
        """)

    @Argument(
      parsing: .postTerminator,
      help: ArgumentHelp("Options for `calque lint`, after --, such as -- --fail-on error.", valueName: "options"))
    var options: [String] = []

    func run() throws {
      try HookCommand.telling { () throws(FileProblem) in
        let hook = try CommitHook()
        let program = CommandLine.arguments.first.flatMap { ProgramFile.path(of: $0) }
        let keeps = try hook.install(command: [program ?? "calque", "lint", "--staged"] + options)
        return "installed \(hook.path)" + (keeps ? ", which runs the hook that was there first" : "")
      }
    }
  }

  struct Uninstall: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take the hook away again, and put back the one that was there before.")

    func run() throws {
      try HookCommand.telling { () throws(FileProblem) in
        let hook = try CommitHook()
        let restores = try hook.uninstall()
        return "removed \(hook.path)" + (restores ? ", the hook that was there before is back" : "")
      }
    }
  }

  /// Says how `action` ended.
  private static func telling(_ action: () throws(FileProblem) -> String) throws {
    do throws(FileProblem) { Console.print(VisibleText.plain(try action())) } catch {
      Console.complain(.problem(error), color: .auto)
      throw ExitStatus.trouble
    }
  }
}
