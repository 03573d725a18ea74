import SourceText

/// Maps Unicode scalars to bytes: libyaml counts scalars, everything else here counts bytes.
struct ScalarOffsets {
  private let bytes: [UInt8]
  private let range: Range<Int>
  /// The byte offset of every 64th scalar; nil when all are ASCII.
  private let stops: [Int]?

  /// Reads `range`, valid UTF-8, once.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    guard bytes[range].contains(where: { $0 >= 0x80 }) else {
      stops = nil
      return
    }
    var stops: [Int] = []
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 {
      if count % 64 == 0 { stops.append(index) }
      count += 1
    }
    self.stops = stops
  }

  /// The byte at which scalar number `place` starts; the end of the range when there are fewer. Constant time.
  func byte(_ place: Int) -> Int {
    guard let stops else { return min(range.lowerBound + place, range.upperBound) }
    guard place / 64 < stops.count else { return range.upperBound }
    var index = stops[place / 64]
    var left = place % 64
    while left > 0 && index < range.upperBound {
      index += 1
      while index < range.upperBound && bytes[index] & 0xC0 == 0x80 { index += 1 }
      left -= 1
    }
    return index
  }
}
