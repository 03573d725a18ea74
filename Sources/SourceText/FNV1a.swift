/// FNV-1a with 64 bits (Fowler, Noll, Vo 1991): the same on every machine and in every version, unlike Swift's
/// `Hasher`. Safe against accidental collisions, not against malicious ones.
public struct FNV1a: Sendable {
  @usableFromInline var state: UInt64

  /// - Parameter seed: a different seed gives a different hash of the same units.
  @inlinable public init(seed: UInt64 = FNV1a.offset) { state = seed }

  /// Adds one unit: a byte, as in the original, or a wider one in one step.
  @inlinable public mutating func add(_ unit: some BinaryInteger) {
    state = (state ^ UInt64(truncatingIfNeeded: unit)) &* 0x100_0000_01B3
  }

  /// Adds several units in order.
  @inlinable public mutating func add(contentsOf units: some Sequence<some BinaryInteger>) {
    for unit in units { add(unit) }
  }

  /// The hash of the units so far.
  @inlinable public var value: UInt64 { state }

  /// The hash of nothing.
  @inlinable public static var offset: UInt64 { 0xCBF2_9CE4_8422_2325 }
}
