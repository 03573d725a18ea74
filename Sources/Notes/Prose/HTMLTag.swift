/// One tag of HTML or JSX, a comment included.
struct HTMLTag {
  /// Lower case; empty for a comment or a declaration.
  let name: String
  let isClosing: Bool
  /// One past the `>`.
  let end: Int
  let isSelfClosing: Bool
  /// Those with a quoted or bare value; the ranges are without quotes.
  let attributes: [(name: String, value: Range<Int>)]

  /// The tag whose `<` stands at `start`, or nil when it does not end. Linear in its length.
  init?(_ bytes: [UInt8], at start: Int) {
    var scan = TagScan(bytes, at: start + 1)
    if bytes.has("<!--", at: start) {
      guard let close = bytes.firstOffset(of: "-->", from: start + 4, limit: bytes.count) else { return nil }
      (name, isClosing, end, isSelfClosing, attributes) = ("", false, close + 3, true, [])
      return
    }
    isClosing = scan.take(UInt8(ascii: "/"))
    name = scan.name()
    var found: [(name: String, value: Range<Int>)] = []
    while let attribute = scan.attribute() {
      if let value = attribute.value { found.append((attribute.name, value)) }
    }
    guard let close = scan.close() else { return nil }
    end = close
    isSelfClosing = bytes[close - 2] == UInt8(ascii: "/")
    attributes = found
  }

  /// Whether no closing tag follows.
  var isEmptyElement: Bool { isSelfClosing || Self.emptyElements.contains(name) }

  /// The same tag in a buffer in which it stands `count` bytes further on.
  func shifted(by count: Int) -> HTMLTag { HTMLTag(self, shiftedBy: count) }

  private init(_ tag: HTMLTag, shiftedBy count: Int) {
    name = tag.name
    isClosing = tag.isClosing
    end = tag.end + count
    isSelfClosing = tag.isSelfClosing
    attributes = tag.attributes.map { ($0.name, ($0.value.lowerBound + count)..<($0.value.upperBound + count)) }
  }

  /// 2 for `<h2>`.
  var headingLevel: Int? {
    let bytes = Array(name.utf8)
    return bytes.count == 2 && bytes[0] == UInt8(ascii: "h") && (0x31...0x36).contains(bytes[1])
      ? Int(bytes[1]) - 0x30 : nil
  }

  private static let emptyElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}

/// Reads a tag from left to right.
private struct TagScan {
  let bytes: [UInt8]
  var at: Int

  init(_ bytes: [UInt8], at: Int) {
    self.bytes = bytes
    self.at = at
  }

  private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    at += 1
    return true
  }

  /// Letters, digits, `-`, `_`, `:`, `.`; lower-cased.
  mutating func name() -> String {
    let start = at
    while byte.isNameByte || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") { at += 1 }
    return String(decoding: bytes[start..<at].map(\.lowercased), as: UTF8.self)
  }

  mutating func attribute() -> (name: String, value: Range<Int>?)? {
    while byte.isSpace || byte == UInt8(ascii: "/") { at += 1 }
    while byte == UInt8(ascii: "{") { skipBraces() }
    while byte.isSpace { at += 1 }
    let before = at
    let name = name()
    guard at > before else {
      // A byte that no attribute starts with: passed over, as browsers do.
      guard at < bytes.count, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "<") else { return nil }
      at += 1
      return ("", nil)
    }
    let afterName = at
    while byte.isSpace { at += 1 }
    guard take(UInt8(ascii: "=")) else {
      at = afterName
      return (name, nil)
    }
    while byte.isSpace { at += 1 }
    return (name, value())
  }

  private mutating func value() -> Range<Int>? {
    let quote = byte
    if quote == UInt8(ascii: "{") {
      skipBraces()
      return nil
    }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = at + 1
      guard let end = bytes.firstOffset(of: quote, in: min(start, bytes.count)..<bytes.count) else {
        at = bytes.count
        return nil
      }
      at = end + 1
      return start..<end
    }
    let start = at
    while at < bytes.count, !byte.isSpace, byte != UInt8(ascii: ">") { at += 1 }
    return start..<at
  }

  private mutating func skipBraces() {
    at = BraceScan.end(bytes, at: at, limit: min(bytes.count, at + 4096)) ?? bytes.count
  }

  /// One past the `>`.
  mutating func close() -> Int? {
    while byte.isSpace || byte == UInt8(ascii: "/") { at += 1 }
    return take(UInt8(ascii: ">")) ? at : nil
  }
}

/// Finds the end of a braced expression of JavaScript: strings, template strings and comments are passed over.
enum BraceScan {
  /// One past the brace that closes the one at `start`. Linear; no recursion.
  static func end(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    var depth = 0
    var i = start
    while i < limit {
      switch bytes[i] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return i + 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        i = stringEnd(bytes, at: i, limit: limit)
        continue
      case UInt8(ascii: "/") where bytes.has("/*", at: i):
        guard let close = bytes.firstOffset(of: "*/", from: i + 2, limit: limit) else { return nil }
        i = close + 2
        continue
      default: break
      }
      i += 1
    }
    return nil
  }

  /// One past the string's closing quote; just past the opening one when the string does not end (an apostrophe).
  private static func stringEnd(_ bytes: [UInt8], at start: Int, limit: Int) -> Int {
    let quote = bytes[start]
    var i = start + 1
    while i < limit {
      if bytes[i] == UInt8(ascii: "\\") {
        i += 2
        continue
      }
      if bytes[i] == quote { return i + 1 }
      if bytes[i].isLineEnd && quote != UInt8(ascii: "`") { break }
      i += 1
    }
    return start + 1
  }
}
