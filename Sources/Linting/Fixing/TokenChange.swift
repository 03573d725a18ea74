/// The tokens that an edit removes and those that it inserts. Tokens are separated by white space, quotes and brackets;
/// unchanged ones at both ends are left out.
struct TokenChange {
  let lost: ArraySlice<Token>
  let gained: ArraySlice<Token>

  init(from old: String, to new: String) {
    let (a, b) = (Self.tokens(of: old), Self.tokens(of: new))
    let head = zip(a, b).prefix { $0.text == $1.text }.count
    let tail = zip(a[head...].reversed(), b[head...].reversed()).prefix { $0.text == $1.text }.count
    lost = a[head..<(a.count - tail)]
    gained = b[head..<(b.count - tail)]
  }

  /// Whether a token with letters is replaced by another token with letters.
  var replacesWords: Bool { lost.contains(where: \.hasLetters) && gained.contains(where: \.hasLetters) }

  struct Token {
    let text: String
    /// Whether it is in quotes or in a comment.
    let isQuoted: Bool
    /// Whether it is the first in its line.
    let isFirst: Bool
    /// The name before the `=` of the value that it begins.
    let key: String?
    /// Whether it is the only one of the edit.
    var isAlone = false

    var isASCII: Bool { text.utf8.allSatisfy { $0 < 0x80 } }
    var hasLetters: Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic } }
    /// Whether it ends with a mark that makes it a key.
    var isKey: Bool { text.utf8.last == UInt8(ascii: ":") || text.utf8.last == UInt8(ascii: "=") }

    /// Whether it has a shape that only programs use: with digits, underscores, inner dots or capitals, a path or an
    /// option.
    var hasProgramShape: Bool {
      guard isASCII, hasLetters else { return false }
      let bytes = Array(text.utf8)
      if bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "$") || bytes[0] == UInt8(ascii: "@") { return true }
      return bytes.indices.contains { index in
        let (byte, next) = (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0x20)
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          return true
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "@"): return Self.isLetter(next)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next)
        default: return false
        }
      }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var word = String.UnicodeScalarView()
    var quote: Unicode.Scalar?
    var (isComment, isFirst, isValue) = (false, true, false)
    func take() {
      guard !word.isEmpty else { return }
      if word.elementsEqual("#".unicodeScalars) || word.starts(with: "//".unicodeScalars) { isComment = true }
      let key = isValue ? tokens.last.map { String($0.text.dropLast()) } : nil
      tokens.append(Token(text: String(word), isQuoted: isComment || quote != nil, isFirst: isFirst, key: key))
      isValue = false
      (word, isFirst) = (String.UnicodeScalarView(), false)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r":
        take()
        (quote, isComment, isFirst) = (nil, false, true)
      case "\"", "'", "`", "“", "”", "«", "»", "„", "「", "」":
        take()
        isValue = quote == nil && tokens.last?.text.hasSuffix("=") == true
        quote = quote == nil ? scalar : nil
      case "(", ")", "[", "]", "{", "}", "<", ">", ",", ";": take()
      case _ where scalar.properties.isWhitespace: take()
      default: word.append(scalar)
      }
    }
    take()
    if tokens.count == 1 { tokens[0].isAlone = true }
    return tokens
  }
}
