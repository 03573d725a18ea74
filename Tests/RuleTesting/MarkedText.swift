import SourceText

/// Text with ⟦…⟧ around the expected findings, as in the examples of rules.
package struct MarkedText: Sendable {
  /// Without the marks.
  package let text: String
  /// Bytes of `text`.
  package let ranges: [ByteRange]

  /// Removes the marks. A ⟦ without its ⟧ is a mistake in the example.
  package init(_ marked: String) throws(UnbalancedMarks) {
    var bytes: [UInt8] = []
    var ranges: [ByteRange] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch (scalar, start) {
      case (Self.open, nil): start = bytes.count
      case (Self.close, let opened?):
        ranges.append(ByteRange(opened, bytes.count))
        start = nil
      case (Self.open, _), (Self.close, _): throw UnbalancedMarks(text: marked)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    guard start == nil else { throw UnbalancedMarks(text: marked) }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges
  }

  /// Puts marks around `ranges`, which may overlap, of `bytes`.
  package static func marked(_ bytes: [UInt8], _ ranges: [ByteRange]) -> String {
    var result: [UInt8] = []
    for index in 0...bytes.count {
      let opened = ranges.count { $0.start.value == index }
      let closed = ranges.count { $0.end.value == index && !$0.isEmpty }
      let empty = ranges.count { $0.start.value == index && $0.isEmpty }
      for _ in 0..<closed { result += Array(String(close).utf8) }
      for _ in 0..<opened - empty { result += Array(String(open).utf8) }
      for _ in 0..<empty { result += Array("\(open)\(close)".utf8) }
      if index < bytes.count { result.append(bytes[index]) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let open: Unicode.Scalar = "⟦"
  private static let close: Unicode.Scalar = "⟧"

  package struct UnbalancedMarks: Error { package let text: String }
}
