import JSONText
import Linting
import SourceText

/// The output of `calque filter` for one segment, as one line of JSON: the line of the input, the segment's own id, and
/// its findings or why it could not be checked.
///
/// Places are offsets into `target` from 0, the end exclusive: `start` and `end` in Unicode scalars as Python counts,
/// `utf16Start` and `utf16End` as Java and JavaScript do, `byteStart` and `byteEnd` in UTF-8.
package enum SegmentFindings {
  /// - Parameter id: the segment's id as JSON, nil when it has none.
  package static func line(_ number: Int, id: [UInt8]?, _ report: FileReport) -> [UInt8] {
    written(number, id) { json in
      json.key("findings")
      json.array { json in
        var cursor = OffsetCursor(report.file.bytes)
        for finding in report.diagnostics { write(finding, in: report.file, &cursor, to: &json) }
      }
    }
  }

  /// A segment that could not be checked.
  package static func line(_ number: Int, id: [UInt8]?, error: String) -> [UInt8] {
    written(number, id) { $0.field("error", error) }
  }

  private static func written(_ number: Int, _ id: [UInt8]?, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("line", number)
      if let id {
        json.key("id")
        json.raw(id)
      }
      body(&json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(
    _ finding: Diagnostic, in file: SourceFile, _ cursor: inout OffsetCursor, to json: inout JSONWriter
  ) {
    let start = cursor.place(of: finding.range.start.value)
    let end = cursor.place(of: finding.range.end.value)
    json.object { json in
      json.field("rule", finding.rule)
      json.field("family", finding.family.rawValue)
      json.field("severity", finding.severity.rawValue)
      json.field("start", start.scalars)
      json.field("end", end.scalars)
      json.field("utf16Start", start.units)
      json.field("utf16End", end.units)
      json.field("byteStart", finding.range.start.value)
      json.field("byteEnd", finding.range.end.value)
      json.field("text", file.text(finding.range))
      json.field("message", finding.message.text)
      json.key("suggestions")
      json.array(finding.suggestions) { $0.string($1) }
    }
  }

  /// Counts on from its last offset, so that offsets in roughly the order of the text cost its length in total.
  private struct OffsetCursor {
    private let bytes: [UInt8]
    private var offset = 0
    private var scalars = 0
    private var units = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func place(of target: Int) -> (scalars: Int, units: Int) {
      let sign = target < offset ? -1 : 1
      for byte in bytes[min(offset, target)..<max(offset, target)] where byte & 0xC0 != 0x80 {
        scalars += sign
        units += byte >= 0xF0 ? 2 * sign : sign
      }
      offset = target
      return (scalars, units)
    }
  }
}
