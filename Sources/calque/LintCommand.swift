import ArgumentParser
import CalqueKit
import Patterns
import SourceText
import UnicodeText
import Workspace

/// `calque lint`: checks notes and reports what is wrong with them.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check translated notes.",
    discussion: """
      Folders are searched for .md, .markdown and .mdx files, except hidden files, vendored folders and what .gitignore, \
      .calqueignore or `exclude` in .calque.yml excludes. A file named on the command line is always checked (but see \
      --force-exclude), .txt as plain paragraphs. The default is this folder; - is standard input.

      Exit status: 0 no findings at or above --fail-on, 1 findings, 2 wrong usage or something that could not be read.
      """)

  @Argument(help: "Files and folders.")
  var paths: [String] = []

  @OptionGroup(title: "Languages and sources") var sources: SourceArguments
  @OptionGroup(title: "Learned habits") var memory: MemoryArguments
  @OptionGroup(title: "Which notes") var changes: ChangeArguments
  @OptionGroup(title: "Configuration") var configuration: ConfigurationArguments
  @OptionGroup(title: "Rules") var rules: RuleArguments
  @OptionGroup(title: "Fixing") var fixing: FixArguments
  @OptionGroup(title: "Known findings") var known: BaselineArguments
  @OptionGroup(title: "Suggestions") var suggesting: SuggestArguments
  @OptionGroup(title: "Output") var output: OutputArguments
  @OptionGroup(title: "Cache") var caching: CacheArguments

  @Flag(help: "Check again whenever something changes; press Ctrl-C to stop.")
  var watch = false

  @Option(help: ArgumentHelp("The path to use for standard input.", valueName: "path"))
  var stdinFilename: String?

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("How many notes to check at once (default: one per core).", valueName: "n"))
  var jobs: Int?

  /// Whether every fix that was applied is listed.
  var namesFixes = true

  /// The options of an invocation; `namesFixes` is for `FixCommand`.
  private enum CodingKeys: CodingKey {
    case paths, sources, memory, changes, configuration, rules, fixing, known, suggesting, output, caching, watch,
      stdinFilename
    case jobs
  }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input can be read only once") }
    if fixing.fix && !fixing.diff && paths.contains("-") && paths != ["-"] {
      throw ValidationError("--fix cannot combine standard input with files, run them separately")
    }
    if known.addIgnore && (fixing.isWanted || paths.contains("-")) {
      throw ValidationError("--add-ignore writes comments into files, leave out --fix, --diff and -")
    }
    if known.writeBaseline && fixing.isWanted {
      throw ValidationError("--write-baseline and --fix cannot be combined, fix first")
    }
    if fixing.diff && !output.format.isEmpty {
      throw ValidationError("--diff prints a diff and no report, leave out --format")
    }
    if changes.staged && fixing.isWanted {
      throw ValidationError("--staged checks what is staged, but fixes would change the files on disk: leave out one")
    }
    if changes.asksGit && paths.contains("-") {
      throw ValidationError("--changed, --since and --staged cannot be combined with standard input")
    }
    try validateWatch()
    if stdinFilename != nil && !paths.contains("-") {
      throw ValidationError("--stdin-filename works only with the path -")
    }
  }

  func run() async throws {
    if watch { try await checkAgainAndAgain() }
    let change = try change()
    let options = try options(change)
    throw try await check(change, options, by: Linter(options))
  }

  /// Checks once and reports.
  func check(_ change: ChangeArguments.Change?, _ options: LintOptions, by linter: Linter) async throws -> ExitStatus {
    var linter = linter
    linter.translator = suggesting.translator
    var baseline = try baselineSession()
    let inputs = try inputs(change, linter)
    let runner = Runner(jobs: jobs ?? Cores.count, check: try check(by: linter, baseline.apply))
    if fixing.diff { return try await diff(of: inputs, runner, by: linter) }
    let isPiped = fixing.fix && paths == ["-"]
    var report = RunReport(
      output, sourceLanguage: linter.sourceLanguage, sourcePattern: sources.pairing.source,
      to: isPiped ? .standardError : .standardOutput,
      namesFixes: namesFixes)
    for problem in inputs.problems { try report.add(.unreadable(problem)) }
    var progress = ProgressBar(total: inputs.notes.count, output)
    try await runner.run(inputs.notes) { outcome in
      progress.makeRoom(for: outcome)
      baseline.add(outcome)
      try report.add(outcome)
      progress.advance()
    }
    progress.erase()
    for outcome in linter.checkGlossaries().map(baseline.apply) + linter.checkConfigurations() {
      baseline.add(outcome)
      try report.add(outcome)
    }
    linter.translator?.stop()
    options.cache?.prune()
    var notices = inputs.notices + linter.notices + (linter.translator?.notices ?? [])
    do throws(FileProblem) { notices += [try baseline.finish()].compactMap { $0 } } catch {
      try report.add(.unreadable(error))
    }
    if !report.hasProblems, let notice = inputs.emptyNotice { notices.append(notice) }
    report.add(notices: notices, try formerNames(linter))
    return report.finish()
  }

  /// Processes each note.
  /// - Parameter known: removes the known findings from an outcome.
  private func check(
    by linter: Linter, _ known: @escaping @Sendable (NoteOutcome) -> NoteOutcome
  ) throws -> @Sendable (LintInput, TextAnalyzer) -> NoteOutcome {
    let check: @Sendable (LintInput, TextAnalyzer) -> NoteOutcome = { known(linter.check($0, on: $1)) }
    if self.known.addIgnore { return IgnoreWriter(check).check }
    guard fixing.isWanted else { return check }
    let fixer = Fixer(check, policy: try fixing.policy(), mode: fixing.diff ? .show : .write)
    guard fixing.fix, !fixing.diff, paths == ["-"] else { return fixer.check }
    return { input, analyzer in
      let outcome = fixer.check(input, on: analyzer)
      if case .text(_, let bytes, _) = input { Console.write(outcome.repaired ?? bytes) }
      return outcome
    }
  }

  private func diff(
    of inputs: Inputs, _ runner: Runner<NoteOutcome>, by linter: Linter
  ) async throws -> ExitStatus {
    var report = DiffReport(output)
    for problem in inputs.problems { try report.add(.unreadable(problem)) }
    try await runner.run(inputs.notes) { try report.add($0) }
    for outcome in linter.checkConfigurations() { try report.add(outcome) }
    report.add(notices: inputs.notices + (try formerNames(linter)).notices)
    return report.finish()
  }

  /// Former names of rules in the arguments and in the configurations of the run.
  private func formerNames(_ linter: Linter) throws -> FormerNameUses {
    var uses = linter.formerNames
    for name in try fixing.policy().formerNames { uses.add(name, at: "the command line") }
    return uses
  }

  private func baselineSession() throws -> BaselineSession {
    let reported = try rules.selection().names
    do throws(FileProblem) {
      return try BaselineSession(known, reported: reported, isIsolated: configuration.isolated, configuration.files)
    } catch {
      Console.complain(.problem(error), color: output.color)
      throw ExitStatus.trouble
    }
  }

  /// The options according to the arguments.
  func options(_ change: ChangeArguments.Change?) throws -> LintOptions {
    var options = try LintOptions(sources, configuration, rules, memory)
    options.failOn = output.failOn
    if let change { options.files = FileTree(staged: change.staged) }
    // A translator may answer differently the next time.
    if suggesting.translator == nil { options.cache = caching.folder }
    options.recallsFixes = !fixing.isWanted
    return options
  }
}
