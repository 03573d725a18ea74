import ArgumentParser
import CalqueKit
import Reporting
import SourceText
import Workspace

/// `calque learn`: records the habits of a project's translations.
struct LearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn the habits of a project from all its translations.",
    discussion: """
      Compares every translation with its source, as `calque lint` finds them, and writes .calque/memory next to \
      .calque.yml (else at the top of the repository, else here): the words that translations keep, by the vote \
      of the languages, their banners, the patterns by which they rewrite links, the keys of the front matter \
      that they copy, translate, add or drop, and how they render headings, labels and texts of links. From then on `calque lint` uses it. Commit \
      the file, and learn again after adding many notes.

      Only the notes below PATHS are used.

      Exit status: 0 written or unchanged, 1 with --check if the file would change, 2 wrong usage or something that \
      could not be read or written.
      """)

  @Argument(help: "Files and folders (default: the folder that the memory is for).")
  var paths: [String] = []

  @Option(help: ArgumentHelp("Write this file instead.", valueName: "file"))
  var output: String?

  @Flag(help: "Write nothing; exit 1 if the file would change.")
  var check = false

  @Flag(name: .shortAndLong, help: "Report only problems, and with --check what would change.")
  var quiet = false

  @OptionGroup(title: "Languages and sources") var pairing: PairingArguments
  @OptionGroup(title: "Configuration") var configuration: ConfigurationArguments

  @Flag(help: "Do not use the system's dictionaries.")
  var noDictionaries = false

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("How many notes to read at once (default: one per core).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if paths.contains("-") { throw ValidationError("habits are learned from many files, standard input is one") }
    if configuration.isolated && output == nil {
      throw ValidationError("--isolated knows no place for the memory, name one with --output")
    }
  }

  func run() async throws {
    var options = try LintOptions(pairing, configuration)
    options.usesDictionaries = !noDictionaries
    let linter = Linter(options)
    let filter = linter.filter(excluding: try configuration.globs(), isForced: configuration.forceExclude)
    let start = configuration.config == nil ? linter.memoryFolder(of: ".") : "."
    let found = NoteFinder.find(paths.isEmpty ? [start] : paths, by: filter)
    let learner = Learner(linter, output: output)
    let runner = Runner<LearnOutcome>(jobs: jobs ?? Cores.count) { learner.sample($0, on: $1) }
    var (report, memories) = (LearnReport(), NewMemories())
    for problem in found.problems { report.add(problem) }
    var progress = ProgressBar(total: found.notes.count, isQuiet: quiet)
    try await runner.run(found.notes.map { .file(path: $0.path, isNamed: $0.isNamed) }) { outcome in
      if case .troubled = outcome { progress.erase() }
      report.add(outcome)
      if case .learned(let sample, _, let source, let path) = outcome { memories.add(sample, from: source, into: path) }
      progress.advance()
    }
    progress.erase()
    if !quiet { Console.print(report.opening) }
    for memory in memories.all { finish(memory, &report) }
    throw report.status
  }

  private func finish(_ memory: NewMemory, _ report: inout LearnReport) {
    if !quiet { Console.print(MemorySummary(memory).text) }
    let forgotten = memory.forgottenLanguages()
    if !forgotten.isEmpty {
      let names = forgotten.map(\.englishName).joined(separator: ", ")
      Console.complain(
        .notice("\(memory.path): what it knew of \(names) is gone, no note of this run is in it"), color: .auto)
    }
    do throws(FileProblem) {
      let changed = check ? try memory.differs() : try memory.write()
      if check && changed {
        report.isOutdated = true
        Console.complain(
          .notice("\(memory.path): the notes teach something else by now, run `calque learn`"), color: .auto)
      } else if !quiet {
        let facts = MemorySummary.count(memory.facts.count, "fact")
        let path = VisibleText.plain(memory.path)
        Console.print(changed ? "Wrote \(path): \(facts); commit it" : "\(path) is up to date: \(facts)")
      }
    } catch {
      report.add(error)
    }
  }
}
