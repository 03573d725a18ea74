import JSONText

/// One JSON object per finding, each on its own line, and nothing else. See `FindingJSON` for the fields.
package struct JSONLinesReporter: Reporter {
  package init() {}

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var findings = FindingJSON(file)
    for diagnostic in file.diagnostics {
      var json = JSONWriter()
      findings.write(diagnostic, to: &json)
      output += json.bytes
      output.append(UInt8(ascii: "\n"))
    }
  }
}
