/// A half-open range of UTF-16 code units in a segment's text.
@frozen
public struct UTF16Range: Hashable, Sendable {
  /// The first unit.
  public var start: Int32
  /// One past the last unit.
  public var end: Int32

  /// The units from `start` up to, not including, `end`.
  @inlinable
  public init(_ start: Int32, _ end: Int32) {
    self.start = start
    self.end = end
  }

  /// How many units it spans.
  @inlinable public var count: Int { Int(end - start) }
  /// For subscripts of the UTF-16 buffer.
  @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }

  /// Whether both have at least one unit in common.
  @inlinable
  public func overlaps(_ other: UTF16Range) -> Bool { start < other.end && other.start < end }
}
