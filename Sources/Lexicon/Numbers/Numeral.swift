/// Decimal digits of all scripts, one UTF-16 unit each.
package enum Numeral {
  /// The digit zero of each set in the Basic Multilingual Plane (Unicode 15, general category Nd). The ten digits of a
  /// set are in one row of sixteen characters.
  package static let zeros: [UInt16] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
  ]

  /// By row of sixteen characters the place of its zero in the row; `none` for rows without digits.
  private static let rows: [UInt8] = zeros.reduce(into: [UInt8](repeating: none, count: 0x1000)) { rows, zero in
    rows[Int(zero >> 4)] = UInt8(zero & 15)
  }
  private static let none: UInt8 = 0xFF

  /// 0 to 9; nil for anything but a digit.
  @inline(__always)
  package static func value(_ unit: UInt16) -> UInt8? {
    if unit < 0x80 { return unit >= 0x30 && unit <= 0x39 ? UInt8(unit - 0x30) : nil }
    return unit < 0x0660 ? nil : zero(unit).map { UInt8(unit - $0) }
  }

  /// The zero of the set that the digit `unit` belongs to; nil for anything but a digit.
  package static func zero(_ unit: UInt16) -> UInt16? {
    if unit < 0x80 { return unit >= 0x30 && unit <= 0x39 ? 0x30 : nil }
    let first = rows[Int(unit >> 4)]
    guard first != none else { return nil }
    let zero = unit & 0xFFF0 | UInt16(first)
    return unit >= zero && unit < zero + 10 ? zero : nil
  }
}
