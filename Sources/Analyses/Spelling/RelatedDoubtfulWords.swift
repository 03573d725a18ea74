import UnicodeText

/// Suspicious words of one note that begin alike: forms of a term or a name that is not in the language's lists. Slips
/// have no such relatives.
struct RelatedDoubtfulWords {
  /// How many distinct words share a beginning.
  private let counts: [UInt64: Int]
  private let beginnings: WordBeginnings

  init(_ doubtfulWords: [String], _ beginnings: WordBeginnings) {
    self.beginnings = beginnings
    var counts: [UInt64: Int] = [:]
    for word in Set(doubtfulWords.map(Folding.folded)) {
      for key in Set(beginnings.keys(of: word)) { counts[key, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// Whether another suspicious word begins with all of `word` except its ending.
  func hasKin(_ word: String) -> Bool { beginnings.keys(of: word).contains { (counts[$0] ?? 0) > 1 } }
}
