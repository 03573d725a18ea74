import Linting
import SourceText

/// JUnit's XML: one suite per file, one case per finding. Errors and warnings are failures; informational findings pass
/// with their text. A file without findings is one case that passes, to show that it was checked.
package struct JUnitReporter: Reporter {
  package init() {}

  package mutating func begin(to output: inout [UInt8]) {
    output += "\(XMLWriter.declaration)<testsuites name=\"calque\">\n".utf8
  }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    let path = file.file.path
    let failures = file.diagnostics.count { $0.severity > .info }
    let counts = (tests: max(1, file.diagnostics.count), failures: failures, errors: 0)
    var cursor = PositionCursor(file.file)
    suite(path, counts, to: &output) { xml in
      if file.diagnostics.isEmpty {
        xml.element("testcase", [("classname", path), ("name", "no findings"), ("file", path)])
      }
      for finding in file.diagnostics {
        Self.write(finding, of: path, at: cursor.place(of: finding.range.start), to: &xml)
      }
    }
  }

  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {
    for problem in summary.problems {
      let path = problem.path
      suite(path, (tests: 1, failures: 0, errors: 1), to: &output) { xml in
        xml.element("testcase", [("classname", path), ("name", "readable"), ("file", path)]) { xml in
          xml.element("error", [("message", problem.message), ("type", "unreadable")])
        }
      }
    }
    output += "</testsuites>\n".utf8
  }

  private func suite(
    _ path: String, _ counts: (tests: Int, failures: Int, errors: Int), to output: inout [UInt8],
    _ body: (inout XMLWriter) -> Void
  ) {
    var xml = XMLWriter(depth: 1)
    xml.element(
      "testsuite",
      [
        ("name", path), ("tests", "\(counts.tests)"), ("failures", "\(counts.failures)"),
        ("errors", "\(counts.errors)"),
      ], body)
    output += xml.bytes
  }

  private static func write(_ finding: Diagnostic, of path: String, at place: Place, to xml: inout XMLWriter) {
    let spot = "\(place.line):\(place.column)"
    let attributes = [
      ("classname", path), ("name", "\(finding.rule) at \(spot)"), ("file", path), ("line", "\(place.line)"),
    ]
    xml.element("testcase", attributes) { xml in
      let text = "\(path):\(spot): \(finding.severity.rawValue)[\(finding.rule)] \(finding.messageWithAdvice)"
      if finding.severity == .info {
        xml.element("system-out", text: text)
      } else {
        xml.element(
          "failure", [("message", finding.message.text), ("type", finding.severity.rawValue)], text: text)
      }
    }
  }
}
