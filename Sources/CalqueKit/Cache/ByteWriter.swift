import SourceText

/// Writes values as bytes, with their lengths where needed, for `ByteReader` to read back in the same order.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits per byte, lowest first; small numbers take one byte.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ range: ByteRange) {
    write(range.start.value)
    write(range.count)
  }

  mutating func write(_ hash: ContentHash) { write(hash.description) }

  mutating func write<Element>(_ values: [Element], by write: (Element, inout ByteWriter) -> Void) {
    self.write(values.count)
    for value in values { write(value, &self) }
  }

  mutating func write<Value>(_ value: Value?, by write: (Value, inout ByteWriter) -> Void) {
    self.write(value != nil)
    if let value { write(value, &self) }
  }
}
