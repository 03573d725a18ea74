/// Bytes written as a percent sign and two hexadecimal digits (RFC 3986, 2.1).
package enum PercentEscapes {
  /// The decoded `bytes`; an invalid escape is kept as written.
  package static func decoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var found: [UInt8] = []
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), let value = value(rest.prefix(2)) else {
        found.append(byte)
        continue
      }
      found.append(value)
      rest = rest.dropFirst(2)
    }
    return found
  }

  /// The same for a line of one of Calque's own files, which is UTF-8 and has no other percent signs; nil for anything
  /// else.
  package static func text(_ bytes: some Sequence<UInt8>) -> String? {
    let bytes = Array(bytes)
    let signs = bytes.indices.filter { bytes[$0] == UInt8(ascii: "%") }
    guard signs.allSatisfy({ value(bytes[($0 + 1)...].prefix(2)) != nil }) else { return nil }
    return String(validating: decoded(bytes), as: UTF8.self)
  }

  /// Tabs, line ends and the other control characters as escapes, and the percent sign itself.
  package static func line(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      guard byte < 0x20 || byte == UInt8(ascii: "%") else { return [byte] }
      return Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
    }
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
