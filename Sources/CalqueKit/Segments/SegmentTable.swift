import JSONText
import Reporting

/// The header of a tab-separated table: the meaning of each column. Fields are taken literally, without quotes or
/// escapes.
package struct SegmentTable {
  private let columns: [String]

  /// Reads the first line. Unknown columns are ignored.
  package init(head line: [UInt8]) throws(SegmentRecord.Fault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = line.starts(with: mark) ? Array(line.dropFirst(mark.count)) : line
    columns = Self.fields(line).map { String(decoding: $0, as: UTF8.self) }
    guard columns.contains("target") else {
      throw SegmentRecord.Fault(
        message: "the first line must name the columns, with tabs between: "
          + SegmentRecord.fields.joined(separator: ", ") + "; “target” is missing")
    }
    if let twice = columns.first(where: { name in
      columns.count { $0 == name } > 1 && SegmentRecord.fields.contains(name)
    }) {
      throw SegmentRecord.Fault(message: "the column “\(twice)” occurs twice in the first line")
    }
  }

  /// Reads a row. An empty field counts as not given, except for `target`.
  func record(_ line: [UInt8]) throws(SegmentRecord.Fault) -> SegmentRecord {
    let fields = Self.fields(line)
    var record = SegmentRecord()
    for (name, field) in zip(columns, fields) {
      guard let text = String(validating: field, as: UTF8.self) else {
        throw SegmentRecord.Fault(message: "“\(name)” is not valid UTF-8", id: record.id)
      }
      switch name {
      case "id" where !text.isEmpty:
        var json = JSONWriter()
        json.string(text)
        record.id = json.bytes
      case "source" where !text.isEmpty: record.source = text
      case "target": record.target = text
      case "sourceLang" where !text.isEmpty: record.sourceLang = text
      case "targetLang" where !text.isEmpty: record.targetLang = text
      default: break
      }
    }
    guard fields.count == columns.count else {
      throw SegmentRecord.Fault(message: "\(fields.count) fields instead of \(columns.count)", id: record.id)
    }
    return record
  }

  private static func fields(_ line: [UInt8]) -> [ArraySlice<UInt8>] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }
}
