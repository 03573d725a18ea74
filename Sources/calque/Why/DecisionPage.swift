import Analyses
import CalqueKit
import JSONText
import Linting
import Reporting
import SourceText

/// The output of `calque why`: the findings at a place, then every candidate there with its figures and its reason.
struct DecisionPage {
  private let subject: NoteDecisions
  /// Columns to wrap at.
  private let width: Int
  private let palette: Palette
  /// Decisions by range, in the order of the file; the longer of two that begin together first.
  private let groups: [(range: ByteRange, decisions: [Decision])]
  /// How many decisions about a whole line say only that a word is a plain word of the target language.
  private let plainCount: Int

  init(_ subject: NoteDecisions, width: Int, palette: Palette) {
    self.subject = subject
    self.width = width
    self.palette = palette
    let shown = subject.isWholeLine ? subject.decisions.filter { !Self.isPlain($0) } : subject.decisions
    plainCount = Set(subject.decisions.map(\.range)).count - Set(shown.map(\.range)).count
    groups = Dictionary(grouping: shown, by: \.range).map { (range: $0, decisions: $1) }
      .sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }

  /// Whether a decision is about a word that nobody would take for a fault.
  private static func isPlain(_ decision: Decision) -> Bool {
    switch (decision.subject, decision.outcome) {
    case (.word, .weighed(let weight)): weight <= 0
    case (.word, .kept(.number)), (.spelling, .kept(.listed)), (.spelling, .kept(.otherScript)),
      (.spelling, .kept(.short)), (.spelling, .kept(.attached)), (.spelling, .kept(.identifier)):
      true
    default: false
    }
  }

  // MARK: Text

  var text: String {
    var parts = [head]
    parts += subject.findings.map(finding)
    parts += groups.map { group in
      let title = palette.paint(quoted(group.range), .label) + "  " + palette.paint(position(group.range), .gutter)
      return ([title] + group.decisions.flatMap(lines)).joined(separator: "\n")
    }
    if groups.isEmpty && subject.findings.isEmpty {
      parts.append(paragraph("Nothing here was a candidate for a finding."))
    }
    if plainCount > 0 {
      let words = plainCount == 1 ? "1 more word is" : "\(plainCount) more words are"
      parts.append(paragraph("\(words) plainly of the target language; name a column to see what is known of a word."))
    }
    return parts.joined(separator: "\n\n")
  }

  private var head: String {
    let source = subject.source.map { "compared with \($0.path)" } ?? "checked without a source"
    return VisibleText.plain("\(subject.file.path), \(source)")
  }

  private func finding(_ finding: Diagnostic) -> String {
    let label = "\(finding.severity.rawValue)[\(finding.rule)]"
    let text = paragraph(label + ": " + finding.message.text)
    return palette.paint(label, .severity(finding.severity)) + text.dropFirst(label.count)
  }

  private func quoted(_ range: ByteRange) -> String { Self.shown(Quotation.of(range, in: subject.file)) }

  /// Safe for a terminal, with right-to-left quotations kept in their place.
  private static func shown(_ text: String) -> String {
    RightToLeft.isolatingQuotations(in: VisibleText.plain(text))
  }

  private func position(_ range: ByteRange) -> String {
    let place = subject.file.position(of: range.start, unit: .scalar)
    return "\(place.line):\(place.column)"
  }

  /// What became of one candidate, its figures, and what would change it.
  private func lines(_ decision: Decision) -> [String] {
    let label = Self.name(decision.subject)
    let outcome =
      switch decision.outcome {
      case .reported: "reported (\(label))"
      case .weighed(let weight):
        "counts \(weight < 0 ? "" : "+")\((weight * 100).rounded() / 100) (\(label))"
      case .kept(let reason): "kept (\(label)): \(reason.text)"
      }
    var lines = paragraphLines(outcome, indent: 2)
    if let source = sourcePlace(decision) {
      lines += paragraphLines(
        "in the source: \(Quotation.of(source.range, in: source.file)) (line \(source.line))", indent: 4)
    }
    if !decision.evidence.isEmpty { lines += paragraphLines(decision.evidence.joined(separator: "; "), indent: 4) }
    if case .kept(let reason) = decision.outcome, let remedy = reason.remedy {
      lines += paragraphLines("to have it reported: \(remedy)", indent: 4)
    }
    return lines
  }

  /// What in the source a decision is about, and its 1-based line.
  private func sourcePlace(_ decision: Decision) -> (range: ByteRange, file: SourceFile, line: Int)? {
    guard let range = decision.source, let file = subject.source else { return nil }
    return (range, file, file.lines.line(of: range.start))
  }

  private static func name(_ subject: Decision.Subject) -> String {
    switch subject {
    case .word: "source word"
    case .run: "run of source words"
    case .label: "heading or label"
    case .spelling: "spelling"
    case .term: "term"
    case .number: "number"
    case .identifier: "path or name"
    case .wording: "wording"
    case .inline: "link, placeholder or emphasis"
    case .block: "block"
    case .finding(let rule): rule
    }
  }

  private func paragraph(_ text: String) -> String { paragraphLines(text, indent: 0).joined(separator: "\n") }

  private func paragraphLines(_ text: String, indent: Int) -> [String] {
    TextWrap.lines(Self.shown(text), width: width - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  // MARK: JSON

  /// One object.
  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("path", subject.file.path)
      if let source = subject.source { json.field("source", source.path) }
      json.key("findings")
      json.array(subject.findings) { json, finding in
        json.object { json in
          json.field("rule", finding.rule)
          write(finding.range, to: &json)
          json.field("message", finding.message.text)
        }
      }
      json.key("decisions")
      json.array(groups.flatMap(\.decisions)) { json, decision in write(decision, to: &json) }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(_ decision: Decision, to json: inout JSONWriter) {
    json.object { json in
      json.field("candidate", Self.name(decision.subject))
      write(decision.range, to: &json)
      if let source = sourcePlace(decision) {
        json.field("sourceLine", source.line)
        json.field("sourceText", source.file.text(source.range))
      }
      switch decision.outcome {
      case .reported: json.field("outcome", "reported")
      case .weighed(let weight):
        json.field("outcome", "weighed")
        json.field("weight", weight)
      case .kept(let reason):
        json.field("outcome", "kept")
        json.field("reason", reason.name)
        json.field("explanation", reason.text)
        if let remedy = reason.remedy { json.field("remedy", remedy) }
      }
      json.key("evidence")
      json.array(decision.evidence) { $0.string($1) }
    }
  }

  private func write(_ range: ByteRange, to json: inout JSONWriter) {
    let place = subject.file.position(of: range.start, unit: .scalar)
    json.field("line", place.line)
    json.field("column", place.column)
    json.field("text", subject.file.text(range))
  }
}
