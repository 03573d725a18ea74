/// FNV-1a with 64 bits (Fowler, Noll, Vo 1991): the same on every machine and in every version, unlike Swift's `Hasher`.
/// Good against accident, not against malice.
public struct FNV1a: Sendable {
  @usableFromInline var state: UInt64

  /// - Parameter seed: another one makes another hash of the same units.
  @inlinable public init(seed: UInt64 = FNV1a.offset) { state = seed }

  /// Takes in one unit: a byte, as the authors have it, or a wider one in one step.
  @inlinable public mutating func add(_ unit: some BinaryInteger) {
    state = (state ^ UInt64(truncatingIfNeeded: unit)) &* 0x100_0000_01B3
  }

  /// Takes in units one after the other.
  @inlinable public mutating func add(contentsOf units: some Sequence<some BinaryInteger>) {
    for unit in units { add(unit) }
  }

  /// The hash of what was taken in so far.
  @inlinable public var value: UInt64 { state }

  /// Of nothing.
  @inlinable public static var offset: UInt64 { 0xCBF2_9CE4_8422_2325 }
}
