/// The classes of bytes in Markdown; ASCII only, bytes of other characters are in none of them.
extension UInt8 {
  /// Space or tab.
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// LF or CR.
  @inline(__always) var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  @inline(__always) var isSpace: Bool { isBlank || isLineEnd }
  @inline(__always) var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  @inline(__always) var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  @inline(__always) var isAlphanumeric: Bool { isLetter || isDigit }
  /// Letters, digits, `_`, `-`.
  @inline(__always) var isNameByte: Bool { isAlphanumeric || self == 0x5F || self == 0x2D }
  @inline(__always) var isASCIIPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isAlphanumeric
  }
  @inline(__always) var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension Array where Element == UInt8 {
  /// Whether `text` is at `offset`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    for i in 0..<length where self[offset + i] != text.utf8Start[i] { return false }
    return true
  }

  /// The next offset of `byte` in `range`.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    firstOffset(of: byte, from: range.lowerBound, limit: range.upperBound)
  }

  /// The next offset of `byte` at or after `offset` and before `limit`, which may be in any order and outside the
  /// bytes.
  func firstOffset(of byte: UInt8, from offset: Int, limit: Int) -> Int? {
    let (start, end) = (Swift.max(0, offset), Swift.min(limit, count))
    return start < end ? self[start..<end].firstIndex(of: byte) : nil
  }

  /// The next offset of `text` at or after `offset` that ends at or before `limit`. Linear.
  func firstOffset(of text: StaticString, from offset: Int, limit: Int) -> Int? {
    var i = offset
    let last = limit - text.utf8CodeUnitCount
    while i <= last {
      if self[i] == text.utf8Start[0] && has(text, at: i) { return i }
      i += 1
    }
    return nil
  }
}
