/// The extra marks that right-to-left text needs on a terminal.
package enum RightToLeft {
  /// Whether `text` contains a letter or number that runs from right to left, by the blocks that Unicode reserves for
  /// them (DerivedBidiClass.txt: what defaults to R or AL).
  static func isIn(_ text: String) -> Bool { text.unicodeScalars.contains(where: isRightToLeft) }

  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Keeps the text around `text` in its place on terminals that reorder (UAX #9): puts `text` between U+2068 and
  /// U+2069 when needed. `text` must not contain bidi controls of its own; `VisibleText` shows them as escapes.
  static func isolated(_ text: String) -> String { isIn(text) ? "\u{2068}\(text)\u{2069}" : text }

  /// `text` with every quotation in it isolated. Linear.
  package static func isolatingQuotations(in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "“"), let close = rest[open...].firstIndex(of: "”") {
      let inside = rest.index(after: open)
      result += rest[..<inside] + isolated(String(rest[inside..<close])) + "”"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
