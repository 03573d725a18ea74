import CalqueKit
import Linting
import Reporting

/// The page that `calque explain` shows.
struct RulePage {
  /// Columns to wrap at.
  let width: Int
  let palette: Palette

  func text(about rule: RuleInfo) -> String {
    var parts = [
      "\(palette.paint(rule.name, .message))  \(rule.family.rawValue), \(rule.severity.rawValue), since \(rule.since)",
      paragraph(rule.summary),
      section("Why it matters", rule.why),
    ]
    if !rule.details.isEmpty { parts.append(section("How it is found", rule.details)) }
    parts.append(section("What it offers", Self.promise(of: rule.fix)))
    if !rule.examples.isEmpty { parts.append(heading("Examples")) }
    parts += rule.examples.map(example)
    return parts.joined(separator: "\n\n")
  }

  private static func promise(of fix: Applicability?) -> String {
    switch fix {
    case .safe: "A replacement that keeps the meaning."
    case .unsafe: "A replacement that is probably meant; read it before you take it."
    case .displayOnly: "Suggestions to choose from; nothing that could be written without a look."
    case nil: "Nothing to put in its place: only a translator can tell."
    }
  }

  /// The case as it is tested: where the rule fires stands between ⟦ and ⟧.
  private func example(_ example: Example) -> String {
    var rows: [(label: String, text: String)] = []
    if let source = example.source { rows.append(("source", source)) }
    if let glossary = example.glossary { rows.append(("glossary", glossary)) }
    if let keep = example.keep { rows.append(("keep", keep)) }
    rows.append((example.language, example.target))
    if let suggestion = example.suggestion { rows.append(("write", suggestion)) }
    if let reason = example.reason { rows.append(("because", reason)) }
    let column = rows.map(\.label.count).max() ?? 0
    let lines = rows.flatMap { row in
      row.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
        let label = number == 0 ? row.label : ""
        return palette.paint(label + String(repeating: " ", count: column - label.count), .gutter) + "  "
          + marked(String(line))
      }
    }
    let sign = example.isBad ? palette.paint("✗", .severity(.error)) : palette.paint("✓", .success)
    return lines.enumerated().map { ($0 == 0 ? "  \(sign) " : "    ") + $1 }.joined(separator: "\n")
  }

  private func section(_ title: String, _ text: String) -> String { heading(title) + "\n" + paragraph(text) }

  private func heading(_ title: String) -> String { palette.paint(title, .label) }

  private func paragraph(_ text: String) -> String {
    TextWrap.lines(text, width: width - 2).map { "  " + $0 }.joined(separator: "\n")
  }

  /// The marks and what stands between them in the colour of a finding.
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
