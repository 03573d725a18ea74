/// A place in a file: how many bytes stand before it, in the file as it was read (BOM and CRLF included).
@frozen
public struct ByteOffset: Comparable, Hashable, Sendable {
  public var value: Int

  @inlinable
  public init(_ value: Int) { self.value = value }

  @inlinable
  public static func < (a: ByteOffset, b: ByteOffset) -> Bool { a.value < b.value }

  @inlinable
  public static func + (offset: ByteOffset, count: Int) -> ByteOffset { ByteOffset(offset.value + count) }

  @inlinable
  public static func - (end: ByteOffset, start: ByteOffset) -> Int { end.value - start.value }
}
