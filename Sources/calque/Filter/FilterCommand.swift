import ArgumentParser
import CalqueKit
import Reporting
import SourceText
import Workspace

/// `calque filter`: checks segments from standard input, for pipelines and translation memories.
struct FilterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Check segments from standard input, one per line.",
    discussion: """
      Each line is a JSON object with "target" and optionally "id", "source", "targetLang" and "sourceLang"; with \
      --format tsv, a row whose columns have these names in the first line. Each is answered by one line, in order: \
      {"line": 1, "id": …, "findings": […]}, with positions as offsets into the target from 0, or {"line": 2, "error": …}. \
      Lines are answered as they arrive, in constant memory; empty ones are skipped.

      Exit status: 0 even if there are findings, 2 wrong usage or lines that could not be checked.
      """)

  @Option(help: ArgumentHelp("jsonl or tsv.", valueName: "format"))
  var format: SegmentFormat = .jsonl

  @Option(help: ArgumentHelp("The language of segments that do not name theirs.", valueName: "lang"))
  var targetLang: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "The language that they were translated from, where they do not name it (default: en).", valueName: "lang"))
  var sourceLang: LanguageTag?

  @Flag(help: "Segments are plain text, not Markdown.")
  var plain = false

  @OptionGroup(title: "Rules") var rules: RuleArguments

  @Option(help: ArgumentHelp("Use this glossary too; repeatable.", valueName: "file"), completion: .file())
  var glossary: [String] = []

  @Flag(help: "Do not use the system's dictionaries.")
  var noDictionaries = false

  @Flag(help: "Use only the glossaries named on the command line, and no configuration.")
  var isolated = false

  @Option(
    help: ArgumentHelp(
      "Also read what a found configuration or link leads to in this folder outside the repository; repeatable.",
      valueName: "folder"),
    completion: .directory)
  var allowOutside: [String] = []

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("How many segments to check at once (default: one per core).", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Print no notices on standard error.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    try ConfigurationArguments.validate(allowed: allowOutside)
  }

  func run() async throws {
    let linter = SegmentLinter(try options(), isPlain: plain)
    for mistake in linter.mistakes { Console.complain(.problem(mistake), color: .auto) }
    if !linter.mistakes.isEmpty { throw ExitStatus.trouble }
    var reader = LineReader()
    var table: SegmentTable?
    var number = 1
    var faults = 0
    while var lines = try next(&reader) {
      if format == .tsv, number == 1 {
        table = try head(lines.removeFirst())
        number += 1
      }
      let batch = SegmentBatch(
        linter: linter, table: table, jobs: jobs ?? Cores.count)
      let answers = try await batch.answers(to: lines, from: number)
      number += lines.count
      faults += answers.count { $0.isFault }
      try put(answers)
    }
    throw finish(linter, faults: faults)
  }

  private func options() throws -> LintOptions {
    var options = LintOptions()
    options.sourceLanguage = sourceLang
    options.targetLanguage = targetLang
    options.glossaries = glossary
    options.usesDictionaries = !noDictionaries
    options.isIsolated = isolated
    options.allowedFolders = allowOutside
    options.rules = try rules.selection()
    return options
  }

  private func next(_ reader: inout LineReader) throws -> [LineReader.Line]? {
    do throws(SystemError) { return try reader.next() } catch {
      Console.complain("calque: standard input cannot be read: \(error.message)")
      throw ExitStatus.trouble
    }
  }

  private func head(_ line: LineReader.Line) throws -> SegmentTable {
    do throws(SegmentRecord.Fault) {
      guard case .text(let bytes) = line else { throw SegmentRecord.Fault(message: "the first line is too long") }
      return try SegmentTable(head: bytes)
    } catch {
      Console.complain("calque: standard input:1: \(error.message)")
      throw ExitStatus.trouble
    }
  }

  private func put(_ answers: [SegmentBatch.Answer]) throws {
    do throws(SystemError) { try Descriptor.standardOutput.put(answers.flatMap(\.bytes)) } catch {
      if error.isBrokenPipe { throw ExitStatus.brokenPipe }
      Console.complain("calque: standard output cannot be written: \(error.message)")
      throw ExitStatus.trouble
    }
  }

  private func finish(_ linter: SegmentLinter, faults: Int) -> ExitStatus {
    if !quiet { for notice in linter.notices { Console.complain(.notice(notice), color: .auto) } }
    for problem in linter.problems { Console.complain(.problem(problem), color: .auto) }
    if faults > 0 && !quiet {
      let lines = faults == 1 ? "1 line" : "\(faults) lines"
      Console.complain(.notice("\(lines) could not be checked, see “error” in the output"), color: .auto)
    }
    return faults > 0 || !linter.problems.isEmpty ? .trouble : .clean
  }
}
