import ArgumentParser
import CalqueKit
import Naming
import SourceText
import Workspace

/// `calque lint`: checks notes and says what is wrong with them.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check translated notes.",
    discussion: """
      Folders are walked for .md, .markdown and .mdx; what .gitignore ignores, hidden files and vendored folders are \
      left out. A file that is named is checked in any case, .txt as plain paragraphs. No path means this folder, - \
      means standard input.

      Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or something that could not be read.
      """)

  @Argument(help: "Files and folders.")
  var paths: [String] = []

  @OptionGroup(title: "What notes are compared with") var sources: SourceArguments
  @OptionGroup(title: "Rules") var rules: RuleArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  @Option(help: ArgumentHelp("The path that standard input goes by.", valueName: "path"))
  var stdinFilename: String?

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("How many notes to check at once (default: one a core).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1 on") }
    if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input can be read only once") }
    if stdinFilename != nil && !paths.contains("-") { throw ValidationError("--stdin-filename goes with the path -") }
  }

  func run() async throws {
    let linter = Linter(try options())
    var report = RunReport(output, sourceLanguage: linter.sourceLanguage)
    let inputs = try inputs(for: &report)
    try await Runner(linter, jobs: jobs ?? Cores.count).run(inputs) { try report.add($0) }
    for outcome in linter.checkGlossaries() { try report.add(outcome) }
    report.add(notices: linter.notices)
    throw report.finish()
  }

  /// What the arguments come to.
  private func options() throws -> LintOptions {
    var options = LintOptions()
    options.sourceLanguage = sources.sourceLang
    options.targetLanguage = sources.targetLang
    options.sources = try sources.location()
    options.glossaries = sources.glossary
    options.usesDictionaries = !sources.noDictionaries
    options.isIsolated = sources.isolated
    options.rules = try rules.selection()
    options.failOn = output.failOn
    return options
  }

  /// `lint` is the default verb, so a mistyped verb is a path that is missing.
  private static func hinted(_ problem: FileProblem) -> FileProblem {
    let verbs = Calque.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !problem.path.contains(where: { $0 == "/" || $0 == "." }),
      let verb = NearestName.of(problem.path, among: verbs)
    else { return problem }
    return FileProblem(path: problem.path, message: "no such file or verb, did you mean “calque \(verb)”?")
  }

  /// The notes that the paths lead to, in the order of the bytes of their paths.
  private func inputs(for report: inout RunReport) throws -> [LintInput] {
    let found = NoteFinder.find(paths.isEmpty ? ["."] : paths.filter { $0 != "-" })
    for problem in found.problems { try report.add(.unreadable(Self.hinted(problem))) }
    var inputs = found.notes.map { LintInput.file(path: $0.path, isNamed: $0.isNamed) }
    if paths.contains("-") {
      let name = stdinFilename ?? "<stdin>"
      do throws(FileProblem) {
        inputs.append(.text(path: name, bytes: try FileReader.standardInput(as: name)))
      } catch {
        try report.add(.unreadable(error))
      }
    }
    return inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
