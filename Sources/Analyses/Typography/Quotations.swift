import SourceText

/// Which parts of a text are between quotation marks. A mark that is not closed quotes nothing.
package struct Quotations: Sendable {
  /// Begin and end of each, in UTF-16 units, in order and apart.
  private let ranges: [Range<Int>]

  /// Linear in the text.
  package init(_ units: [UInt16]) {
    var ranges: [Range<Int>] = []
    var open: (at: Int, closing: Set<UInt16>)?
    for (at, unit) in units.enumerated() {
      if let current = open {
        if current.closing.contains(unit) {
          ranges.append(current.at..<at + 1)
          open = nil
        }
      } else if let closing = Self.closing[unit] {
        open = (at, closing)
      }
    }
    self.ranges = ranges
  }

  /// Whether the unit at `place` is in a quotation.
  package func contains(_ place: Int32) -> Bool {
    let next = ranges.partitioningIndex { $0.lowerBound > Int(place) }
    return next > 0 && ranges[next - 1].contains(Int(place))
  }

  /// What closes each opening mark: German closes with “, Polish with ”.
  private static let closing: [UInt16: Set<UInt16>] = [
    0x22: [0x22], 0x201C: [0x201D], 0x201E: [0x201C, 0x201D], 0xAB: [0xBB], 0x300C: [0x300D], 0x300E: [0x300F],
    0x300A: [0x300B], 0x201A: [0x2018, 0x2019],
  ]
}
