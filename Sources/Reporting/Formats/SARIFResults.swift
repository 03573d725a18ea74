import JSONText
import Linting
import SourceText

/// The findings of one file as SARIF results: rule, level, message, region with the words, the source's region, a
/// fingerprint that does not change when lines move, and as fixes the edits that may be applied. Suggestions that are
/// only shown are in `properties.suggestions`.
struct SARIFResults {
  private let report: FileReport
  private let paths: ReportPaths
  private var cursor: PositionCursor
  private var sourceCursor: PositionCursor?
  private var names: FingerprintTally

  init(_ report: FileReport, _ paths: ReportPaths) {
    self.report = report
    self.paths = paths
    cursor = PositionCursor(report.file)
    sourceCursor = report.source.map { PositionCursor($0) }
    names = FingerprintTally(report.file, path: paths.relative(report.file.path))
  }

  /// - Parameter ruleIndex: place of the finding's rule in the tool's list, if it is listed.
  mutating func json(_ finding: Diagnostic, ruleIndex: Int?) -> [UInt8] {
    let region = Region(finding.range, in: report.file, &cursor, hasSnippet: true)
    let fixes = finding.fixes.filter { $0.applicability != .displayOnly }.map { fix in
      (fix, fix.edits.map { (Region($0.range, in: report.file, &cursor), $0.text) })
    }
    let source = related(finding)
    let name = names.name(of: finding)
    var json = JSONWriter()
    json.object { json in
      json.field("ruleId", finding.rule)
      if let ruleIndex { json.field("ruleIndex", ruleIndex) }
      json.field("level", SARIFTool.level(of: finding.severity))
      json.field("message", message: finding.messageWithAdvice)
      json.key("locations")
      json.array { json in
        json.object { physicalLocation(report.file.path, region, to: &$0) }
      }
      if let source {
        json.key("relatedLocations")
        json.array { json in
          json.object { json in
            json.field("id", 1)
            json.field("message", message: "what it was translated from")
            physicalLocation(source.path, source.region, to: &json)
          }
        }
      }
      json.key("partialFingerprints")
      json.object { $0.field("calqueFinding/v1", name) }
      if !fixes.isEmpty {
        json.key("fixes")
        json.array(fixes) { write($1.0, $1.1, to: &$0) }
      }
      guard !finding.suggestions.isEmpty else { return }
      json.key("properties")
      json.object { json in
        json.key("suggestions")
        json.array(finding.suggestions) { $0.string($1) }
      }
    }
    return json.bytes
  }

  private mutating func related(_ finding: Diagnostic) -> (path: String, region: Region)? {
    guard let file = report.source, let range = finding.relatedWords(of: report.file, in: file),
      var cursor = sourceCursor
    else { return nil }
    let region = Region(range, in: file, &cursor, hasSnippet: true)
    sourceCursor = cursor
    return (file.path, region)
  }

  private func physicalLocation(_ path: String, _ region: Region, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      json.location(of: path, paths)
      json.key("region")
      region.write(to: &json)
    }
  }

  private func write(_ fix: Fix, _ edits: [(region: Region, text: String)], to json: inout JSONWriter) {
    json.object { json in
      json.field("description", message: fix.title)
      json.key("artifactChanges")
      json.array { json in
        json.object { json in
          json.location(of: report.file.path, paths)
          json.key("replacements")
          json.array(edits) { json, edit in
            json.object { json in
              json.key("deletedRegion")
              edit.region.write(to: &json)
              json.field("insertedContent", text: edit.text)
            }
          }
        }
      }
      json.key("properties")
      json.object { $0.field("applicability", fix.applicability.rawValue) }
    }
  }

  /// A region as text and as bytes. For an empty region both ends are written: without an end it would mean the rest of
  /// the line.
  private struct Region {
    let range: ByteRange
    let start, end: Place
    let snippet: String?

    init(_ range: ByteRange, in file: SourceFile, _ cursor: inout PositionCursor, hasSnippet: Bool = false) {
      self.range = range
      start = cursor.place(of: range.start)
      end = cursor.place(of: range.end)
      snippet = hasSnippet ? file.text(range) : nil
    }

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.field("startLine", start.line)
        json.field("startColumn", start.utf16Column)
        json.field("endLine", end.line)
        json.field("endColumn", end.utf16Column)
        json.field("byteOffset", range.start.value)
        json.field("byteLength", range.count)
        if let snippet { json.field("snippet", text: snippet) }
      }
    }
  }
}
