/// A set of UTF-16 units for a look-up per unit: a bit map, 8 kB.
package struct UnitSet: Sendable {
  private var bits: [UInt64]

  /// The units of `text`.
  package init(_ text: String) { self.init(text.utf16) }

  /// The units of a sequence.
  package init(_ units: some Sequence<UInt16>) {
    bits = [UInt64](repeating: 0, count: 1024)
    for unit in units { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
  }

  /// Whether `unit` is one of them.
  package func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 == 1 }
}
