/// Strings of UTF-16 units. `String(decoding:as:)` gives the same, but is not specialised for UTF-16 and takes some
/// thousand instructions a word; these take some ten a unit.
extension String {
  /// The text of `units`. Half a surrogate pair becomes U+FFFD.
  package init(utf16 units: UnsafeBufferPointer<UInt16>) {
    self.init(unsafeUninitializedCapacity: units.count * 3) { bytes in
      var end = 0
      var index = 0
      while index < units.count {
        let unit = units[index]
        index += 1
        if unit < 0x80 {
          bytes[end] = UInt8(truncatingIfNeeded: unit)
          end += 1
        } else {
          let low = index < units.count ? units[index] : 0
          let isPair = unit & 0xFC00 == 0xD800 && low & 0xFC00 == 0xDC00
          if isPair { index += 1 }
          end += Self.encode(isPair ? Self.scalar(unit, low) : Self.scalar(unit), into: bytes, at: end)
        }
      }
      return end
    }
  }

  /// The text of `units`. Half a surrogate pair becomes U+FFFD.
  package init(utf16 units: [UInt16]) { self = units.withUnsafeBufferPointer { String(utf16: $0) } }

  /// The text of `units`. Half a surrogate pair becomes U+FFFD.
  package init(utf16 units: ArraySlice<UInt16>) { self = units.withUnsafeBufferPointer { String(utf16: $0) } }

  private static func scalar(_ high: UInt16, _ low: UInt16) -> UInt32 {
    0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(low & 0x3FF))
  }

  private static func scalar(_ unit: UInt16) -> UInt32 { unit & 0xF800 == 0xD800 ? 0xFFFD : UInt32(unit) }

  /// Writes a scalar from U+0080 on in UTF-8.
  /// - Returns: how many bytes that takes.
  private static func encode(_ scalar: UInt32, into bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    let count = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    var rest = scalar
    for place in stride(from: start + count - 1, to: start, by: -1) {
      bytes[place] = UInt8(0x80 | rest & 0x3F)
      rest >>= 6
    }
    bytes[start] = UInt8(truncatingIfNeeded: (count == 2 ? 0xC0 : count == 3 ? 0xE0 : 0xF0) | rest)
    return count
  }
}
