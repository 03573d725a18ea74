/// Decimal digits of the scripts that our languages use, one UTF-16 unit each.
package enum Numeral {
  /// The digit zero of each set: ASCII, Arabic-Indic, its eastern form, Devanagari, Bengali, Tamil, Thai, full-width.
  private static let zeros: [UInt16] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0BE6, 0x0E50, 0xFF10]

  /// 0 to 9; nil for anything but a digit.
  @inline(__always)
  package static func value(_ unit: UInt16) -> UInt8? {
    if unit < 0x80 { return unit >= 0x30 && unit <= 0x39 ? UInt8(unit - 0x30) : nil }
    return unit < 0x0660 ? nil : zero(unit).map { UInt8(unit - $0) }
  }

  /// The zero of the set that the digit `unit` belongs to; nil for anything but a digit.
  package static func zero(_ unit: UInt16) -> UInt16? {
    if unit < 0x80 { return unit >= 0x30 && unit <= 0x39 ? 0x30 : nil }
    for zero in zeros where unit >= zero && unit < zero + 10 { return zero }
    return nil
  }
}
