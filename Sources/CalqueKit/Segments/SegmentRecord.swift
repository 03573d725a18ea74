/// A line of the input as fields.
package struct SegmentRecord {
  /// As JSON, to be given back as it came.
  var id: [UInt8]?
  var source: String?
  var target: String?
  var sourceLang: String?
  var targetLang: String?

  /// Names of the fields, as objects and the head of a table have them.
  package static let fields = ["id", "source", "target", "sourceLang", "targetLang"]

  /// Why a line is no segment: lower case, no full stop.
  package struct Fault: Error {
    package let message: String
    /// The segment's id, when that much could be read.
    package var id: [UInt8]?

    package init(message: String, id: [UInt8]? = nil) {
      self.message = message
      self.id = id
    }
  }
}
