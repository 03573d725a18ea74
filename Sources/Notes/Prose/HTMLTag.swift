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
  /// The names of all attributes as they are written, with their values as above.
  let names: [(name: Range<Int>, value: Range<Int>?)]

  /// The tag whose `<` is at `start`, or nil when it does not end. Linear in its length.
  init?(_ bytes: [UInt8], at start: Int, limit: Int = .max) {
    let limit = min(limit, bytes.count)
    var scan = TagScan(scan: ByteScan(bytes, min(start + 1, limit)..<limit))
    if bytes.has("<!--", at: start) {
      guard let close = bytes.firstOffset(of: "-->", from: start + 4, limit: limit) else { return nil }
      (name, isClosing, end, isSelfClosing, attributes, names) = ("", false, close + 3, true, [], [])
      return
    }
    isClosing = scan.scan.take(UInt8(ascii: "/"))
    name = Self.text(bytes, scan.name())
    var found: [(name: Range<Int>, value: Range<Int>?)] = []
    while let attribute = scan.attribute() { if !attribute.name.isEmpty { found.append(attribute) } }
    guard let close = scan.close(), !scan.isBroken else { return nil }
    end = close
    isSelfClosing = bytes[close - 2] == UInt8(ascii: "/")
    names = found
    attributes = found.compactMap { attribute in
      attribute.value.map { (Self.text(bytes, attribute.name), $0) }
    }
  }

  private static func text(_ bytes: [UInt8], _ name: Range<Int>) -> String {
    String(decoding: bytes[name].map(\.lowercased), as: UTF8.self)
  }

  /// Whether no closing tag follows.
  var isEmptyElement: Bool { isSelfClosing || Self.emptyElements.contains(name) }

  /// The same tag in a buffer in which it is `count` bytes further on.
  func shifted(by count: Int) -> HTMLTag { HTMLTag(self, shiftedBy: count) }

  private init(_ tag: HTMLTag, shiftedBy count: Int) {
    name = tag.name
    isClosing = tag.isClosing
    end = tag.end + count
    isSelfClosing = tag.isSelfClosing
    let shifted = { (range: Range<Int>) in (range.lowerBound + count)..<(range.upperBound + count) }
    attributes = tag.attributes.map { ($0.name, shifted($0.value)) }
    names = tag.names.map { (shifted($0.name), $0.value.map(shifted)) }
  }

  /// 2 for `<h2>`.
  var headingLevel: Int? {
    let bytes = Array(name.utf8)
    return bytes.count == 2 && bytes[0] == UInt8(ascii: "h") && (0x31...0x36).contains(bytes[1])
      ? Int(bytes[1]) - 0x30 : nil
  }

  static let emptyElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}

/// Reads a tag from left to right.
private struct TagScan {
  var scan: ByteScan
  /// Whether it spans a blank line outside of braces, as no tag of a rendered page does: its end is missing.
  private(set) var isBroken = false

  /// Letters, also beyond ASCII, digits, `-`, `_`, `:`, `.`.
  mutating func name() -> Range<Int> {
    let start = scan.at
    scan.skip(while: { $0.isNameByte || $0 >= 0x80 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
    return start..<scan.at
  }

  /// The next attribute; one without a name for a byte that cannot start one, which is skipped, as in browsers.
  mutating func attribute() -> (name: Range<Int>, value: Range<Int>?)? {
    skipSpace(andSlashes: true)
    if scan.byte == UInt8(ascii: "{") { skipBraces() }
    skipSpace()
    let name = name()
    guard !name.isEmpty else {
      guard !scan.isAtEnd, scan.byte != UInt8(ascii: ">"), scan.byte != UInt8(ascii: "<") else { return nil }
      scan.at += 1
      return (name, nil)
    }
    let afterName = scan.at
    scan.skip(while: \.isSpace)
    guard scan.take(UInt8(ascii: "=")) else {
      scan.at = afterName
      return (name, nil)
    }
    skipSpace()
    return (name, value())
  }

  private mutating func value() -> Range<Int>? {
    let quote = scan.byte
    if quote == UInt8(ascii: "{") {
      skipBraces()
      return nil
    }
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { scan.at += 1 }
    let start = scan.at
    scan.skip(while: { isQuoted ? $0 != quote : !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") })
    let end = scan.at
    if isQuoted { refuseBlankLine(start..<end) }
    if isQuoted { scan.at = min(end + 1, scan.limit) }
    return start..<end
  }

  /// Skips white space.
  private mutating func skipSpace(andSlashes: Bool = false) {
    let start = scan.at
    scan.skip(while: { $0.isSpace || (andSlashes && $0 == UInt8(ascii: "/")) })
    refuseBlankLine(start..<scan.at)
  }

  /// Stops reading when a line between two line ends is blank.
  private mutating func refuseBlankLine(_ range: Range<Int>) {
    var lineEnds = 0
    for i in range where !scan.bytes[i].isBlank {
      guard scan.bytes[i].isLineEnd else {
        lineEnds = 0
        continue
      }
      // The second byte of CRLF ends no further line.
      if scan.bytes[i] == 0x0A, scan.bytes[i - 1] == 0x0D { continue }
      lineEnds += 1
      guard lineEnds > 1 else { continue }
      isBroken = true
      scan.at = scan.limit
      return
    }
  }

  private mutating func skipBraces() {
    let limit = min(scan.limit, scan.at + 4096)
    scan.at = BraceScan.end(scan.bytes, at: scan.at, limit: limit) ?? scan.limit
  }

  /// One past the `>`.
  mutating func close() -> Int? {
    skipSpace(andSlashes: true)
    return scan.take(UInt8(ascii: ">")) ? scan.at : nil
  }
}
