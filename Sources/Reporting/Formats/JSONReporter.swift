import JSONText
import Linting

/// One JSON object: `schema`, `findings` (see `FindingJSON`; one per line, so that two reports can be compared by line)
/// and `summary`.
package struct JSONReporter: Reporter {
  /// Changes when a field changes its meaning or is removed; a new field does not change it.
  package static let schema = "calque.findings/1"
  private var hasFindings = false

  package init() {}

  package mutating func begin(to output: inout [UInt8]) {
    output += "{\n  \"schema\": \"\(Self.schema)\",\n  \"findings\": [".utf8
  }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var findings = FindingJSON(file)
    for diagnostic in file.diagnostics {
      var json = JSONWriter()
      findings.write(diagnostic, to: &json)
      output += (hasFindings ? ",\n    " : "\n    ").utf8
      output += json.bytes
      hasFindings = true
    }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    var json = JSONWriter()
    Self.write(summary, to: &json)
    output += (hasFindings ? "\n  ],\n  \"summary\": " : "],\n  \"summary\": ").utf8
    output += json.bytes
    output += "\n}\n".utf8
  }

  static func write(_ summary: RunSummary, to json: inout JSONWriter) {
    json.object { json in
      json.field("filesChecked", summary.filesChecked)
      json.field("filesWithFindings", summary.filesWithFindings)
      json.field("filesSkipped", summary.filesSkipped)
      json.field("filesWithSource", summary.filesWithSource)
      json.field("filesAlone", summary.filesAlone.values.reduce(0, +))
      json.field("filesNamedAsSource", summary.filesNamedAsSource)
      json.field("filesOfUnknownLanguage", summary.filesOfUnknownLanguage)
      json.field("findings", summary.findings)
      json.key("severities")
      json.object { json in
        json.field("error", summary.count(of: .error))
        json.field("warning", summary.count(of: .warning))
        json.field("info", summary.count(of: .info))
      }
      json.field("withSuggestion", summary.withSuggestion)
      json.field("withFix", summary.withFix)
      json.field("fixed", summary.fixed)
      json.field("suppressed", summary.suppressed)
      json.field("baselined", summary.baselined)
      json.key("problems")
      json.array(summary.problems) { json, problem in
        json.object { json in
          json.field("path", problem.path)
          if let line = problem.line { json.field("line", line) }
          if let byte = problem.byte { json.field("byteOffset", byte.value) }
          json.field("message", problem.message)
        }
      }
      json.key("notices")
      json.array(summary.notices) { $0.string($1) }
    }
  }
}
