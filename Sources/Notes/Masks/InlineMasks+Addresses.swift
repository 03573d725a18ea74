/// Addresses and syntax that starts with a colon.
extension InlineMasks {
  /// The colon of `https://…`, of `mailto:…`, or of `:shortcode:`.
  mutating func colon(_ i: Int) -> Int {
    if byte(i + 1) == UInt8(ascii: "/"), byte(i + 2) == UInt8(ascii: "/"), let start = schemeStart(i) {
      let end = addressEnd(i + 3)
      if end > i + 3 { return mask(start..<end, .sentinel(.url)) }
    }
    return isMarkdown ? shortcode(i) : i + 1
  }

  /// Where the letters before the colon at `i` start, if they may be a scheme.
  private func schemeStart(_ i: Int) -> Int? {
    var start = i
    while i - start < 16, byte(start - 1).isAlphanumeric || byte(start - 1) == UInt8(ascii: "+") { start -= 1 }
    while start < i, !bytes[start].isLetter { start += 1 }
    return i - start >= 2 ? start : nil
  }

  /// `www.example.org`.
  mutating func bareHost(_ i: Int) -> Int {
    guard bytes.has("www.", at: i), !byte(i - 1).isAlphanumeric, byte(i + 4).isAlphanumeric else { return i + 1 }
    return mask(i..<addressEnd(i + 4), .sentinel(.url))
  }

  /// `me@example.org`, with the path after it in `git@example.org:a/b`.
  mutating func mail(_ i: Int) -> Int {
    let isLocal: (UInt8) -> Bool = {
      $0.isNameByte || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "%")
    }
    var start = i
    while start > range.lowerBound, i - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
    var end = i + 1
    var dot: Int?
    while end < limit, bytes[end].isNameByte || bytes[end] == UInt8(ascii: ".") {
      if bytes[end] == UInt8(ascii: ".") { dot = end }
      end += 1
    }
    while end > i + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") {
      end -= 1
      if dot == end { dot = bytes[(i + 1)..<end].lastIndex(of: UInt8(ascii: ".")) }
    }
    guard start < i, let dot, dot > i + 1, end - dot >= 3, bytes[(dot + 1)..<end].allSatisfy(\.isLetter) else {
      return marker(i, isCapital: true)
    }
    if byte(end) == UInt8(ascii: ":") || byte(end) == UInt8(ascii: "/"), byte(end + 1).isAlphanumeric {
      end = addressEnd(end + 1)
    }
    if start >= range.lowerBound + 7, bytes.has("mailto:", at: start - 7) { start -= 7 }
    return mask(start..<end, .sentinel(.url))
  }

  /// `:smile:`, `:material-clock:`; not `10:30:45`, `std::vector::`.
  private mutating func shortcode(_ i: Int) -> Int {
    let before = byte(i - 1)
    guard !before.isAlphanumeric, before != UInt8(ascii: ":"), byte(i + 1).isLetter || byte(i + 1) == UInt8(ascii: "+")
    else { return i + 1 }
    var end = i + 1
    while end < limit, end - i < 80, bytes[end].isNameByte || bytes[end] == UInt8(ascii: "+") { end += 1 }
    guard byte(end) == UInt8(ascii: ":"), !byte(end + 1).isAlphanumeric, byte(end + 1) != UInt8(ascii: ":"), end > i + 2
    else { return i + 1 }
    return mask(i..<(end + 1), .sentinel(.shortcode))
  }

  /// One past the address whose host or path starts at `start` (after GitHub's extended autolinks): trailing
  /// punctuation and brackets that it does not open stay outside, and so does text of another script that follows
  /// without a space.
  private func addressEnd(_ start: Int) -> Int {
    var end = start
    var rounds = 0
    var squares = 0
    scan: while end < limit {
      let byte = bytes[end]
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
        UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        break scan
      case UInt8(ascii: "("): rounds += 1
      case UInt8(ascii: ")"):
        if rounds == 0 { break scan }
        rounds -= 1
      case UInt8(ascii: "["): squares += 1
      case UInt8(ascii: "]"):
        if squares == 0 { break scan }
        squares -= 1
      case UInt8(ascii: "*") where self.byte(end + 1) == UInt8(ascii: "*"): break scan
      case 0x80...:
        guard isPartOfAddress(end, start) else { break scan }
      default: break
      }
      end += 1
    }
    while end > start, isTrailing(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// A letter beyond ASCII belongs to an address when it follows a separator or another such letter, as in
  /// `…/wiki/Москва`; punctuation of any script never does.
  private func isPartOfAddress(_ i: Int, _ start: Int) -> Bool {
    let byte = bytes[i]
    guard byte >= 0xC0 else { return i > start }  // inside a character that was accepted
    let second = self.byte(i + 1)
    let third = self.byte(i + 2)
    // U+2000–206F, U+3000–303F, U+FF00–FF65, U+00A0–00BF, Arabic ، ؛ ؟, danda.
    if byte == 0xE2 && (second == 0x80 || (second == 0x81 && third <= 0xAF)) { return false }
    if byte == 0xE3 && second == 0x80 { return false }
    if byte == 0xEF && (second == 0xBC || (second == 0xBD && third <= 0xA5)) { return false }
    if byte == 0xC2 { return false }
    if byte == 0xD8 && (second == 0x8C || second == 0x9B || second == 0x9F) { return false }
    if byte == 0xE0 && second == 0xA5 && (third == 0xA4 || third == 0xA5) { return false }
    guard i > start else { return true }
    let before = bytes[i - 1]
    return before >= 0x80 || (before.isASCIIPunctuation && before != UInt8(ascii: ")"))
  }
}
