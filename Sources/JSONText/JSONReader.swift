/// Reads the bytes of a document in one pass.
struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0
  /// Deep enough for real documents, and safe for the stack.
  private static let deepest = 200

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONValue.Fault) -> JSONValue {
    let value = try value()
    skipSpace()
    guard offset == bytes.count else { throw fault("something follows the value") }
    return value
  }

  private mutating func value() throws(JSONValue.Fault) -> JSONValue {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try nested(object)
    case UInt8(ascii: "["): return try nested(array)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"): return .number(try number())
    case _ where isDigit: return .number(try number())
    case nil: throw fault("the text ends early")
    default: throw fault("no value begins like this")
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONValue.Fault) -> JSONValue
  ) throws(JSONValue.Fault) -> JSONValue {
    guard depth < Self.deepest else { throw fault("nested too deeply") }
    depth += 1
    offset += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  private func object(_ reader: inout JSONReader) throws(JSONValue.Fault) -> JSONValue {
    var members: [JSONField] = []
    if reader.take("}") { return .object(members) }
    repeat {
      reader.skipSpace()
      guard reader.byte == UInt8(ascii: "\"") else { throw reader.fault("a name in quotes is missing") }
      let name = try reader.string()
      guard reader.take(":") else { throw reader.fault("a colon is missing") }
      members.append(JSONField(name, try reader.value()))
    } while reader.take(",")
    guard reader.take("}") else { throw reader.fault("a comma or } is missing") }
    return .object(members)
  }

  private func array(_ reader: inout JSONReader) throws(JSONValue.Fault) -> JSONValue {
    var elements: [JSONValue] = []
    if reader.take("]") { return .array(elements) }
    repeat { elements.append(try reader.value()) } while reader.take(",")
    guard reader.take("]") else { throw reader.fault("a comma or ] is missing") }
    return .array(elements)
  }

  private mutating func string() throws(JSONValue.Fault) -> String {
    offset += 1
    var text: [UInt8] = []
    var copied = offset
    while let byte, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault("a string contains a control character, escape it") }
      if byte == UInt8(ascii: "\\") {
        text += bytes[copied..<offset]
        text += Array(String(try escape()).utf8)
        copied = offset
      } else {
        offset += 1
      }
    }
    guard byte != nil else { throw fault("the text ends inside a string") }
    text += bytes[copied..<offset]
    guard let string = String(validating: text, as: UTF8.self) else { throw fault("a string is not valid UTF-8") }
    offset += 1
    return string
  }

  private mutating func escape() throws(JSONValue.Fault) -> Unicode.Scalar {
    offset += 1
    let letter = byte
    offset += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw fault("no such escape in a string")
    }
  }

  /// The scalar after `\u`: one unit, or a surrogate pair.
  private mutating func scalar() throws(JSONValue.Fault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\", "u") else { throw fault("half of a surrogate pair") }
    let second = try unit()
    guard 0xDC00..<0xE000 ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault("half of a surrogate pair") }
    return scalar
  }

  private mutating func unit() throws(JSONValue.Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw fault("an escape needs four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  private mutating func number() throws(JSONValue.Fault) -> String {
    let start = offset
    if byte == UInt8(ascii: "-") { offset += 1 }
    if byte == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      offset += 1
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { offset += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONValue.Fault) {
    guard isDigit else { throw fault("a digit is missing") }
    while isDigit { offset += 1 }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONValue.Fault) -> JSONValue {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count, word.withUTF8Buffer({ $0.elementsEqual(bytes[offset..<end]) }) else {
      throw fault("no value begins like this")
    }
    offset = end
    return value
  }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private var isDigit: Bool { byte.map { 0x30...0x39 ~= $0 } ?? false }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: scalar) else { return false }
    offset += 1
    return true
  }

  private mutating func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard bytes[offset...].starts(with: [UInt8(ascii: first), UInt8(ascii: second)]) else { return false }
    offset += 2
    return true
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private func fault(_ message: String) -> JSONValue.Fault { JSONValue.Fault(offset: offset, message: message) }
}
