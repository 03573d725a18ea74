/// Writes XML 1.0 to a buffer: elements on lines of their own, attributes in the order in which they are given.
///
/// Characters that XML cannot contain (control characters, U+FFFE, U+FFFF) become an escape as `VisibleText` writes it,
/// `\u{1B}`. Line ends, tabs, tag characters and characters that could affect a terminal become references, which a
/// reader decodes.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []
  private var depth: Int

  /// - Parameter depth: how far the first element is indented.
  init(depth: Int = 0) { self.depth = depth }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// An empty element.
  mutating func element(_ name: StaticString, _ attributes: [(String, String)]) {
    open(name, attributes, end: "/>\n")
  }

  /// An element that contains text.
  mutating func element(_ name: StaticString, _ attributes: [(String, String)] = [], text: String) {
    open(name, attributes, end: ">")
    escape(text)
    bytes += "</\(name)>\n".utf8
  }

  /// An element that contains others.
  mutating func element(_ name: StaticString, _ attributes: [(String, String)], _ body: (inout XMLWriter) -> Void) {
    open(name, attributes, end: ">\n")
    depth += 1
    body(&self)
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// The start of an element whose end the caller writes.
  mutating func open(_ name: StaticString, _ attributes: [(String, String)], end: String = ">\n") {
    indent()
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += end.utf8
  }

  private mutating func indent() { bytes += repeatElement(UInt8(ascii: " "), count: depth * 2) }

  /// Linear; the same in text and in attributes, where a reader would otherwise change white space.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22: bytes += "&quot;".utf8
      case 0x09, 0x0A, 0x0D, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        bytes += "&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8
      case 0..<0x20, 0xFFFE, 0xFFFF: bytes += VisibleText.escape(scalar).utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
