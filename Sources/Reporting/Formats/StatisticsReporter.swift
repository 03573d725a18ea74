import JSONText
import Linting

/// How many findings each rule has, instead of the findings: for `--statistics`. The most frequent rule first, equal
/// counts by name; with the shares that can be fixed and that have a suggestion.
package struct StatisticsReporter: Reporter {
  package enum Style: Sendable {
    case text, json
  }

  package static let schema = "calque.statistics/1"
  private let style: Style
  private let options: ReportOptions
  private let palette: Palette
  private var tallies: [String: Tally] = [:]

  private struct Tally {
    let rule: String
    let family: Family
    var findings = 0
    var files = 0
    var withFix = 0
    var withSuggestion = 0
  }

  package init(_ style: Style, _ options: ReportOptions = ReportOptions()) {
    self.style = style
    self.options = options
    palette = Palette(isColored: options.isColored)
  }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var rules: Set<String> = []
    for finding in file.diagnostics {
      var tally = tallies[finding.rule] ?? Tally(rule: finding.rule, family: finding.family)
      tally.findings += 1
      if rules.insert(finding.rule).inserted { tally.files += 1 }
      if finding.hasWritableFix { tally.withFix += 1 }
      if !finding.suggestions.isEmpty { tally.withSuggestion += 1 }
      tallies[finding.rule] = tally
    }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    let sorted = tallies.values.sorted { ($1.findings, $0.rule) < ($0.findings, $1.rule) }
    switch style {
    case .text: output += text(sorted, summary).utf8
    case .json: output += Self.json(sorted, summary)
    }
  }

  private func text(_ tallies: [Tally], _ summary: RunSummary) -> String {
    var rows = [["findings", "files", "fixable", "suggested", "rule"]]
    rows += tallies.map {
      [
        "\($0.findings)", "\($0.files)", Self.percent($0.withFix, of: $0.findings),
        Self.percent($0.withSuggestion, of: $0.findings), $0.rule,
      ]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.enumerated().map { index, row in
      let numbers = zip(row, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }
      let line = (numbers + row.suffix(1)).joined(separator: "  ")
      return palette.paint(line, index == 0 ? .label : .plain) + "\n"
    }
    let table = tallies.isEmpty ? [] : lines
    let closing = options.isQuiet ? "" : summary.closingLine.lines(width: options.width, hanging: 2, palette) + "\n"
    return table.joined() + (table.isEmpty || closing.isEmpty ? "" : "\n") + closing
  }

  /// Whole percent, but never 0 or 100 for a share that is only close to it.
  private static func percent(_ part: Int, of whole: Int) -> String {
    let rounded = (part * 200 + whole) / (whole * 2)
    return "\(part == 0 ? 0 : part == whole ? 100 : min(99, max(1, rounded))) %"
  }

  private static func json(_ tallies: [Tally], _ summary: RunSummary) -> [UInt8] {
    var text = Array("{\n  \"schema\": \"\(schema)\",\n  \"rules\": [".utf8)
    for (index, tally) in tallies.enumerated() {
      var json = JSONWriter()
      json.object { json in
        json.field("rule", tally.rule)
        json.field("family", tally.family.rawValue)
        json.field("findings", tally.findings)
        json.field("files", tally.files)
        json.field("withFix", tally.withFix)
        json.field("withSuggestion", tally.withSuggestion)
      }
      text += (index > 0 ? ",\n    " : "\n    ").utf8
      text += json.bytes
    }
    var json = JSONWriter()
    JSONReporter.write(summary, to: &json)
    text += (tallies.isEmpty ? "],\n  \"summary\": " : "\n  ],\n  \"summary\": ").utf8
    return text + json.bytes + Array("\n}\n".utf8)
  }
}

extension Diagnostic {
  /// Whether `--fix` or `--unsafe-fixes` would write something.
  var hasWritableFix: Bool { fixes.contains { $0.applicability != .displayOnly } }
}
