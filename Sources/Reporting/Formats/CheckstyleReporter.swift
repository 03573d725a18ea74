import Linting
import SourceText

/// Checkstyle's XML: a file with its errors. Lines and columns from 1, columns in Unicode scalars as in the text report.
/// A file that could not be read has an error of its own.
package struct CheckstyleReporter: Reporter {
  private let version: String

  package init(_ options: ReportOptions = ReportOptions()) { version = options.tool.version }

  package mutating func begin(to output: inout [UInt8]) {
    var xml = XMLWriter()
    xml.open("checkstyle", [("version", version)])
    output += XMLWriter.declaration.utf8
    output += xml.bytes
  }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    guard !file.diagnostics.isEmpty else { return }
    var cursor = PositionCursor(file.file)
    var xml = XMLWriter(depth: 1)
    xml.element("file", [("name", file.file.path)]) { xml in
      for finding in file.diagnostics {
        let place = cursor.place(of: finding.range.start)
        xml.element(
          "error",
          [
            ("line", "\(place.line)"), ("column", "\(place.column)"), ("severity", finding.severity.rawValue),
            ("message", finding.messageWithAdvice), ("source", "calque.\(finding.rule)"),
          ])
      }
    }
    output += xml.bytes
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    var xml = XMLWriter(depth: 1)
    for problem in summary.problems {
      xml.element("file", [("name", problem.path)]) { xml in
        xml.element(
          "error",
          [
            ("line", "\(problem.line ?? 1)"), ("severity", "error"), ("message", problem.message),
            ("source", "calque.unreadable"),
          ])
      }
    }
    output += xml.bytes
    output += "</checkstyle>\n".utf8
  }
}
