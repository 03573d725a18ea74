import ArgumentParser
import CalqueKit
import SourceText
import Workspace

/// `calque files [PATHS]`: which files a run would check, next to what, and why.
struct FilesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "files",
    abstract: "List the files that lint would check, and what each is compared with.",
    discussion: """
      Takes the options of `calque lint` that decide which notes are checked and which sources they are compared with. \
      Shows the language, source, glossaries and configuration of each note, each with what decided it, and why other \
      files are not checked.
      """)

  @Argument(help: "Files and folders (default: this folder).")
  var paths: [String] = []

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: Format = .text

  @OptionGroup(title: "Languages and sources") var sources: SourceArguments
  @OptionGroup(title: "Which notes") var changes: ChangeArguments
  @OptionGroup(title: "Configuration") var choice: ConfigurationArguments

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    if paths.contains("-") { throw ValidationError("standard input is not a file, see `calque lint --stdin-filename`") }
  }

  func run() async throws {
    let change = try change()
    var options = try LintOptions(sources, choice)
    if let change { options.files = FileTree(staged: change.staged) }
    let linter = Linter(options)
    let selection = try NoteSelection(paths, changes, change, choice, linter)
    let inputs = selection.notes.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { LintInput.file(path: $0.path, isNamed: $0.isNamed) }
    var list = FileList(leftOut: leftOut(selection, linter), otherFiles: selection.otherFiles)
    let runner = Runner(jobs: Cores.count) { linter.description(of: $0, on: $1) }
    try await runner.run(inputs) { list.notes.append($0) }
    Console.print(format == .json ? list.json : list.text)
    let broken = linter.checkConfigurations().flatMap { outcome -> [FileProblem] in
      if case .misconfigured(let mistakes) = outcome { mistakes } else { [] }
    }
    let problems = selection.problems + list.problems + broken.filter { !list.problems.contains($0) }
    let empty = problems.isEmpty ? [selection.emptyNotice].compactMap { $0 } : []
    for notice in selection.notices + linter.notices + linter.formerNames.notices + empty {
      Console.complain(.notice(notice), color: .auto)
    }
    for problem in problems { Console.complain(.problem(problem), color: .auto) }
    if !problems.isEmpty { throw ExitStatus.trouble }
  }

  private func change() throws -> ChangeArguments.Change? {
    do throws(FileProblem) { return try changes.change() } catch {
      Console.complain(.problem(error), color: .auto)
      throw ExitStatus.trouble
    }
  }

  /// What is not checked, and why. For a change only what changed is listed.
  private func leftOut(_ selection: NoteSelection, _ linter: Linter) -> [FileList.LeftOutFile] {
    guard !changes.asksGit else { return [] }
    return selection.leftOut.map { file in
      let reason =
        switch file.reason {
        case .ignored: "ignored by .gitignore, .calqueignore or git"
        case .excluded:
          linter.excludingConfiguration(of: file.path, isFolder: file.isFolder).map { "exclude in \($0)" }
            ?? "--exclude"
        case .forced: "--force-exclude"
        case .vendored: "a folder of other people's files, by its name"
        case .generated: "a folder that a program made, by what it holds"
        case .outside: "a link that leads out of the folder"
        }
      return FileList.LeftOutFile(path: file.path + (file.isFolder ? "/" : ""), reason: reason)
    }
  }
}
