/// Finds syntax that md4c does not know in the lines of one block: Liquid, math, addresses, placeholders, shortcodes,
/// attribute lists, references to footnotes, JSX. Skips code spans.
struct InlineMasks {
  struct Found {
    let span: MaskedSpan
    /// Whether the renderer inserts its own text there before it parses emphasis.
    let isTransparent: Bool
  }

  let bytes: [UInt8]
  let range: Range<Int>
  /// Whether the text is Markdown at all; plain text has addresses and placeholders only.
  let isMarkdown: Bool
  let isMDX: Bool
  /// Whether code spans are reported, because md4c will not see them.
  var reportsCode = false
  private(set) var found: [Found] = []
  /// One past the processed bytes.
  private var at: Int
  /// Where the next end of each kind is, so that all searches together are linear.
  var ends = EndCache()
  /// Bytes that were searched in vain for the ends of expressions.
  var failedBraces = 0
  /// After this many bytes were searched in vain, no more expressions are searched in the block: MDX with one brace too
  /// many cannot be rendered at all.
  static let failedBracesLimit = 1 << 18

  init(_ bytes: [UInt8], _ range: Range<Int>, isMarkdown: Bool = true, isMDX: Bool = false) {
    self.bytes = bytes
    self.range = range
    self.isMarkdown = isMarkdown
    self.isMDX = isMDX
    at = range.lowerBound
  }

  var limit: Int { range.upperBound }

  /// Collects everything in `range`, in order. Linear.
  mutating func run() {
    while let i = nextSpecial(from: at) {
      at = isMarkdown ? markdown(i) : plain(i)
    }
  }

  /// The next byte that may start something, or from which its start can be found.
  private func nextSpecial(from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { b in
      var i = start
      while i < range.upperBound {
        let byte = b[i]
        if byte < 64 ? Self.low >> byte & 1 == 1 : byte < 128 && Self.high >> (byte & 63) & 1 == 1 { return i }
        i += 1
      }
      return nil
    }
  }

  /// `$`, `%`, `:`, `<` as bits of the bytes below 64; constants that need no initialisation.
  private static let low: UInt64 = 1 << 36 | 1 << 37 | 1 << 58 | 1 << 60
  /// `@`, `[`, `\`, `` ` ``, `w`, `{` as bits of the bytes from 64 on.
  private static let high: UInt64 = 1 << 0 | 1 << 27 | 1 << 28 | 1 << 32 | 1 << 55 | 1 << 59

  /// Where to continue after the syntax at `i`.
  private mutating func markdown(_ i: Int) -> Int {
    switch bytes[i] {
    case UInt8(ascii: "`"): codeEnd(i)
    case UInt8(ascii: "\\"): escaped(i)
    case UInt8(ascii: "$"): dollar(i)
    case UInt8(ascii: "{"): brace(i)
    case UInt8(ascii: "["): footnote(i)
    case UInt8(ascii: "<"): angle(i)
    default: plain(i)
    }
  }

  private mutating func plain(_ i: Int) -> Int {
    switch bytes[i] {
    case UInt8(ascii: "%"): percent(i)
    case UInt8(ascii: ":"): colon(i)
    case UInt8(ascii: "@"): mail(i)
    case UInt8(ascii: "w"): bareHost(i)
    case UInt8(ascii: "$"), UInt8(ascii: "{"): name(i)
    default: i + 1
    }
  }

  /// Reports `range`, unless an earlier span overlaps it; returns where to continue.
  mutating func mask(_ range: Range<Int>, _ role: MaskedSpan.Role, isTransparent: Bool = false) -> Int {
    // An address is found from its middle; something may have been found before it.
    let start = max(range.lowerBound, found.last?.span.end ?? range.lowerBound)
    guard start < range.upperBound else { return range.upperBound }
    found.append(
      Found(span: MaskedSpan(start: start, end: range.upperBound, role: role), isTransparent: isTransparent))
    return range.upperBound
  }

  /// The byte at `i`, 0 outside the block.
  func byte(_ i: Int) -> UInt8 { i >= range.lowerBound && i < limit ? bytes[i] : 0 }

  /// Past a code span, or past the backticks when they open none.
  private mutating func codeEnd(_ i: Int) -> Int {
    var end = i
    while byte(end) == UInt8(ascii: "`") { end += 1 }
    guard let close = ends.backticks(end - i, bytes, from: end, limit: limit) else { return end }
    return reportsCode ? mask(i..<close, .sentinel(.code)) : close
  }

  /// `\(x\)` and `\[x\]` are formulas when they look like one; any other escape is skipped.
  private mutating func escaped(_ i: Int) -> Int {
    let closing: EndCache.Kind
    let opening: EndCache.Kind
    switch byte(i + 1) {
    case UInt8(ascii: "("): (opening, closing) = (.openParenthesis, .parenthesis)
    case UInt8(ascii: "["): (opening, closing) = (.openBracket, .bracket)
    default: return i + 2
    }
    guard let end = ends.next(closing, bytes, from: i + 2, limit: limit),
      (ends.next(opening, bytes, from: i + 2, limit: limit) ?? end) >= end,
      Formula.isLikely(bytes, (i + 2)..<end, strict: true)
    else { return i + 2 }
    return mask(i..<(end + 2), .sentinel(.math))
  }

  /// `[^1]`.
  private mutating func footnote(_ i: Int) -> Int {
    guard byte(i + 1) == UInt8(ascii: "^") else { return i + 1 }
    var end = i + 2
    while end < limit, end - i < 100, !bytes[end].isSpace, bytes[end] != UInt8(ascii: "]"),
      bytes[end] != UInt8(ascii: "[")
    {
      end += 1
    }
    return end > i + 2 && byte(end) == UInt8(ascii: "]") ? mask(i..<(end + 1), .sentinel(.footnote)) : i + 1
  }

  /// An upper bound of the bytes that were searched for the end of the tag at `i`: a brace before the next tag makes it
  /// large.
  private func failedLength(_ i: Int) -> Int {
    var end = i + 1
    while end < limit, end - i < 256, bytes[end] != UInt8(ascii: "<") {
      if bytes[end] == UInt8(ascii: "{") { return 4096 }
      end += 1
    }
    return end - i
  }

  /// Skips autolinks and comments, which md4c knows; in MDX reports tags.
  private mutating func angle(_ i: Int) -> Int {
    if bytes.has("<!--", at: i) {
      guard let close = ends.next(.comment, bytes, from: i + 4, limit: limit) else { return i + 4 }
      return isMDX ? mask(i..<(close + 3), .sentinel(.html)) : close + 3
    }
    if isMDX {
      guard failedBraces <= Self.failedBracesLimit else { return i + 1 }
      guard let tag = JSX.part(bytes, at: i, limit: limit) else {
        // Only braces make the search for a missing tag end long.
        if byte(i + 1).isLetter { failedBraces += failedLength(i) }
        return i + 1
      }
      return mask(tag.start..<tag.end, tag.role)
    }
    var end = i + 1
    var isAddress = false
    while end < limit, end - i < 2000, !bytes[end].isSpace, bytes[end] != UInt8(ascii: "<") {
      if bytes[end] == UInt8(ascii: ">") { return isAddress ? end + 1 : i + 1 }
      if bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "=") && !isAddress { break }
      if bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: "@") { isAddress = true }
      end += 1
    }
    return i + 1
  }
}
