import JSONText
import CalqueKit
import Linting
import Reporting

/// The output of `calque rules`.
enum RuleTable {
  /// One block per family, one line per rule: name, severity, what it offers, what it finds.
  static func text(_ rules: [RuleInfo]) -> String {
    let name = rules.map(\.name.count).max() ?? 0
    let severity = Severity.allCases.map(\.rawValue.count).max() ?? 0
    let offered = rules.map { offer($0).count }.max() ?? 0
    return Family.allCases.compactMap { family -> String? in
      let members = rules.filter { $0.family == family }
      guard !members.isEmpty else { return nil }
      let lines = members.map { rule in
        "  "
          + [
            padded(rule.name, name), padded(rule.severity.rawValue, severity), padded(offer(rule), offered),
            rule.summary,
          ]
          .joined(separator: "  ")
      }
      return (["\(family.rawValue): \(family.summary)"] + lines).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// An array of objects, one per line.
  static func json(_ rules: [RuleInfo]) -> String {
    let lines = rules.map { rule in
      var json = JSONWriter()
      json.object { json in
        json.field("name", rule.name)
        json.field("family", rule.family.rawValue)
        json.field("severity", rule.severity.rawValue)
        if let fix = rule.fix { json.field("fix", fix.rawValue) }
        json.field("since", rule.since)
        json.field("summary", rule.summary)
        json.field("why", rule.why)
        json.field("details", rule.details)
      }
      return "  " + String(decoding: json.bytes, as: UTF8.self)
    }
    return lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n]"
  }

  /// What a rule offers to replace its findings.
  private static func offer(_ rule: RuleInfo) -> String {
    switch rule.fix {
    case .safe: "safe fix"
    case .unsafe: "fix"
    case .displayOnly: "suggestion"
    case nil: "–"
    }
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }
}
