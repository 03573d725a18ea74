import SourceText

/// An exact number: `digits` × 10^`exponent`, without zeros at the end, so that 1.50, 1,5 and 15 × 0.1 are equal.
package struct DecimalValue: Hashable, Sendable {
  package let digits: UInt64
  package let exponent: Int

  /// Marks numbers with more than 18 digits, of which only a hash is kept: they can be compared but not used in
  /// arithmetic.
  private static let hashed = Int.min / 4

  package init(digits: UInt64, exponent: Int = 0) {
    var (digits, exponent) = (digits, digits == 0 ? 0 : exponent)
    while digits != 0, digits.isMultiple(of: 10) {
      digits /= 10
      exponent += 1
    }
    self.digits = digits
    self.exponent = exponent
  }

  private init(hash: UInt64) {
    digits = hash
    exponent = Self.hashed
  }

  /// Reads decimal digits (0 to 9, not characters), of which the last `fraction` follow the decimal sign.
  init(_ numerals: some Sequence<UInt8>, fraction: Int) {
    var value: UInt64 = 0
    var hash = FNV1a()
    var count = 0
    for numeral in numerals {
      hash.add(numeral)
      if value == 0 && numeral == 0 { continue }
      count += 1
      if count <= 18 { value = value * 10 + UInt64(numeral) }
    }
    self = count <= 18 ? DecimalValue(digits: value, exponent: -fraction) : DecimalValue(hash: hash.value)
  }

  package var isHashed: Bool { exponent == Self.hashed }

  /// The value times 10^`power`; `power` may be negative.
  package func scaled(by power: Int) -> DecimalValue {
    isHashed || power == 0 ? self : DecimalValue(digits: digits, exponent: exponent + power)
  }

  /// The sum; nil when it cannot be computed exactly.
  package static func + (a: DecimalValue, b: DecimalValue) -> DecimalValue? {
    let exponent = min(a.exponent, b.exponent)
    guard !a.isHashed, !b.isHashed, let x = a.units(of: exponent), let y = b.units(of: exponent) else { return nil }
    let (sum, overflow) = x.addingReportingOverflow(y)
    return overflow ? nil : DecimalValue(digits: sum, exponent: exponent)
  }

  /// The value as a whole multiple of 10^`exponent`; nil when it is not one or too large.
  private func units(of exponent: Int) -> UInt64? {
    let power = self.exponent - exponent
    guard (0...18).contains(power) else { return nil }
    var value = digits
    for _ in 0..<power {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// The value as an integer; nil when it is not one or too large.
  package var integer: Int64? { isHashed ? nil : units(of: 0).flatMap { Int64(exactly: $0) } }

  /// Whether it has a fraction.
  package var isFractional: Bool { exponent < 0 && !isHashed }
}
