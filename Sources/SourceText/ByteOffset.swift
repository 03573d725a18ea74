/// A place in a file: the number of bytes before it, in the file as it was read (BOM and CRLF included).
@frozen
public struct ByteOffset: Comparable, Hashable, Sendable {
  /// Bytes before this place.
  public var value: Int

  /// The place after `value` bytes.
  @inlinable
  public init(_ value: Int) { self.value = value }

  /// Whether `a` comes before `b`.
  @inlinable
  public static func < (a: ByteOffset, b: ByteOffset) -> Bool { a.value < b.value }

  /// The place `count` bytes further on.
  @inlinable
  public static func + (offset: ByteOffset, count: Int) -> ByteOffset { ByteOffset(offset.value + count) }

  /// The number of bytes between them.
  @inlinable
  public static func - (end: ByteOffset, start: ByteOffset) -> Int { end.value - start.value }
}
