import CalqueKit
import Reporting
import SourceText
import Workspace

/// One format, written to standard output (or another descriptor) as it is produced, or to a file, all at once at the
/// end.
struct ReportStream {
  private let file: FileWriter?
  /// The kind of file that an earlier run may have left.
  private let kind: FileKind
  private let descriptor: Descriptor
  private var reporter: any Reporter
  private var bytes: [UInt8] = []
  /// Nobody reads standard output any more.
  private(set) var isCut = false
  private var problem: FileProblem?

  init(
    _ target: OutputTarget, color: ColorChoice, isQuiet: Bool, isStatistics: Bool = false,
    to descriptor: Descriptor = .standardOutput
  ) {
    file = target.file.map { FileWriter($0, namedBy: .user) }
    let format = target.format
    kind = FileKind("a report of Calque as \(format.rawValue)") { format.recognizes($0) }
    self.descriptor = descriptor
    var options = ReportOptions(isQuiet: isQuiet)
    options.tool = ReportingTool(version: Release.version, rules: Rulebook.rules)
    options.paths = ReportPaths(workingFolder: WorkingFolder.path ?? "/", root: Environment.checkout)
    if target.file == nil {
      options.isColored = Console.palette(color, on: descriptor).isColored
      options.width = Console.width(of: descriptor) ?? options.width
    }
    reporter =
      isStatistics && file == nil
      ? StatisticsReporter(target.format == .json ? .json : .text, options) : target.format.reporter(options)
  }

  mutating func begin() { reporter.begin(to: &bytes) }

  mutating func add(_ report: FileReport) {
    reporter.report(report, to: &bytes)
    flush()
  }

  /// Writes everything after the last finding.
  /// - Throws: `FileProblem` when the report could not be written.
  mutating func finish(_ summary: RunSummary) throws(FileProblem) {
    reporter.end(summary, to: &bytes)
    if let file { return try file.write(bytes, replacing: .kind(kind)) }
    flush()
    if let problem { throw problem }
  }

  private mutating func flush() {
    guard file == nil else { return }
    defer { bytes.removeAll(keepingCapacity: true) }
    guard !isCut, problem == nil else { return }
    do throws(SystemError) { try descriptor.put(bytes) } catch {
      if error.isBrokenPipe {
        isCut = true
      } else {
        problem = FileProblem(path: "standard output", message: "cannot be written: \(error.message)")
      }
    }
  }
}
