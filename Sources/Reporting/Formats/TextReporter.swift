import Linting
import SourceText

/// For people: what is wrong, where, the line with the words marked, the source line, suggestions; a blank line between
/// findings and a closing line at the end.
package struct TextReporter: Reporter {
  private let options: ReportOptions
  private let palette: Palette
  private var hasFindings = false

  package init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
    palette = Palette(isColored: options.isColored)
  }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var cursor = PositionCursor(file.file)
    var sourceCursor = file.source.map { PositionCursor($0) }
    for finding in file.diagnostics {
      if hasFindings { output.append(UInt8(ascii: "\n")) }
      hasFindings = true
      let place = cursor.place(of: finding.range.start)
      var frames = [
        CodeFrame(file: file.file, range: finding.range, place: place, kind: .primary(finding.severity))
      ]
      if let source = file.source, let range = finding.relatedWords(of: file.file, in: source),
        let place = sourceCursor?.place(of: range.start)
      {
        frames.append(CodeFrame(file: source, range: range, place: place, kind: .related))
      }
      output += text(finding, frames).utf8
    }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    guard !options.isQuiet else { return }
    if hasFindings { output.append(UInt8(ascii: "\n")) }
    output += (summary.closingLine.lines(width: options.width, hanging: 2, palette) + "\n").utf8
  }

  private func text(_ finding: Diagnostic, _ frames: [CodeFrame]) -> String {
    let digits = frames.map { String($0.place.line).utf8.count }.max() ?? 1
    let bar = palette.paint(String(repeating: " ", count: digits) + " |", .gutter) + "\n"
    var parts = frames.map { $0.lines(digits: digits, width: options.width ?? 80, palette) }
    if let help = help(finding, margin: String(repeating: " ", count: digits)) { parts.append(help) }
    return title(finding) + parts.joined(separator: bar)
  }

  private func title(_ finding: Diagnostic) -> String {
    let label = "\(finding.severity.rawValue)[\(finding.rule)]"
    return WrappedText().adding(label, .severity(finding.severity)).adding(": \(finding.message.text)", .message)
      .lines(width: options.width, hanging: 2, palette) + "\n"
  }

  /// `help: write “a” or “b”`; nil when there is nothing to say.
  private func help(_ finding: Diagnostic, margin: String) -> String? {
    guard let advice = Advice(about: finding) else { return nil }
    var prose = WrappedText().adding("\(margin) =", .gutter).adding(" ").adding("help:", .label).adding(" ")
    for part in advice.parts {
      switch part {
      case .said(let text): prose = prose.adding(text)
      case .suggested(let words): prose = prose.adding(words, .suggestion)
      }
    }
    return prose.lines(width: options.width, hanging: margin.utf8.count + 9, palette) + "\n"
  }
}
