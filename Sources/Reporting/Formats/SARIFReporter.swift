import JSONText
import Linting
import SourceText

/// SARIF 2.1.0 (OASIS 2020, errata 2023), one run, one result per line. References are relative to `%SRCROOT%`, columns
/// count UTF-16 units from 1, ends are exclusive. See `SARIFResults` for the contents of a result.
package struct SARIFReporter: Reporter {
  /// How many results are listed: GitHub shows no more for one run.
  package static let limit = 5_000
  private let options: ReportOptions
  private let ruleIndex: [String: Int]
  private var list = SARIFList(limit: Self.limit)

  package init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
    ruleIndex = Dictionary(
      options.tool.rules.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// A notice that not everything is listed; nil when it is.
  package static func notice(of summary: RunSummary) -> String? {
    guard summary.findings > limit else { return nil }
    return "\(limit) of \(summary.findings) results are listed as SARIF, errors first: "
      + "check fewer notes at once to see the others"
  }

  package mutating func begin(to output: inout [UInt8]) {
    output +=
      """
      {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
          "columnKind": "utf16CodeUnits",
          "newlineSequences": ["\\r\\n", "\\n", "\\r"],

      """.utf8
    member("originalUriBaseIds", to: &output) { json in
      json.object { json in
        json.key("%SRCROOT%")
        json.object { $0.field("uri", options.paths.base) }
      }
    }
    member("tool", to: &output) { SARIFTool(options.tool).write(to: &$0) }
    output += "    \"results\": [".utf8
  }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var results = SARIFResults(file, options.paths)
    for finding in file.diagnostics where list.takes(finding.severity) {
      list.add(finding.severity, results.json(finding, ruleIndex: ruleIndex[finding.rule]))
    }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    var isFirst = true
    for json in list.jsons {
      output += (isFirst ? "\n      " : ",\n      ").utf8
      output += json
      isFirst = false
    }
    output += (isFirst ? "],\n" : "\n    ],\n").utf8
    member("invocations", isLast: true, to: &output) { json in
      json.array { json in
        json.object { json in
          json.key("executionSuccessful")
          json.boolean(summary.problems.isEmpty)
          if let code = summary.exitCode { json.field("exitCode", code) }
          json.key("toolExecutionNotifications")
          json.array { notifications(summary, to: &$0) }
        }
      }
    }
    output += "  }]\n}\n".utf8
  }

  private func member(
    _ name: String, isLast: Bool = false, to output: inout [UInt8], _ body: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter()
    body(&json)
    output += "    \"\(name)\": ".utf8
    output += json.bytes
    output += (isLast ? "\n" : ",\n").utf8
  }

  private func notifications(_ summary: RunSummary, to json: inout JSONWriter) {
    for problem in summary.problems {
      notification("error", problem.message, to: &json) { json in
        json.key("locations")
        json.array { json in
          json.object { json in
            json.key("physicalLocation")
            json.object { json in
              json.location(of: problem.path, options.paths)
              guard let line = problem.line else { return }
              json.key("region")
              json.object { $0.field("startLine", line) }
            }
          }
        }
      }
    }
    for notice in summary.notices { notification("note", notice, to: &json) { _ in } }
    if let notice = Self.notice(of: summary) { notification("warning", notice, to: &json) { _ in } }
  }

  private func notification(
    _ level: String, _ text: String, to json: inout JSONWriter, _ more: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      json.field("level", level)
      json.field("message", message: text)
      more(&json)
    }
  }
}

extension JSONWriter {
  /// An `artifactLocation`; a path outside the root has an absolute reference.
  mutating func location(of path: String, _ paths: ReportPaths) {
    let reference = paths.reference(path)
    key("artifactLocation")
    object { json in
      json.field("uri", reference)
      if !reference.hasPrefix("file://") { json.field("uriBaseId", "%SRCROOT%") }
    }
  }
}
