import ArgumentParser
import CalqueKit
import Naming
import SourceText
import UnicodeText
import Workspace

/// `calque lint`: checks notes and says what is wrong with them.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check translated notes.",
    discussion: """
      Folders are walked for .md, .markdown and .mdx; what .gitignore, .calqueignore or `exclude` of .calque.yml names, \
      hidden files and vendored folders are left out. A file that is named is checked in any case (but see \
      --force-exclude), .txt as plain paragraphs. No path means this folder, - means standard input.

      Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or something that could not be read.
      """)

  @Argument(help: "Files and folders.")
  var paths: [String] = []

  @OptionGroup(title: "What notes are compared with") var sources: SourceArguments
  @OptionGroup(title: "Configuration") var configuration: ConfigurationArguments
  @OptionGroup(title: "Rules") var rules: RuleArguments
  @OptionGroup(title: "Fixing") var fixing: FixArguments
  @OptionGroup(title: "Known findings") var known: BaselineArguments
  @OptionGroup(title: "Suggestions") var suggesting: SuggestArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  @Option(help: ArgumentHelp("The path that standard input goes by.", valueName: "path"))
  var stdinFilename: String?

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("How many notes to check at once (default: one a core).", valueName: "n"))
  var jobs: Int?

  /// Whether every fix that was written is named.
  var namesFixes = true

  /// What an invocation says; `namesFixes` is for `FixCommand`.
  private enum CodingKeys: CodingKey {
    case paths, sources, configuration, rules, fixing, known, suggesting, output, stdinFilename, jobs
  }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1 on") }
    if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input can be read only once") }
    if fixing.fix && !fixing.diff && paths.contains("-") && paths != ["-"] {
      throw ValidationError("--fix mends standard input alone, name the files in a run of their own")
    }
    if known.addIgnore && (fixing.isWanted || paths.contains("-")) {
      throw ValidationError("--add-ignore writes comments into files, leave out --fix, --diff and -")
    }
    if known.writeBaseline && fixing.isWanted {
      throw ValidationError("--write-baseline and --fix exclude each other, mend first")
    }
    if fixing.diff && !output.format.isEmpty {
      throw ValidationError("--diff prints a diff and no report, leave out --format")
    }
    if stdinFilename != nil && !paths.contains("-") { throw ValidationError("--stdin-filename goes with the path -") }
  }

  func run() async throws {
    var linter = Linter(try options())
    linter.translator = suggesting.translator
    var baseline = try baselineSession()
    let (inputs, problems) = try inputs(
      linter.filter(excluding: configuration.globs(), isForced: configuration.forceExclude))
    let runner = Runner(jobs: jobs ?? Cores.count, check: try check(by: linter, baseline.apply))
    if fixing.diff { throw try await diff(of: inputs, problems, runner, by: linter) }
    let isPiped = fixing.fix && paths == ["-"]
    var report = RunReport(
      output, sourceLanguage: linter.sourceLanguage, to: isPiped ? .standardError : .standardOutput,
      namesFixes: namesFixes)
    for problem in problems { try report.add(.unreadable(problem)) }
    try await runner.run(inputs) { outcome in
      baseline.add(outcome)
      try report.add(outcome)
    }
    for outcome in linter.checkGlossaries().map(baseline.apply) + linter.checkConfigurations() {
      baseline.add(outcome)
      try report.add(outcome)
    }
    linter.translator?.stop()
    var notices = linter.notices + (linter.translator?.notices ?? [])
    do throws(FileProblem) { notices += [try baseline.finish()].compactMap { $0 } } catch {
      try report.add(.unreadable(error))
    }
    report.add(notices: notices)
    throw report.finish()
  }

  /// What is done with each note.
  /// - Parameter known: what is left of its findings without those that are known.
  private func check(
    by linter: Linter, _ known: @escaping @Sendable (NoteOutcome) -> NoteOutcome
  ) throws -> @Sendable (LintInput, TextBench) -> NoteOutcome {
    let judge: @Sendable (LintInput, TextBench) -> NoteOutcome = { known(linter.check($0, on: $1)) }
    if self.known.addIgnore { return IgnoreWriter(judge).check }
    guard fixing.isWanted else { return judge }
    let fixer = Fixer(judge, policy: try fixing.policy(), mode: fixing.diff ? .show : .write)
    guard fixing.fix, !fixing.diff, paths == ["-"] else { return fixer.check }
    return { input, bench in
      let outcome = fixer.check(input, on: bench)
      if case .text(_, let bytes, _) = input { Console.write(outcome.mended ?? bytes) }
      return outcome
    }
  }

  private func diff(
    of inputs: [LintInput], _ problems: [FileProblem], _ runner: Runner, by linter: Linter
  ) async throws -> ExitStatus {
    var report = DiffReport(output)
    for problem in problems { try report.add(.unreadable(problem)) }
    try await runner.run(inputs) { try report.add($0) }
    for outcome in linter.checkConfigurations() { try report.add(outcome) }
    return report.finish()
  }

  private func baselineSession() throws -> BaselineSession {
    let reported = try rules.selection().names
    do throws(FileProblem) {
      return try BaselineSession(known, reported: reported, isIsolated: configuration.isolated)
    } catch {
      Console.complain(.problem(error), color: output.color)
      throw ExitStatus.trouble
    }
  }

  /// What the arguments come to.
  private func options() throws -> LintOptions {
    var options = try LintOptions(sources, configuration, rules)
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
  private func inputs(_ filter: WalkFilter) -> ([LintInput], [FileProblem]) {
    let found = NoteFinder.find(paths.isEmpty ? ["."] : paths.filter { $0 != "-" }, by: filter)
    var problems = found.problems.map(Self.hinted)
    var inputs = found.notes.map { LintInput.file(path: $0.path, isNamed: $0.isNamed) }
    if paths.contains("-") {
      let name = stdinFilename ?? "<stdin>"
      do throws(FileProblem) {
        let bytes = try FileReader.standardInput(as: name)
        if !filter.leavesOut(name, isFolder: false) {
          inputs.append(.text(path: name, bytes: bytes))
        } else if fixing.fix && !fixing.diff {
          // Whoever pipes a note through us gets it back in any case.
          Console.write(bytes)
        }
      } catch {
        problems.append(error)
      }
    }
    return (inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, problems)
  }
}
