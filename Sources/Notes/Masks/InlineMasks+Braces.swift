/// Syntax in braces or that starts with a dollar or a percent sign.
extension InlineMasks {
  /// Liquid, includes, attribute lists, placeholders; in MDX any expression.
  mutating func brace(_ i: Int) -> Int {
    if let end = liquidEnd(i) {
      return mask(i..<(commentEnd(i, end) ?? end), .sentinel(.placeholder), isTransparent: true)
    }
    if let end = AttributeList.end(bytes, at: i, limit: limit) { return mask(i..<end, .sentinel(.attribute)) }
    if isMDX, let end = expressionEnd(i) {
      return mask(i..<end, .sentinel(.placeholder), isTransparent: true)
    }
    if byte(i + 1) == UInt8(ascii: "*") || byte(i + 1) == UInt8(ascii: "!"),
      let end = ends.next(.brace, bytes, from: i + 2, limit: limit), end > i + 3, bytes[end - 1] == bytes[i + 1]
    {
      return mask(i..<(end + 1), .sentinel(.placeholder))
    }
    if byte(i + 1) == UInt8(ascii: "/"), byte(i + 2) == UInt8(ascii: "*"),
      let end = ends.next(.brace, bytes, from: i + 3, limit: limit), end > i + 4, bytes.has("*/", at: end - 2)
    {
      return mask(i..<(end + 1), .sentinel(.placeholder), isTransparent: true)
    }
    return name(i)
  }

  /// One past the expression of MDX that starts at `i`.
  private mutating func expressionEnd(_ i: Int) -> Int? {
    let last = min(limit, i + 4096)
    guard failedBraces <= Self.failedBracesLimit else { return nil }
    guard let end = BraceScan.end(bytes, at: i, limit: last) else {
      failedBraces += last - i
      return nil
    }
    return end
  }

  /// One past `{% endcomment %}` when the tag that ends at `end` opens a comment.
  private func commentEnd(_ i: Int, _ end: Int) -> Int? {
    guard Liquid.opaqueName(bytes, at: i) == "comment",
      let open = bytes.firstOffset(of: "{%", from: end, limit: min(limit, end + 2000)),
      let close = bytes.firstOffset(of: "%}", from: open, limit: min(limit, open + 40)),
      Liquid.closes("comment", bytes, open..<(close + 2))
    else { return nil }
    return close + 2
  }

  private mutating func liquidEnd(_ i: Int) -> Int? {
    ends.liquidEnd(bytes, at: i, limit: limit).flatMap { $0 - i <= 2000 ? $0 : nil }
  }

  /// `{name}`, `{0:.2f}`, `{}`, `${name}`, `${ name }`.
  mutating func name(_ i: Int) -> Int {
    let isVariable = bytes[i] == UInt8(ascii: "$")
    let open = isVariable ? i + 1 : i
    guard byte(open) == UInt8(ascii: "{") else { return isVariable ? variable(i) : i + 1 }
    var end = open + 1
    // After a dollar, blanks inside the braces belong to the placeholder.
    while isVariable, end < limit, end - open < 4, bytes[end] == 0x20 { end += 1 }
    while end < limit, end - open < 64, isFieldByte(bytes[end]) { end += 1 }
    while isVariable, end < limit, end - open < 68, bytes[end] == 0x20 { end += 1 }
    return byte(end) == UInt8(ascii: "}") ? mask(i..<(end + 1), .sentinel(.placeholder)) : i + 1
  }

  private func isFieldByte(_ byte: UInt8) -> Bool {
    byte.isNameByte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "$")
      || byte == UInt8(ascii: "@") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }

  /// `%s`, `%1$d`, `%.2f`, `%(name)s`, `%@`, `%name%`; not `50 %` nor `100%s`.
  mutating func percent(_ i: Int) -> Int {
    guard !byte(i - 1).isDigit, byte(i - 1) != UInt8(ascii: "%") else { return i + 1 }
    var scan = ByteScan(bytes, (i + 1)..<min(limit, i + 40))
    if scan.take(UInt8(ascii: "(")) {
      guard scan.skip(while: { $0.isNameByte || $0 == UInt8(ascii: ".") }) > 0, scan.take(UInt8(ascii: ")")) else {
        return i + 1
      }
    }
    scan.skip(while: { $0.isDigit || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
    scan.skip(while: { $0 == UInt8(ascii: "l") || $0 == UInt8(ascii: "h") || $0 == UInt8(ascii: "z") })
    guard isConversion(scan.byte), !byte(scan.at + 1).isAlphanumeric else { return marker(i, isCapital: false) }
    return mask(i..<(scan.at + 1), .sentinel(.placeholder))
  }

  private func isConversion(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "f"),
      UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "@"), UInt8(ascii: "g"), UInt8(ascii: "e"),
      UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "v"), UInt8(ascii: "r"):
      true
    default: false
    }
  }

  /// `$$x$$`, `$x$`, `${name}`, `$name`; amounts of money are text.
  mutating func dollar(_ i: Int) -> Int {
    if byte(i + 1) == UInt8(ascii: "{") { return name(i) }
    if byte(i + 1) == UInt8(ascii: "$") {
      guard let end = ends.next(.dollars, bytes, from: i + 2, limit: limit), end > i + 2,
        Formula.isLikely(bytes, (i + 2)..<end)
      else { return i + 2 }
      return mask(i..<(end + 2), .sentinel(.math))
    }
    // GitHub's `$`x`$` is a formula too.
    guard !byte(i - 1).isAlphanumeric, i + 1 < limit, !byte(i + 1).isSpace,
      let end = ends.next(.dollar, bytes, from: i + 1, limit: limit),
      !byte(end - 1).isSpace, byte(end - 1) != UInt8(ascii: "\\"), !byte(end + 1).isAlphanumeric,
      Formula.isLikely(bytes, (i + 1)..<end)
    else { return variable(i) }
    return mask(i..<(end + 1), .sentinel(.math))
  }
}
