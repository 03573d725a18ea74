import SourceText

/// Reads values that `ByteWriter` wrote. It terminates for any bytes, with values or with `Unreadable`.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// The bytes do not encode such values.
  struct Unreadable: Error {}

  /// Whether everything was read.
  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() throws(Unreadable) -> Int {
    var value: UInt64 = 0
    for shift in stride(from: 0 as UInt64, to: 64, by: 7) {
      guard let byte = rest.popFirst() else { throw Unreadable() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
    }
    throw Unreadable()
  }

  /// The number of values that follow. Every value takes at least one byte.
  mutating func count() throws(Unreadable) -> Int {
    let count = try number()
    guard count >= 0, count <= rest.count else { throw Unreadable() }
    return count
  }

  mutating func flag() throws(Unreadable) -> Bool {
    guard let byte = rest.popFirst(), byte < 2 else { throw Unreadable() }
    return byte == 1
  }

  mutating func text() throws(Unreadable) -> String {
    let count = try count()
    guard let text = String(validating: rest.prefix(count), as: UTF8.self) else {
      throw Unreadable()
    }
    rest = rest.dropFirst(count)
    return text
  }

  mutating func range() throws(Unreadable) -> ByteRange {
    let (start, count) = (try number(), try number())
    guard start >= 0, count >= 0, start <= Int(UInt32.max), count <= Int(UInt32.max) else { throw Unreadable() }
    return ByteRange(start, start + count)
  }

  mutating func hash() throws(Unreadable) -> ContentHash {
    guard let hash = ContentHash(try text()) else { throw Unreadable() }
    return hash
  }

  /// One of the cases of `Value`, by its raw text.
  mutating func choice<Value: RawRepresentable<String>>() throws(Unreadable) -> Value {
    guard let value = Value(rawValue: try text()) else { throw Unreadable() }
    return value
  }

  mutating func list<Element>(
    of read: (inout ByteReader) throws(Unreadable) -> Element
  ) throws(Unreadable) -> [Element] {
    let count = try count()
    var values: [Element] = []
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func optional<Value>(
    of read: (inout ByteReader) throws(Unreadable) -> Value
  ) throws(Unreadable) -> Value? {
    try flag() ? try read(&self) : nil
  }
}
