import ArgumentParser
import CalqueKit
import SourceText
import UnicodeText
import Workspace

/// `calque stamp`: records from which version of its source each translation was made.
struct StampCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stamp",
    abstract: "Record that translations match the current version of their sources.",
    discussion: """
      For each section of the source, a hash of its words and of the words of its translation is written into the front \
      matter of the translation, or with `stamps: file` in .calque.yml into .calque/stamps next to it. From then on the \
      rule `stale` reports which sections of the source changed.

      A section whose source changed but whose translation did not is stamped again only with --force.

      Exit status: 0 everything is stamped, 1 some sections are not, 2 wrong usage or something that could not be read \
      or written.
      """)

  @Argument(help: "Files and folders (default: this folder).")
  var paths: [String] = []

  @Flag(help: "Also stamp sections whose source changed but whose translation did not.")
  var force = false

  @Flag(name: .shortAndLong, help: "Report only what is not stamped.")
  var quiet = false

  @OptionGroup(title: "Languages and sources") var pairing: PairingArguments
  @OptionGroup(title: "Configuration") var configuration: ConfigurationArguments

  func validate() throws {
    if paths.contains("-") { throw ValidationError("stamps are written into files, standard input is not a file") }
  }

  func run() throws {
    let linter = Linter(try LintOptions(pairing, configuration))
    let filter = linter.filter(excluding: try configuration.globs(), isForced: configuration.forceExclude)
    let found = NoteFinder.find(paths.isEmpty ? ["."] : paths, by: filter)
    var stamper = try Stamper(linter, isForced: force)
    var tally = Tally()
    for problem in found.problems { tally.add(problem) }
    for note in found.notes { tally.add(stamper.stamp(.file(path: note.path, isNamed: note.isNamed))) }
    for problem in stamper.finish() { tally.add(problem) }
    if !quiet { Console.print(tally.closing) }
    throw tally.status
  }

  /// The result of a run.
  private struct Tally {
    private var (notes, sections, refusals, withoutSource) = (0, 0, 0, 0)
    private var told: Set<FileProblem> = []

    mutating func add(_ outcome: StampOutcome) {
      switch outcome {
      case .stamped(let sections, let refused):
        notes += 1
        self.sections += sections
        refusals += refused.count
        for refusal in refused {
          let place = "\(refusal.path):\(refusal.place.line):\(refusal.place.column)"
          Console.complain(.notice("\(place): \(refusal.message)"), color: .auto)
        }
      case .withoutSource: withoutSource += 1
      case .skipped: break
      case .troubled(let problems): for problem in problems { add(problem) }
      }
    }

    mutating func add(_ problem: FileProblem) {
      if told.insert(problem).inserted { Console.complain(.problem(problem), color: .auto) }
    }

    var status: ExitStatus { !told.isEmpty ? .trouble : refusals > 0 ? .findings : .clean }

    var closing: String {
      var parts = ["Stamped \(Self.count(sections, "section")) of \(Self.count(notes, "note"))"]
      if refusals > 0 { parts.append("\(Self.count(refusals, "section")) not stamped") }
      if withoutSource > 0 { parts.append("\(Self.count(withoutSource, "note")) without a source") }
      return parts.joined(separator: ", ")
    }

    private static func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }
  }
}
