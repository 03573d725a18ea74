import ArgumentParser
import CalqueKit
import Reporting

/// Options about the format and the destination of output.
struct OutputArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "\(OutputFormat.names); FORMAT=FILE writes it to a file. Repeatable.", valueName: "format"))
  var format: [OutputTarget] = []

  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Print findings only, without closing line and notices.")
  var quiet = false

  @Option(
    help: ArgumentHelp("Exit 1 at this severity or above: error, warning (default) or info.", valueName: "severity"))
  var failOn: Severity?

  @Flag(help: "Exit 0 even if there are findings.")
  var exitZero = false

  @Option(help: ArgumentHelp("Allow this many warnings; exit 1 above that or on an error.", valueName: "n"))
  var maxWarnings: Int?

  @Flag(help: "Count findings by rule instead of showing them, as text or json.")
  var statistics = false

  func validate() throws {
    if let maxWarnings, maxWarnings < 0 { throw ValidationError("--max-warnings must be at least 0") }
    if statistics, let shown = format.first(where: { $0.file == nil })?.format, ![.text, .json].contains(shown) {
      throw ValidationError("--statistics is shown as text or json, not as \(shown.rawValue)")
    }
    let toOutput = format.filter { $0.file == nil }
    if toOutput.count > 1 {
      throw ValidationError("only one --format goes to standard output, write the others as FORMAT=FILE")
    }
    let files = format.compactMap(\.file)
    if let twice = files.first(where: { file in files.filter { $0 == file }.count > 1 }) {
      throw ValidationError("two formats would be written to \(twice)")
    }
  }
}

/// A format, and the file that it is written to.
struct OutputTarget: ExpressibleByArgument {
  let format: OutputFormat
  /// Nil for standard output.
  let file: String?

  init(_ format: OutputFormat) {
    self.format = format
    file = nil
  }

  /// Reads `json` or `json=report.json`.
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = OutputFormat(rawValue: String(parts[0])), parts.count == 1 || !parts[1].isEmpty else {
      return nil
    }
    self.format = format
    file = parts.count == 2 ? String(parts[1]) : nil
  }
}

extension OutputFormat {
  /// "text, concise or json", all of them.
  static var names: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " or " + names.suffix(1).joined()
  }
}

extension ColorChoice: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
