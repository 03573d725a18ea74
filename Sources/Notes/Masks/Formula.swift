/// Distinguishes formulas from prose with dollar signs or brackets.
enum Formula {
  /// Whether `range` (without delimiters) reads as a formula: it has a command, an index, an operator between operands,
  /// or is one symbol; amounts of money and words do not.
  /// - Parameter strict: whether the delimiters may be escaped brackets, so that a word between them is prose.
  static func isLikely(_ bytes: [UInt8], _ range: Range<Int>, strict: Bool = false) -> Bool {
    guard !range.isEmpty, range.count <= 4096 else { return false }
    var hasSpace = false
    var hasSign = false
    var hasOther = false
    var hasArgument = false
    for i in range {
      switch bytes[i] {
      // A command, also one whose name was translated.
      case UInt8(ascii: "\\")
      where i + 1 < range.upperBound && (bytes[i + 1].isLetter || bytes[i + 1] == 0x7B || bytes[i + 1] >= 0x80):
        return true
      case UInt8(ascii: "^"), UInt8(ascii: "_"):
        hasSign = true
        if i + 1 < range.upperBound, bytes[i + 1] == UInt8(ascii: "{") { hasArgument = true }
      case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "+"), UInt8(ascii: "|"):
        hasSign = true
      case 0x20, 0x09, 0x0A, 0x0D: hasSpace = true
      case 0x80...: hasOther = true
      default: break
      }
    }
    if hasOther { return hasArgument }
    if hasSpace, isTerm(bytes[range]) { return true }
    if hasSign { return !hasSpace || !hasWords(bytes, range) }
    return !hasSpace && !isPrice(bytes, range) && (!strict || range.count <= 2)
  }

  /// Whether a text with spaces is one function of numbers, `f(1.5, 2)`, or has a separator in braces, `1{,}5`.
  private static func isTerm(_ text: ArraySlice<UInt8>) -> Bool {
    if text.indices.contains(where: { text[$0...].starts(with: "{,}".utf8) }) { return true }
    guard text.count > 3, text.last == UInt8(ascii: ")"), text[text.startIndex].isLetter else { return false }
    let arguments = text.dropFirst().dropLast()
    return arguments.first == UInt8(ascii: "(") && arguments.dropFirst().allSatisfy { !$0.isLetter && $0 != 0x28 }
  }

  /// Whether a paragraph inside the lines of a formula is prose: it has words, or letters beyond ASCII, and no command.
  static func isProse(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, !isLikely(bytes, range) else { return false }
    return range.count > 4096 || hasWords(bytes, range) || range.contains { bytes[$0] >= 0x80 }
  }

  /// Two or more words of four letters: prose between two dollar signs.
  private static func hasWords(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var words = 0
    var length = 0
    for i in range {
      length = bytes[i].isLetter ? length + 1 : 0
      if length == 4 { words += 1 }
    }
    return words >= 2
  }

  /// `100`, `1,000.50`, `5/month`: the text after a dollar sign in prose, and shell variables in capitals.
  private static func isPrice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let text = bytes[range]
    if let first = text.first, first.isDigit, text.contains(where: { $0 == UInt8(ascii: "/") || $0.isLetter }) {
      return text.contains(UInt8(ascii: "/"))
    }
    return range.count > 20 && text.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "/") }
  }

  /// Whether the name of a mathematical environment of LaTeX is at `start`, closed by a brace.
  static func isEnvironment(_ bytes: [UInt8], at start: Int, limit: Int) -> Bool {
    guard let close = bytes.firstOffset(of: UInt8(ascii: "}"), in: start..<min(limit, start + 16)) else { return false }
    return environments.contains(
      String(decoding: bytes[start..<close].filter { $0 != UInt8(ascii: "*") }, as: UTF8.self))
  }

  private static let environments: Set<String> = [
    "equation", "align", "alignat", "aligned", "array", "bmatrix", "cases", "eqnarray", "flalign", "gather", "math",
    "displaymath", "matrix", "multline", "pmatrix", "split", "vmatrix", "CD",
  ]
}
