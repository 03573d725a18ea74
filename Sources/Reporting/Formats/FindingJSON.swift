import JSONText
import Linting
import SourceText

/// The findings of one file as JSON objects, the same in json and jsonl.
///
/// Lines are 1-based. `column` and `endColumn` count Unicode scalars, `utf16Column` and `utf16EndColumn` UTF-16 units,
/// all 1-based with the end exclusive; `byteOffset` and `byteLength` are UTF-8 bytes of the file as it was read,
/// including BOM and CRLF. `text` is the file's text in that range, including marks and line ends.
///
/// `path` is the path as the user gave it. JSON cannot hold bytes that are not Unicode: in a file name that is not
/// valid UTF-8 every invalid byte has already been replaced by U+FFFD, so such a path tells a reader which file is
/// meant but cannot be opened from the report.
struct FindingJSON {
  private let report: FileReport
  private var cursor: PositionCursor
  private var sourceCursor: PositionCursor?

  init(_ report: FileReport) {
    self.report = report
    cursor = PositionCursor(report.file)
    sourceCursor = report.source.map { PositionCursor($0) }
  }

  /// One finding. The keys are always in this order; `source` is present only when it is known.
  mutating func write(_ finding: Diagnostic, to json: inout JSONWriter) {
    let start = cursor.place(of: finding.range.start)
    let end = cursor.place(of: finding.range.end)
    let source = source(of: finding)
    json.object { json in
      json.field("path", report.file.path)
      json.field("line", start.line)
      json.field("column", start.column)
      json.field("endLine", end.line)
      json.field("endColumn", end.column)
      json.field("utf16Column", start.utf16Column)
      json.field("utf16EndColumn", end.utf16Column)
      json.field("byteOffset", finding.range.start.value)
      json.field("byteLength", finding.range.count)
      json.field("rule", finding.rule)
      json.field("family", finding.family.rawValue)
      json.field("severity", finding.severity.rawValue)
      json.field("text", report.file.text(finding.range))
      json.field("message", finding.message.text)
      json.key("suggestions")
      json.array(finding.suggestions) { $0.string($1) }
      json.key("fixes")
      json.array(finding.fixes) { Self.write($1, to: &$0) }
      if let source {
        json.key("source")
        json.object { json in
          json.field("path", source.path)
          json.field("line", source.place.line)
          json.field("column", source.place.column)
          json.field("text", source.text)
        }
      }
    }
  }

  private mutating func source(of finding: Diagnostic) -> (path: String, place: Place, text: String)? {
    guard let range = finding.source, let file = report.source, var cursor = sourceCursor else { return nil }
    let place = cursor.place(of: range.start)
    sourceCursor = cursor
    return (file.path, place, file.text(range))
  }

  private static func write(_ fix: Fix, to json: inout JSONWriter) {
    json.object { json in
      json.field("title", fix.title)
      json.field("applicability", fix.applicability.rawValue)
      json.key("edits")
      json.array(fix.edits) { json, edit in
        json.object { json in
          json.field("byteOffset", edit.range.start.value)
          json.field("byteLength", edit.range.count)
          json.field("text", edit.text)
        }
      }
    }
  }
}
