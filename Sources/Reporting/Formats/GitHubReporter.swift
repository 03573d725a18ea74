import Linting
import SourceText

/// Workflow commands of GitHub Actions, one per finding, which show it next to the line of the pull request: `::warning
/// file=notes/a-de.md,line=3,col=5,…::…`. Paths are relative to the repository; columns count Unicode scalars from 1.
/// The message also names place and rule, because the log shows nothing else.
package struct GitHubReporter: Reporter {
  private let paths: ReportPaths

  package init(_ options: ReportOptions = ReportOptions()) { paths = options.paths }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var cursor = PositionCursor(file.file)
    let path = paths.relative(file.file.path)
    for finding in file.diagnostics {
      let start = cursor.place(of: finding.range.start)
      let end = cursor.place(of: finding.range.end)
      var properties = [
        ("file", path), ("line", "\(start.line)"), ("endLine", "\(end.line)"), ("col", "\(start.column)"),
      ]
      // GitHub rejects columns of ranges over several lines.
      if start.line == end.line { properties.append(("endColumn", "\(end.column)")) } else { properties.removeLast() }
      properties.append(("title", "calque: \(finding.rule)"))
      let text = "\(path):\(start.line):\(start.column): [\(finding.rule)] \(finding.messageWithAdvice)"
      output += Self.command(Self.level(of: finding.severity), properties, text)
    }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    for problem in summary.problems {
      let path = paths.relative(problem.path)
      let line = problem.line.map { [("line", "\($0)")] } ?? []
      output += Self.command("error", [("file", path)] + line + [("title", "calque")], "\(path): \(problem.message)")
    }
  }

  private static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func command(_ name: String, _ properties: [(String, String)], _ message: String) -> [UInt8] {
    let list = properties.map { "\($0)=\(escaped(shown($1), isProperty: true))" }.joined(separator: ",")
    return Array("::\(name) \(list)::\(escaped(VisibleText.plain(message)))\n".utf8)
  }

  /// A property with escapes for anything that a terminal might interpret. Line ends and tabs stay, because file names
  /// may contain them and the runner must get back what was written.
  private static func shown(_ text: String) -> String {
    VisibleText.pieces(text).map { piece in
      piece.isEscape ? kept.first { piece.text == VisibleText.escape($0) }.map(String.init) ?? piece.text : piece.text
    }.joined()
  }

  private static let kept: [Unicode.Scalar] = ["\t", "\n", "\r"]

  /// As the runner decodes it: percent signs and line ends everywhere, and inside a property also the characters that
  /// end one.
  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
