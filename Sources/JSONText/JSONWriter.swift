/// Writes JSON (RFC 8259) to a buffer: keys in the order in which they are given, commas automatically.
///
/// Escapes more than JSON requires: DEL and C1, the line and paragraph separators U+2028 and U+2029, bidi controls,
/// byte order marks and tag characters, so that a report printed to a terminal or pasted into a script has no
/// unexpected effect.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value or key follows another one in the same object or array.
  private var needsComma = false

  package init() {}

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nested("{", "}", body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { nested("[", "]", body) }

  /// An array with one element for each of `elements`.
  package mutating func array<S: Sequence>(_ elements: S, _ body: (inout JSONWriter, S.Element) -> Void) {
    array { json in for element in elements { body(&json, element) } }
  }

  /// `name` comes from Calque and needs no escape.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes += "\":".utf8
    needsComma = false
  }

  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func number(_ value: Int) {
    separate()
    bytes += String(value).utf8
  }

  /// A number with decimals; must be finite.
  package mutating func number(_ value: Float) {
    separate()
    bytes += "\(value)".utf8
  }

  package mutating func boolean(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  /// JSON that was written before.
  package mutating func raw(_ json: [UInt8]) {
    separate()
    bytes += json
  }

  package mutating func field(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func field(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  package mutating func field(_ name: StaticString, _ value: Float) {
    key(name)
    number(value)
  }

  /// A string with its quotation marks.
  static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private mutating func nested(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Copies runs that need no escape unchanged; linear.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var i = 0
    while i < text.count {
      guard let (scalar, length) = Self.escaped(text, at: i) else {
        i += 1
        continue
      }
      bytes += text[copied..<i]
      appendEscape(scalar)
      i += length
      copied = i
    }
    bytes += text[copied...]
  }

  /// The scalar at `i` and its length in bytes if it must be escaped.
  private static func escaped(_ b: UnsafeBufferPointer<UInt8>, at i: Int) -> (UInt32, Int)? {
    let byte = b[i]
    if byte < 0x80 {
      return byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F ? (UInt32(byte), 1) : nil
    }
    switch byte {
    case 0xC2, 0xD8:
      let scalar = UInt32(byte & 0x1F) << 6 | UInt32(b[i + 1] & 0x3F)
      return scalar < 0xA0 || scalar == 0x061C ? (scalar, 2) : nil
    case 0xE2, 0xEF:
      let scalar = UInt32(byte & 0x0F) << 12 | UInt32(b[i + 1] & 0x3F) << 6 | UInt32(b[i + 2] & 0x3F)
      switch scalar {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: return (scalar, 3)
      default: return nil
      }
    // U+E0000 to U+E007F, tags: F3 A0 80 to F3 A0 81.
    case 0xF3 where b[i + 1] == 0xA0 && b[i + 2] < 0x82:
      return (0xE0000 | UInt32(b[i + 2] & 0x3F) << 6 | UInt32(b[i + 3] & 0x3F), 4)
    default: return nil
    }
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    switch scalar {
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0C: bytes += "\\f".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x22: bytes += "\\\"".utf8
    case 0x5C: bytes += "\\\\".utf8
    default:
      guard let units = Unicode.Scalar(scalar).flatMap({ UTF16.encode($0) }) else { return }
      for unit in units { appendEscape(unit: unit) }
    }
  }

  private mutating func appendEscape(unit: UInt16) {
    let hex = String(unit, radix: 16)
    bytes += "\\u".utf8
    bytes += repeatElement(UInt8(ascii: "0"), count: 4 - hex.utf8.count)
    bytes += hex.utf8
  }
}
