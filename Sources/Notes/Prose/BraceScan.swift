/// Finds the end of a braced expression of JavaScript: skips strings, template strings and comments.
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
