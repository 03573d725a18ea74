/// The slips that turn one word into another so often that they need no other proof.
enum OrdinarySlip {
  /// Whether `written` is `meant` with two letters swapped, or, before the ending, with a letter left out, doubled or
  /// replaced. At the end of a word such differences are inflection; at its beginning writers notice them.
  static func leads(from meant: [UInt16], to written: [UInt16]) -> Bool {
    guard abs(meant.count - written.count) <= 1 else { return false }
    let start = zip(meant, written).prefix { $0 == $1 }.count
    let most = min(meant.count, written.count) - start
    let end = zip(meant.reversed(), written.reversed()).prefix { $0 == $1 }.count
    let same = min(end, most)
    let (was, became) = (meant[start..<(meant.count - same)], written[start..<(written.count - same)])
    guard start > 0 else { return false }
    if was.count == 2, became.count == 2 { return was.elementsEqual(became.reversed()) }
    guard was.count <= 1, became.count <= 1, start < written.count - ending else { return false }
    if was.isEmpty { return written[start] == written[start - 1] }
    return became.isEmpty || written.count >= shortest
  }

  /// In letters.
  private static let ending = 2
  /// The length of words in which one letter is replaced; shorter ones are alike by chance.
  private static let shortest = 5
}
