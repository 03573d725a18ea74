import CalqueKit
import Reporting
import SourceText
import UnicodeText
import Workspace

/// Everything that a run writes: the reports in their formats as it goes, then what could not be read, and the exit
/// status.
struct RunReport {
  private let output: OutputArguments
  private let namesFixes: Bool
  private var streams: [ReportStream]
  private var summary: RunSummary
  private var told: Set<FileProblem> = []
  /// The pattern of the command; nil when it has none.
  private let sourcePattern: String?
  /// Paths of notes whose language is unknown.
  private var unknown: [String] = []
  private var formerNames = FormerNameUses()

  /// - Parameters:
  ///   - sourcePattern: the value of --source, to be reported when it led nowhere.
  ///   - descriptor: the destination of reports that go to no file.
  ///   - namesFixes: whether every fix that was applied is listed.
  init(
    _ output: OutputArguments, sourceLanguage: LanguageTag, sourcePattern: String? = nil,
    to descriptor: Descriptor = .standardOutput, namesFixes: Bool = false
  ) {
    self.sourcePattern = sourcePattern
    self.output = output
    self.namesFixes = namesFixes && !output.quiet
    summary = RunSummary(sourceLanguage: sourceLanguage)
    let targets = output.format.contains { $0.file == nil } ? output.format : [OutputTarget(.text)] + output.format
    streams = targets.map {
      ReportStream(
        $0, color: output.color, isQuiet: output.quiet, isStatistics: output.statistics, to: descriptor)
    }
    for index in streams.indices { streams[index].begin() }
  }

  /// Adds the outcome of one note.
  /// - Throws: `ExitStatus.brokenPipe` when nobody reads the output any more.
  mutating func add(_ outcome: NoteOutcome) throws(ExitStatus) {
    switch outcome {
    case .checked(let report, let sourceProblem):
      if let sourceProblem { add(sourceProblem) }
      summary.add(report)
      for name in report.formerNames { formerNames.add(name, at: report.file.path) }
      for index in streams.indices { streams[index].add(report) }
      if streams.allSatisfy(\.isCut) { throw .brokenPipe }
    case .fixed(let note, let rest):
      try add(rest)
      add(note)
    case .isSource(.language): summary.filesSkipped += 1
    case .isSource(.namedByOthers): summary.filesNamedAsSource += 1
    case .empty(let path): summary.notices.append("\(path):1: the file is empty, nothing to check")
    case .unknownLanguage(let path):
      summary.filesOfUnknownLanguage += 1
      unknown.append(path)
    case .unreadable(let problem): add(problem)
    case .misconfigured(let mistakes): for mistake in mistakes { add(mistake) }
    }
  }

  private mutating func add(_ note: FixedNote) {
    if let problem = note.problem { return add(problem) }
    summary.fixed += note.fixes.count
    guard namesFixes else { return }
    if note.silenced > 0 {
      let findings = "\(note.silenced) finding\(note.silenced == 1 ? "" : "s")"
      Console.complain(.notice("suppressed \(findings) in \(note.file.path)"), color: output.color)
    }
    for silenced in note.silencedEverywhere {
      let place = "\(note.file.path):\(silenced.place.line):\(silenced.place.column)"
      Console.complain(
        .notice("no room for a comment at \(place): “\(silenced.rule)” is suppressed in the whole note"),
        color: output.color)
    }
    for fix in note.fixes {
      let place = "\(note.file.path):\(fix.place.line):\(fix.place.column)"
      Console.complain(.notice("fixed \(place): “\(fix.text)”, \(fix.title) [\(fix.rule)]"), color: output.color)
    }
  }

  /// A problem with a source that nine translations share is reported once.
  private mutating func add(_ problem: FileProblem) {
    if told.insert(problem).inserted { summary.problems.append(problem) }
  }

  /// Whether something could not be read so far.
  var hasProblems: Bool { !summary.problems.isEmpty }

  private var unknownLanguageNotice: String? {
    guard let first = unknown.first else { return nil }
    let others = unknown.count == 1 ? "" : " and \(unknown.count - 1) more"
    return "\(first)\(others): language unknown, so not checked; set it with --target-lang"
  }

  /// A pattern that matches nothing means that every note is checked without its source, and nothing else would show
  /// it.
  private var sourceNotice: String? {
    guard let sourcePattern, summary.filesChecked > 0, summary.filesWithSource == 0 else { return nil }
    return "--source “\(sourcePattern)” leads to no file, so every note was checked alone; see `calque lint --help`"
  }

  /// Adds notices about what limited the run.
  /// - Parameter formerNames: former names of rules in options and configurations.
  mutating func add(notices: [String], _ formerNames: FormerNameUses) {
    self.formerNames.merge(formerNames)
    summary.notices += [unknownLanguageNotice, sourceNotice].compactMap { $0 } + notices + self.formerNames.notices
  }

  /// Completes the reports; then writes notices, and to standard error what could not be read.
  mutating func finish() -> ExitStatus {
    summary.notices += [limitNotice].compactMap { $0 }
    summary.exitCode = Int(status.rawValue)
    for index in streams.indices {
      do throws(FileProblem) { try streams[index].finish(summary) } catch { summary.problems.append(error) }
    }
    if output.format.contains(where: { $0.format == .sarif }), let notice = SARIFReporter.notice(of: summary) {
      summary.notices.append(notice)
    }
    if !output.quiet { for notice in summary.notices { Console.complain(.notice(notice), color: output.color) } }
    for problem in summary.problems { Console.complain(.problem(problem), color: output.color) }
    return status
  }

  private var status: ExitStatus {
    if streams.allSatisfy(\.isCut) { return .brokenPipe }
    if !summary.problems.isEmpty { return .trouble }
    return !output.exitZero && isFailing ? .findings : .clean
  }

  /// Whether the findings fail the run: by severity, and with `--max-warnings` by the number of warnings.
  private var isFailing: Bool {
    guard let limit = output.maxWarnings else { return summary.fails }
    return summary.failsBeyondWarnings || summary.count(of: .warning) > limit
  }

  /// Explains why the warnings fail the run, which the closing line does not.
  private var limitNotice: String? {
    let count = summary.count(of: .warning)
    guard let limit = output.maxWarnings, count > limit else { return nil }
    return "\(count) warning\(count == 1 ? "" : "s"), --max-warnings allows \(limit)"
  }
}
