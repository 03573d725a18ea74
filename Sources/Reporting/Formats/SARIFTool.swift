import JSONText
import Linting

/// SARIF's `tool`: the program that wrote the report, and its rules, which code scanning shows next to a result.
struct SARIFTool {
  private let tool: ReportingTool

  init(_ tool: ReportingTool) { self.tool = tool }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("driver")
      json.object { json in
        json.field("name", "Calque")
        json.field("version", tool.version)
        json.field("semanticVersion", tool.version)
        json.key("rules")
        json.array(tool.rules) { Self.write($1, to: &$0) }
      }
    }
  }

  private static func write(_ rule: RuleInfo, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", rule.name)
      if !rule.formerNames.isEmpty {
        json.key("deprecatedIds")
        json.array(rule.formerNames) { $0.string($1) }
      }
      json.field("shortDescription", text: rule.summary)
      json.field("fullDescription", text: rule.why)
      json.key("help")
      json.object { json in
        let parts = [rule.why, rule.details].filter { !$0.isEmpty }
        json.field("text", (parts + ["Examples: calque explain \(rule.name)"]).joined(separator: "\n\n"))
        json.field("markdown", (parts + ["Examples: `calque explain \(rule.name)`"]).joined(separator: "\n\n"))
      }
      json.key("defaultConfiguration")
      json.object { $0.field("level", level(of: rule.severity)) }
      json.key("properties")
      json.object { json in
        json.key("tags")
        json.array { $0.string(rule.family.rawValue) }
      }
    }
  }

  /// SARIF's word for a severity.
  static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
