import Linting
import SourceText

/// Reviewdog's diagnostic format in one object, one finding per line. See `RDJSONDiagnostics` for the fields.
package struct RDJSONReporter: Reporter {
  private var hasFindings = false

  package init() {}

  package mutating func begin(to output: inout [UInt8]) {
    output += "{\"source\":{\"name\":\"calque\"},\"diagnostics\":[".utf8
  }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var findings = RDJSONDiagnostics(file)
    for finding in file.diagnostics { add(findings.json(finding), to: &output) }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    for problem in summary.problems { add(RDJSONDiagnostics.json(problem), to: &output) }
    output += (hasFindings ? "\n]}\n" : "]}\n").utf8
  }

  private mutating func add(_ json: [UInt8], to output: inout [UInt8]) {
    output += (hasFindings ? ",\n" : "\n").utf8
    output += json
    hasFindings = true
  }
}

/// The same findings, one object per line and nothing else.
package struct RDJSONLinesReporter: Reporter {
  package init() {}

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var findings = RDJSONDiagnostics(file)
    for finding in file.diagnostics {
      output += findings.json(finding)
      output.append(UInt8(ascii: "\n"))
    }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    for problem in summary.problems {
      output += RDJSONDiagnostics.json(problem)
      output.append(UInt8(ascii: "\n"))
    }
  }
}
