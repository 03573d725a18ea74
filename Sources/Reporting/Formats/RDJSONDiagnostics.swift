import JSONText
import Linting
import SourceText

/// The findings of one file in reviewdog's diagnostic format. Columns count UTF-8 bytes of the line from 1, the end
/// exclusive. Reviewdog inserts suggestions into the line as it is in the file, so a byte order mark is counted here.
struct RDJSONDiagnostics {
  private let report: FileReport
  private var cursor: PositionCursor
  private var sourceCursor: PositionCursor?

  init(_ report: FileReport) {
    self.report = report
    cursor = PositionCursor(report.file)
    sourceCursor = report.source.map { PositionCursor($0) }
  }

  /// One finding.
  mutating func json(_ finding: Diagnostic) -> [UInt8] {
    let place = Span(finding.range, in: report.file, &cursor)
    let fixes = finding.fixes.compactMap { suggestion($0) }
    let source = related(finding)
    var json = JSONWriter()
    json.object { json in
      json.field("message", finding.message.text)
      Self.location(report.file.path, place, to: &json)
      json.field("severity", Self.severity(finding.severity))
      Self.origin(rule: finding.rule, to: &json)
      if !fixes.isEmpty {
        json.key("suggestions")
        json.array(fixes) { json, fix in
          json.object { json in
            Self.range(fix.place, to: &json)
            json.field("text", fix.text)
          }
        }
      }
      if let source {
        json.key("related_locations")
        json.array { json in
          json.object { json in
            json.field("message", "what it was translated from")
            Self.location(source.path, source.place, to: &json)
          }
        }
      }
    }
    return json.bytes
  }

  /// A file that could not be read.
  static func json(_ problem: FileProblem) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("message", problem.message)
      json.key("location")
      json.object { json in
        json.field("path", problem.path)
        if let line = problem.line {
          json.key("range")
          json.object { json in
            json.key("start")
            json.object { $0.field("line", line) }
          }
        }
      }
      json.field("severity", "ERROR")
      origin(rule: "unreadable", to: &json)
    }
    return json.bytes
  }

  /// A suggestion has one range, so the edits of a fix are merged into one, together with the text between them.
  private mutating func suggestion(_ fix: Fix) -> (place: Span, text: String)? {
    guard let first = fix.edits.first, let last = fix.edits.last else { return nil }
    var text = ""
    var copied = first.range.start
    for edit in fix.edits where edit.range.start >= copied {
      text += report.file.text(ByteRange(copied, edit.range.start)) + edit.text
      copied = edit.range.end
    }
    return (Span(ByteRange(first.range.start, last.range.end), in: report.file, &cursor), text)
  }

  private mutating func related(_ finding: Diagnostic) -> (path: String, place: Span)? {
    guard let file = report.source, let range = finding.relatedWords(of: report.file, in: file),
      var cursor = sourceCursor
    else { return nil }
    let place = Span(range, in: file, &cursor)
    sourceCursor = cursor
    return (file.path, place)
  }

  /// Lines and columns of both ends.
  private struct Span {
    let start, end: (line: Int, column: Int)

    init(_ range: ByteRange, in file: SourceFile, _ cursor: inout PositionCursor) {
      start = Self.position(cursor.place(of: range.start), in: file)
      end = Self.position(cursor.place(of: range.end), in: file)
    }

    private static func position(_ place: Place, in file: SourceFile) -> (Int, Int) {
      (place.line, place.utf8Column + (place.line == 1 ? file.byteOrderMarkLength : 0))
    }
  }

  private static func location(_ path: String, _ place: Span, to json: inout JSONWriter) {
    json.key("location")
    json.object { json in
      json.field("path", path)
      range(place, to: &json)
    }
  }

  private static func range(_ place: Span, to json: inout JSONWriter) {
    json.key("range")
    json.object { json in
      json.key("start")
      position(place.start, to: &json)
      json.key("end")
      position(place.end, to: &json)
    }
  }

  private static func position(_ position: (line: Int, column: Int), to json: inout JSONWriter) {
    json.object { json in
      json.field("line", position.line)
      json.field("column", position.column)
    }
  }

  private static func origin(rule: String, to json: inout JSONWriter) {
    json.key("source")
    json.object { $0.field("name", "calque") }
    json.key("code")
    json.object { $0.field("value", rule) }
  }

  private static func severity(_ severity: Severity) -> String { severity.rawValue.uppercased() }
}
