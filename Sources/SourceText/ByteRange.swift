/// A half-open range of bytes of a file as it was read.
@frozen
public struct ByteRange: Hashable, Sendable {
  /// The first byte.
  public var start: ByteOffset
  /// One past the last byte.
  public var end: ByteOffset

  /// The bytes from `start` up to, not including, `end`.
  @inlinable
  public init(_ start: ByteOffset, _ end: ByteOffset) {
    precondition(start <= end, "a range ends where it starts or later")
    self.start = start
    self.end = end
  }

  /// The bytes from `start` up to, not including, `end`.
  @inlinable
  public init(_ start: Int, _ end: Int) { self.init(ByteOffset(start), ByteOffset(end)) }

  /// How many bytes it spans.
  @inlinable public var count: Int { end - start }
  /// Whether it spans nothing: a place between two bytes.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether both have at least one byte in common.
  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// Whether both have a byte in common, or one is empty and in the other or at its end.
  public func touches(_ other: ByteRange) -> Bool {
    overlaps(other) || (isEmpty || other.isEmpty) && start <= other.end && other.start <= end
  }

  /// Whether every byte of `other` is in this range.
  @inlinable
  public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` is in this range.
  @inlinable
  public func contains(_ offset: ByteOffset) -> Bool { start <= offset && offset < end }
}
