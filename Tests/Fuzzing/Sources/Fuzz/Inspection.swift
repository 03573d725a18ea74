@testable import CalqueKit
@testable import JSONText
@testable import Linting
@testable import Reporting
@testable import SourceText

/// The properties that every report must have.
struct Inspection {
  private let report: FileReport

  init(_ report: FileReport) { self.report = report }

  func inspect() {
    for finding in report.diagnostics { inspect(finding) }
    for format in OutputFormat.allCases { inspect(format) }
  }

  private func inspect(_ finding: Diagnostic) {
    require(isText(finding.range, in: report.file), "\(finding.rule) finds \(finding.range), which is no text")
    if let block = finding.block {
      require(isText(block, in: report.file), "\(finding.rule) stands in \(block), which is no text")
    }
    if let range = finding.source {
      require(report.source.map { isText(range, in: $0) } ?? false, "\(finding.rule) is about \(range) of no source")
    }
    require(!finding.message.text.isEmpty, "\(finding.rule) says nothing")
    for fix in finding.fixes {
      require(!fix.edits.isEmpty, "a fix of \(finding.rule) edits nothing")
      for edit in fix.edits {
        require(isText(edit.range, in: report.file), "\(finding.rule) edits \(edit.range), which is no text")
      }
      for (edit, next) in zip(fix.edits, fix.edits.dropFirst()) {
        require(edit.range.end <= next.range.start, "edits of \(finding.rule) overlap or are not in order")
      }
    }
  }

  /// Whether a range is inside the file and neither end splits a scalar.
  private func isText(_ range: ByteRange, in file: SourceFile) -> Bool {
    func isBorder(_ offset: Int) -> Bool {
      offset == file.bytes.count || (offset < file.bytes.count && file.bytes[offset] & 0xC0 != 0x80)
    }
    return range.start <= range.end && isBorder(range.start.value) && isBorder(range.end.value)
  }

  private func inspect(_ format: OutputFormat) {
    let bytes = Self.bytes(of: report, as: format)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return require(false, "the report as \(format.rawValue) is no UTF-8")
    }
    for scalar in text.unicodeScalars where scalar != "\n" {
      // A tab of a note stays a tab in the lines that the text report quotes.
      if scalar == "\t" && format == .text { continue }
      require(!Self.isControl(scalar), "the report as \(format.rawValue) holds U+\(String(scalar.value, radix: 16))")
    }
    switch format {
    case .json, .sarif, .gitlab, .rdjson: inspectJSON(bytes, format)
    case .jsonl, .rdjsonl:
      let lines = bytes.split(separator: 0x0A)
      require(lines.count == report.diagnostics.count, "\(format.rawValue) has not one line a finding")
      for line in lines { inspectJSON(Array(line), format) }
    case .github: require(text.split(separator: "\n").allSatisfy { $0.hasPrefix("::") }, "a command of github breaks")
    case .concise: require(Self.lines(text) == report.diagnostics.count, "concise has not one line a finding")
    case .checkstyle, .junit: require(WellFormedXML(text).isWellFormed, "the report as \(format.rawValue) is no XML")
    case .text: break
    }
  }

  private func inspectJSON(_ bytes: [UInt8], _ format: OutputFormat) {
    require((try? JSONValue(bytes)) != nil, "the report as \(format.rawValue) is no JSON")
  }

  private static func lines(_ text: String) -> Int { text.utf8.count { $0 == 0x0A } }

  /// Control characters that a terminal may interpret, and those that reorder or hide text; the isolates are Calque's
  /// own.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066, 0x2067, 0xFEFF: true
    default: false
    }
  }

  /// The whole report of a run on one file.
  static func bytes(of report: FileReport, as format: OutputFormat) -> [UInt8] {
    var reporter = format.reporter()
    var bytes: [UInt8] = []
    var summary = RunSummary()
    summary.add(report)
    reporter.begin(to: &bytes)
    reporter.report(report, to: &bytes)
    reporter.end(summary, to: &bytes)
    return bytes
  }
}
