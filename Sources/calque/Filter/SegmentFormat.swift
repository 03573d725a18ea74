import ArgumentParser
import CalqueKit

/// How segments stand on standard input.
enum SegmentFormat: String, CaseIterable, ExpressibleByArgument {
  /// An object a line.
  case jsonl
  /// Columns with a tab between, named in the first line.
  case tsv
}

/// A line of the input as fields.
struct SegmentRecord {
  /// As JSON, to be given back as it came.
  var id: [UInt8]?
  var source: String?
  var target: String?
  var sourceLang: String?
  var targetLang: String?

  /// Names of the fields, as objects and the head of a table have them.
  static let fields = ["id", "source", "target", "sourceLang", "targetLang"]

  /// Why a line is no segment: lower case, no full stop.
  struct Fault: Error {
    let message: String
    /// The segment's id, when that much could be read.
    var id: [UInt8]?
  }
}
