/// A comment for Calque in running text, which readers of the text ignore.
package enum OwnComment {
  /// Whether `range` consists of such a comment: `<!-- calque-… -->`, `{/* calque-… */}`, `{% comment %}calque-…{%
  /// endcomment %}`.
  package static func fills(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    let forms: [(open: StaticString, close: StaticString)] = [("<!--", "-->"), ("{/*", "*/}")]
    for (open, close) in forms where bytes.has(open, at: range.lowerBound) {
      let start = range.lowerBound + open.utf8CodeUnitCount
      return start <= range.upperBound && speaks(bytes, start..<range.upperBound)
        && bytes.firstOffset(of: close, from: start, limit: range.upperBound)
          == range.upperBound - close.utf8CodeUnitCount
    }
    guard Liquid.opaqueName(bytes, at: range.lowerBound) == "comment",
      let start = bytes.firstOffset(of: "%}", from: range.lowerBound, limit: range.upperBound)
    else { return false }
    return speaks(bytes, (start + 2)..<range.upperBound)
  }

  private static func speaks(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let word = range.first(where: { !bytes[$0].isSpace }) else { return false }
    return bytes.has("calque-", at: word)
  }
}
