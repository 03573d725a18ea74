import JSONText
import Linting
import SourceText

/// GitLab's Code Quality report, a subset of Code Climate's: an array of issues, one per line. Paths are relative to
/// the repository, lines and columns count from 1, columns in Unicode scalars. The fingerprint, by which GitLab
/// compares branches, does not change when lines move.
package struct GitLabReporter: Reporter {
  private let paths: ReportPaths
  private var hasIssues = false

  package init(_ options: ReportOptions = ReportOptions()) { paths = options.paths }

  package mutating func begin(to output: inout [UInt8]) { output.append(UInt8(ascii: "[")) }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var cursor = PositionCursor(file.file)
    let path = paths.relative(file.file.path)
    var names = FingerprintTally(file.file, path: path)
    for finding in file.diagnostics {
      let start = cursor.place(of: finding.range.start)
      let end = cursor.place(of: finding.range.end)
      let issue = Issue(
        rule: finding.rule, description: finding.messageWithAdvice, fingerprint: names.name(of: finding),
        severity: Self.severity(finding.severity), path: path)
      add(issue, to: &output) { json in
        json.key("positions")
        json.object { json in
          Self.write(start, "begin", to: &json)
          Self.write(end, "end", to: &json)
        }
      }
    }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    for problem in summary.problems {
      let path = paths.relative(problem.path)
      let issue = Issue(
        rule: "unreadable", description: problem.message, fingerprint: "unreadable:\(path)", severity: "critical",
        path: path)
      add(issue, to: &output) { json in
        json.key("lines")
        json.object { $0.field("begin", problem.line ?? 1) }
      }
    }
    output += (hasIssues ? "\n]\n" : "]\n").utf8
  }

  private struct Issue {
    let rule, description, fingerprint, severity, path: String
  }

  private mutating func add(_ issue: Issue, to output: inout [UInt8], where place: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.object { json in
      json.field("type", "issue")
      json.field("check_name", issue.rule)
      json.field("description", issue.description)
      json.key("categories")
      json.array { $0.string("Style") }
      json.field("severity", issue.severity)
      json.field("fingerprint", issue.fingerprint)
      json.key("location")
      json.object { json in
        json.field("path", issue.path)
        place(&json)
      }
    }
    output += (hasIssues ? ",\n  " : "\n  ").utf8
    output += json.bytes
    hasIssues = true
  }

  private static func write(_ place: Place, _ name: StaticString, to json: inout JSONWriter) {
    json.key(name)
    json.object { json in
      json.field("line", place.line)
      json.field("column", place.column)
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
