/// Reads bytes from left to right, up to a limit.
struct ByteScan {
  let bytes: [UInt8]
  var at: Int
  let limit: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    limit = range.upperBound
  }

  var isAtEnd: Bool { at >= limit }
  /// The current byte; 0 at the end.
  var byte: UInt8 { at < limit ? bytes[at] : 0 }

  /// Skips `wanted` if it is next.
  mutating func take(_ wanted: UInt8) -> Bool {
    guard at < limit, bytes[at] == wanted else { return false }
    at += 1
    return true
  }

  /// Skips `text` if it is next.
  mutating func take(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= limit, bytes.has(text, at: at) else { return false }
    at += text.utf8CodeUnitCount
    return true
  }

  /// Skips all bytes that `isWanted` accepts; returns how many.
  @discardableResult
  mutating func skip(while isWanted: (UInt8) -> Bool) -> Int {
    let start = at
    while at < limit, isWanted(bytes[at]) { at += 1 }
    return at - start
  }

  @discardableResult
  mutating func skipBlanks() -> Int { skip(while: \.isBlank) }

  /// Skips letters, digits, `_` and `-`.
  mutating func name() -> Range<Int> {
    let start = at
    skip(while: \.isNameByte)
    return start..<at
  }
}
