import SourceText

/// Fields between separators, after RFC 4180: a field in quotes may hold separators, line ends and doubled quotes.
/// Reads in one pass; malformed fields are reported and affect only their own line.
struct DelimitedText {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var at: Int

  /// Longer fields are not terms: most likely a quote was never closed.
  static let longestField = 16_384

  /// - Parameter start: the first byte to read, after a byte order mark.
  init(bytes: [UInt8], separator: UInt8, start: Int) {
    self.bytes = bytes
    self.separator = separator
    at = start
  }

  /// One cell: its text without the quotes around it, and its place.
  struct Field {
    let text: String
    let range: ByteRange
  }

  /// One row.
  struct Record {
    var fields: [Field] = []
    var range: ByteRange
    var problem: GlossaryFile.Problem?
  }

  /// Empty lines and lines that begin with `#` are not rows.
  mutating func next() -> Record? {
    skipEmptyAndComments()
    guard at < bytes.count else { return nil }
    let start = at
    var record = Record(range: ByteRange(start, start))
    while true {
      guard let field = nextField() else {
        let end = endOfLine(from: start)
        record.range = ByteRange(start, end)
        record.problem = .init(
          range: ByteRange(start, end),
          message: "quotes are not closed or not doubled, quote the whole field as “\"a \"\"b\"\"\"”")
        at = end
        skipLineEnd()
        return record
      }
      record.fields.append(field)
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    record.range = ByteRange(start, at)
    skipLineEnd()
    return record
  }

  private mutating func skipEmptyAndComments() {
    while at < bytes.count {
      if isLineEnd(bytes[at]) {
        at += 1
      } else if bytes[at] == UInt8(ascii: "#") {
        at = endOfLine(from: at)
      } else {
        return
      }
    }
  }

  /// Nil when quotes are malformed; then `at` is undefined.
  private mutating func nextField() -> Field? {
    if at < bytes.count && bytes[at] == UInt8(ascii: "\"") {
      let start = at
      if let field = quotedField() { return field }
      // Terms never contain tabs, so such files are often written without any quoting.
      guard separator == UInt8(ascii: "\t") else { return nil }
      at = start
    }
    let start = at
    while at < bytes.count && bytes[at] != separator && !isLineEnd(bytes[at]) { at += 1 }
    return trimmed(start, at)
  }

  private mutating func quotedField() -> Field? {
    let start = at + 1
    let limit = min(bytes.count, start + Self.longestField)
    var text: [UInt8] = []
    at = start
    while at < limit {
      if bytes[at] == UInt8(ascii: "\"") {
        if at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\"") {
          at += 1
        } else {
          let end = at
          at += 1
          while at < bytes.count && bytes[at] == UInt8(ascii: " ") { at += 1 }
          guard at == bytes.count || bytes[at] == separator || isLineEnd(bytes[at]) else { return nil }
          return Field(text: Self.onOneLine(text), range: ByteRange(start, end))
        }
      }
      text.append(bytes[at])
      at += 1
    }
    return nil
  }

  private func trimmed(_ start: Int, _ end: Int) -> Field {
    var (start, end) = (start, end)
    while start < end && isBlank(bytes[start]) { start += 1 }
    while end > start && isBlank(bytes[end - 1]) { end -= 1 }
    return Field(text: String(decoding: bytes[start..<end], as: UTF8.self), range: ByteRange(start, end))
  }

  /// A quoted line end is white space: terms are matched across line ends anyway.
  private static func onOneLine(_ text: [UInt8]) -> String {
    let words = text.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  private func endOfLine(from start: Int) -> Int {
    var end = start
    while end < bytes.count && !isLineEnd(bytes[end]) { end += 1 }
    return end
  }

  private mutating func skipLineEnd() {
    if at < bytes.count && bytes[at] == 0x0D { at += 1 }
    if at < bytes.count && bytes[at] == 0x0A { at += 1 }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
