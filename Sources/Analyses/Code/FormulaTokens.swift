/// A formula in TeX as the tokens that a translation must copy: commands, signs, symbols and numbers. Words may be
/// translated, spaces and separators may follow the other language, and so may customary names and signs: `\tg` for
/// `\tan`, `\leqslant` for `\leq`, `\cdot` for `\times`.
package struct FormulaTokens {
  fileprivate enum Token: Equatable {
    /// A command, a sign, a number, one or two letters.
    case symbol(ArraySlice<UInt8>)
    /// A run of letters that may be a word: it is longer, or in another script.
    case word(ArraySlice<UInt8>)
    /// The argument of `\text` and the like.
    case text
    /// `\sin`, and `\operatorname{…}`, which names the functions that languages write differently.
    case function(ArraySlice<UInt8>?)
  }

  private var tokens: [Token] = []
  /// Whether it is about vectors or sets, whose products are not one another's: `\cdot`, `\times`.
  private var hasVectors = false
  private let bytes: ArraySlice<UInt8>

  /// - Parameter formula: with its delimiters. Linear.
  package init(_ formula: ArraySlice<UInt8>) {
    bytes = Self.content(formula)
    var i = bytes.startIndex
    while i < bytes.endIndex { i = read(at: i) }
  }

  /// Whether nothing but words, spaces and separators differs.
  package func isSame(as other: FormulaTokens) -> Bool {
    let isStrict = hasVectors || other.hasVectors
    return tokens.count == other.tokens.count
      && zip(tokens, other.tokens).allSatisfy { Self.isSame($0, $1) || !isStrict && $0.isProduct && $1.isProduct }
  }

  /// Whether a reader who sees it without its delimiters sees markup: it has a command, an index or an exponent.
  package var hasMarkup: Bool { bytes.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "^") } }

  private static func isSame(_ a: Token, _ b: Token) -> Bool {
    switch (a, b) {
    case (.word, .word), (.text, .text): true
    case (.word, .symbol(let letters)), (.symbol(let letters), .word):
      letters.count > 1 && letters.allSatisfy(isLetter)
    case (.function(let x), .function(let y)): x == y || x == nil || y == nil
    // Between numbers, a language with decimal commas writes semicolons.
    case (.symbol(let x), .symbol(let y)): x == y || isListMark(x) && isListMark(y)
    default: a == b
    }
  }

  private static func isListMark(_ symbol: ArraySlice<UInt8>) -> Bool {
    symbol.count == 1 && (symbol.first == UInt8(ascii: ",") || symbol.first == UInt8(ascii: ";"))
  }

  /// Without `$`, `$$`, `\(`, `\[` and what closes them.
  private static func content(_ formula: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var content = formula
    for (open, close) in [("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]")] {
      guard content.count >= open.utf8.count + close.utf8.count, content.starts(with: open.utf8),
        content.suffix(close.utf8.count).elementsEqual(close.utf8)
      else { continue }
      content = content.dropFirst(open.utf8.count).dropLast(close.utf8.count)
      break
    }
    // GitHub's `$`…`$`.
    if content.count > 2, content.first == UInt8(ascii: "`"), content.last == UInt8(ascii: "`") {
      content = content.dropFirst().dropLast()
    }
    return content
  }

  // MARK: Reading

  private mutating func read(at i: Int) -> Int {
    switch bytes[i] {
    case 0...0x20, UInt8(ascii: "~"): return i + 1
    case UInt8(ascii: "\\"): return readCommand(at: i)
    case let byte where Self.isDigit(byte): return readNumber(at: i)
    case let byte where Self.isLetter(byte): return readLetters(at: i)
    default:
      tokens.append(.symbol(bytes[i...i]))
      return i + 1
    }
  }

  private mutating func readCommand(at i: Int) -> Int {
    guard i + 1 < bytes.endIndex else {
      tokens.append(.symbol(bytes[i...]))
      return i + 1
    }
    guard Self.isLetter(bytes[i + 1]) else {
      // Spaces of several widths.
      if !",;:! ".utf8.contains(bytes[i + 1]), bytes[i + 1] > 0x20 { tokens.append(.symbol(bytes[i...(i + 1)])) }
      return i + 2
    }
    let end = bytes[(i + 1)...].firstIndex { !Self.isLetter($0) } ?? bytes.endIndex
    let written = String(decoding: bytes[(i + 1)..<end], as: UTF8.self)
    let name = Self.customary[written] ?? written
    if Self.spaces.contains(name) { return end }
    if Self.functions.contains(name) {
      tokens.append(.function(name == written ? bytes[(i + 1)..<end] : Array(name.utf8)[...]))
      return end
    }
    if Self.vectors.contains(name) { hasVectors = true }
    let isOperator = name == "operatorname"
    if !isOperator { tokens.append(.symbol(name == written ? bytes[i..<end] : Array("\\\(name)".utf8)[...])) }
    guard let close = argumentEnd(after: end), isText(name, end..<close) else { return end }
    tokens.append(isOperator ? .function(nil) : .text)
    return close
  }

  /// Whether the argument of a command is text: always, or when it is a word in upright letters.
  private func isText(_ command: String, _ argument: Range<Int>) -> Bool {
    if Self.texts.contains(command) || command == "operatorname" { return true }
    return Self.fonts.contains(command) && argument.count > 3
      && bytes[argument].dropFirst().dropLast().allSatisfy { Self.isLetter($0) || $0 == 0x20 || $0 == 0x2D }
  }

  /// One past the brace that closes an argument.
  private func argumentEnd(after start: Int) -> Int? {
    guard start < bytes.endIndex, bytes[start] == UInt8(ascii: "{") else { return nil }
    var depth = 0
    for i in start..<min(bytes.endIndex, start + Self.longestText) {
      if bytes[i] == UInt8(ascii: "{") { depth += 1 }
      if bytes[i] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return i + 1 }
    }
    return nil
  }

  /// A number without what separates its groups; `3.14`, `3,14` and `3{,}14` are the same.
  private mutating func readNumber(at start: Int) -> Int {
    var digits: [UInt8] = []
    var i = start
    while true {
      let end = bytes[i...].firstIndex { !Self.isDigit($0) } ?? bytes.endIndex
      if i > start, end - i != 3 { digits.append(UInt8(ascii: ".")) }
      digits += bytes[i..<end]
      let next = end + separatorLength(at: end)
      guard next > end, next < bytes.endIndex, Self.isDigit(bytes[next]) else {
        tokens.append(.symbol(digits[...]))
        return end
      }
      i = next
    }
  }

  private func separatorLength(at i: Int) -> Int {
    let rest = bytes[i...]
    if rest.starts(with: "{,}".utf8) || rest.starts(with: "{.}".utf8) { return 3 }
    if rest.starts(with: "\\,".utf8) { return 2 }
    // `(1;2)` is `(1,2)`, which could be a number.
    return rest.first.map { ".,;".utf8.contains($0) } ?? false ? 1 : 0
  }

  private mutating func readLetters(at start: Int) -> Int {
    let end = bytes[start...].firstIndex { !Self.isLetter($0) } ?? bytes.endIndex
    let run = bytes[start..<end]
    tokens.append(run.count >= Self.shortestWord || run.contains { $0 >= 0x80 } ? .word(run) : .symbol(run))
    return end
  }

  private static let longestText = 256
  /// In bytes. Shorter runs of letters are products of variables.
  private static let shortestWord = 4

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80 }

  private static let texts: Set<String> = [
    "text", "textrm", "textbf", "textit", "textsf", "texttt", "textnormal", "mbox", "hbox", "intertext", "tag",
  ]
  private static let fonts: Set<String> = ["mathrm", "mathit", "mathsf", "mathbf"]
  private static let spaces: Set<String> = ["quad", "qquad", "enspace", "thinspace", "displaystyle", "limits"]
  private static let functions: Set<String> = [
    "arccos", "arccot", "arcsin", "arctan", "cos", "cosh", "cot", "coth", "csc", "det", "dim", "exp", "gcd", "inf",
    "ker", "lim",
    "ln", "log", "max", "min", "sec", "sin", "sinh", "sup", "tan", "tanh",
  ]
  private static let vectors: Set<String> = [
    "vec", "overrightarrow", "mathbf", "boldsymbol", "bm", "nabla", "mathbb", "mathcal",
  ]

  /// Other names of a function or a sign in some countries, and the usual one.
  private static let customary: [String: String] = [
    "tg": "tan", "ctg": "cot", "cotg": "cot", "cosec": "csc", "arctg": "arctan", "arcctg": "arccot",
    "arccotg": "arccot", "sh": "sinh", "ch": "cosh", "th": "tanh", "cth": "coth", "lg": "log",
    "leqslant": "leq", "le": "leq", "leqq": "leq", "geqslant": "geq", "ge": "geq", "geqq": "geq", "ne": "neq",
    "emptyset": "varnothing", "rightarrow": "to", "land": "wedge", "lor": "vee", "lnot": "neg", "dots": "ldots",
    "cdots": "ldots", "dotsc": "ldots", "dotsb": "ldots", "dfrac": "frac", "tfrac": "frac",
  ]
}

extension FormulaTokens.Token {
  /// A sign of multiplication.
  fileprivate var isProduct: Bool {
    if case .symbol(let bytes) = self {
      bytes.elementsEqual("\\cdot".utf8) || bytes.elementsEqual("\\times".utf8)
    } else {
      false
    }
  }
}
