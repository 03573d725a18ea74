import CalqueKit
import Linting
import Reporting

/// The output of `calque explain`.
struct RulePage {
  /// Columns to wrap at.
  let width: Int
  let palette: Palette

  func text(about rule: RuleInfo) -> String {
    var parts = [
      "\(palette.paint(rule.name, .message)): \(rule.summary)\n"
        + "\(palette.paint(rule.severity.rawValue, .severity(rule.severity))), family \(rule.family.rawValue), since \(rule.since)"
        + (rule.formerNames.isEmpty ? "" : ", formerly " + rule.formerNames.joined(separator: ", ")),
      section("Why it matters", rule.why),
    ]
    if !rule.details.isEmpty { parts.append(section("How it is found", rule.details)) }
    parts.append(section("What it offers", Self.promise(of: rule.fix)))
    if !rule.options.isEmpty {
      let options = rule.options.map { "`\($0.name)` (default: \($0.defaultValue.text)): \($0.summary)" }
      parts.append(section("Options in .calque.yml", options.joined(separator: "\n")))
    }
    if !rule.examples.isEmpty { parts.append(heading("Examples")) }
    let rows = rule.examples.map(rows)
    let column = rows.joined().map(\.label.count).max() ?? 0
    parts += zip(rule.examples, rows).map { example($0, $1, column: column) }
    return parts.joined(separator: "\n\n")
  }

  private static func promise(of fix: Applicability?) -> String {
    switch fix {
    case .safe: "A fix that keeps the meaning, verified for each finding and applied by `--fix`."
    case .unsafe: "A fix that is probably right, applied by `--unsafe-fixes`; review it."
    case .displayOnly: "Suggestions to choose from; none is applied automatically."
    case nil: "No suggestion: only a translator can decide."
    }
  }

  private typealias Row = (label: String, text: String)

  /// The parts of an example, as it is tested: the place where the rule fires is between ⟦ and ⟧.
  private func rows(of example: Example) -> [Row] {
    let rows: [(String, String?)] = [
      ("source", example.source), ("glossary", example.glossary), ("keep", example.keep),
      ("memory", example.memory?.replacing("\t", with: "  ")),
      (example.language, example.target), ("write", example.suggestion), ("because", example.reason),
    ]
    return rows.compactMap { label, text in text.map { (label, $0) } }
  }

  private func example(_ example: Example, _ rows: [Row], column: Int) -> String {
    let lines = rows.flatMap { row in
      row.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
        let label = number == 0 ? row.label : ""
        let padded = label + String(repeating: " ", count: column - label.count)
        return line.isEmpty ? "" : "\(palette.paint(padded, .gutter))  \(marked(String(line)))"
      }
    }
    let sign = example.isBad ? palette.paint("✗", .severity(.error)) : palette.paint("✓", .success)
    return lines.enumerated().map { $0 == 0 ? "  \(sign) \($1)" : $1.isEmpty ? "" : "    \($1)" }
      .joined(separator: "\n")
  }

  private func section(_ title: String, _ text: String) -> String { heading(title) + "\n" + paragraph(text) }

  private func heading(_ title: String) -> String { palette.paint(title, .label) }

  private func paragraph(_ text: String) -> String {
    TextWrap.lines(text, width: width - 2).map { "  " + $0 }.joined(separator: "\n")
  }

  /// The marks and the text between them in the colour of a finding.
  private func marked(_ line: String) -> String {
    var shown = ""
    for part in line.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      guard part.offset > 0, let end = part.element.firstIndex(of: "⟧") else {
        shown += part.element
        continue
      }
      shown +=
        palette.paint("⟦" + part.element[...end], .severity(.error)) + part.element[part.element.index(after: end)...]
    }
    return shown
  }
}
