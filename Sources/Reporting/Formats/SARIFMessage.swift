import JSONText

/// The text of a SARIF message. `[words](destination)` in it is a link, and a backslash removes the meaning of a
/// bracket (SARIF 2.1.0, §3.11.6): words of a note must not become links to arbitrary destinations.
enum SARIFMessage {
  /// `text` with a backslash before every square bracket and before every backslash that would precede one. Linear.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    // Backslashes that were just copied: they stay unchanged unless a bracket follows.
    var backslashes = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") {
        escaped += repeatElement(UInt8(ascii: "\\"), count: backslashes + 1)
      }
      backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension JSONWriter {
  /// An object with a text as it is, as SARIF has it: `{"text": …}`.
  mutating func field(_ name: StaticString, text: String) {
    key(name)
    object { $0.field("text", text) }
  }

  /// A `message` object of SARIF.
  mutating func field(_ name: StaticString, message: String) { field(name, text: SARIFMessage.escaped(message)) }
}
