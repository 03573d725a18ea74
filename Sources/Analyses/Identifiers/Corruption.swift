/// Decides whether a token is another one with a slip in it, and so not a word of the translation.
package enum Corruption {
  /// Whether the two differ only in case, spaces and hyphens, or by one letter inserted, deleted, replaced or moved.
  package static func isLikely(_ token: String, of right: String) -> Bool {
    let (a, b) = (plain(token), plain(right))
    if a == b { return true }
    // Capitalised words are often spelled nearly alike in many languages: Dokumentation, Documentation.
    let isPlainWord = right.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    if isPlainWord, right.first?.isUppercase == true, right.dropFirst().allSatisfy(\.isLowercase) { return false }
    return min(a.count, b.count) > 3 && isOneEditApart(a, b)
  }

  private static func plain(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "\u{AD}" }
  }

  /// Whether inserting, deleting or replacing one letter, or swapping two, turns one into the other. Linear.
  private static func isOneEditApart(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a[head...].reversed(), b[head...].reversed()).prefix { $0 == $1 }.count
    let (x, y) = (a[head..<(a.count - tail)], b[head..<(b.count - tail)])
    if x.count <= 1 && y.count <= 1 { return true }
    return x.count == 2 && y.count == 2 && x.first == y.last && x.last == y.first
  }
}
