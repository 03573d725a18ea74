import SourceText
import UnicodeText

/// How much of a long line has to be read.
enum VisibleWindow {
  /// The bytes of `line` around `range`, on scalar borders: on either side, and of the finding itself, a little more
  /// than `width` columns, so that the cut is outside the part that can be shown.
  static func bytes(of line: ByteRange, around range: ByteRange, in file: SourceFile, width: Int) -> ByteRange {
    let markStart = min(max(range.start.value, line.start.value), line.end.value)
    let markEnd = max(min(range.end.value, line.end.value), markStart)
    return file.bytes.withUnsafeBufferPointer { bytes in
      let inside = forward(bytes, from: markStart, to: markEnd, columns: width + spare)
      return ByteRange(
        backward(bytes, from: markStart, to: line.start.value, columns: width + spare),
        forward(bytes, from: inside, to: line.end.value, columns: width + spare))
    }
  }

  /// Columns of the widest clusters there are (families of emoji), twice.
  private static let spare = 16
  /// Characters without width (stacked accents) count as columns after this many bytes.
  private static let bytesPerColumn = 16

  private static func forward(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, columns: Int
  ) -> Int {
    var offset = start
    var column = 0
    while offset < limit && column < columns && offset - start < columns * bytesPerColumn {
      column += width(bytes, at: offset)
      offset += 1
      while offset < limit && bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  private static func backward(
    _ bytes: UnsafeBufferPointer<UInt8>, from end: Int, to limit: Int, columns: Int
  ) -> Int {
    var offset = end
    var column = 0
    while offset > limit && column < columns && end - offset < columns * bytesPerColumn {
      offset -= 1
      while offset > limit && bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      column += width(bytes, at: offset)
    }
    return offset
  }

  /// The columns of the scalar whose first byte is at `offset`. Scalars shown as an escape take more.
  private static func width(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    guard bytes[offset] >= 0xC0 else { return 1 }
    var decoder = UTF8()
    var rest = bytes[offset...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return 1 }
    return DisplayWidth.of(scalar)
  }
}
