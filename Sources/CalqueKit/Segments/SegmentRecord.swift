/// A line of the input as fields.
package struct SegmentRecord {
  /// As JSON, to be returned unchanged.
  var id: [UInt8]?
  var source: String?
  var target: String?
  var sourceLang: String?
  var targetLang: String?

  /// Names of the fields, in objects and in the header of a table.
  package static let fields = ["id", "source", "target", "sourceLang", "targetLang"]

  /// Why a line is not a segment: lower case, no full stop.
  package struct Fault: Error {
    package let message: String
    /// The segment's id, if it could be read.
    package var id: [UInt8]?

    package init(message: String, id: [UInt8]? = nil) {
      self.message = message
      self.id = id
    }
  }
}
