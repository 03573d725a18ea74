import UnicodeText

/// Takes one word apart into the parts of a compound. What is found about its rest is kept by where the rest begins, so
/// that a word like „hahahaha“, which can be cut nearly everywhere, costs no more than the square of its letters.
struct CompoundParts {
  private let word: [UInt16]
  private let table: WordTable
  private let affixes: SpellingAffixes
  /// For each place the frequency of what begins there as a compound, once it was asked for.
  private var known: [Float?] = []
  /// How often the table was asked.
  private(set) var lookUps = 0

  init(_ word: [UInt16], table: WordTable, affixes: SpellingAffixes) {
    self.word = word
    self.table = table
    self.affixes = affixes
  }

  /// Frequency of the word as a compound: that of its rarest part, lower for each part more; 0 when it is none.
  mutating func frequency() -> Float {
    guard word.count <= Word.longest, affixes.shortestPart > 0, word.count >= 2 * affixes.shortestPart else { return 0 }
    known = [Float?](repeating: nil, count: word.count)
    return frequency(from: 0)
  }

  private mutating func frequency(from start: Int) -> Float {
    let shortest = affixes.shortestPart
    guard word.count - start >= 2 * shortest else { return 0 }
    if let frequency = known[start] { return frequency }
    var best: Float = 0
    for cut in (start + max(2, shortest - 1))...(word.count - shortest) {
      lookUps += 1
      let head = headFrequency(start..<cut)
      guard head >= WordAnalyzer.commonPart else { continue }
      var rest = zipf(cut..<word.count)
      if rest < WordAnalyzer.commonPart { rest = max(rest, frequency(from: cut) - WordAnalyzer.joint / 2) }
      if rest >= WordAnalyzer.commonPart { best = max(best, min(head, rest)) }
    }
    known[start] = best
    return best
  }

  /// Frequency of a part that is not the last, with or without what links it to the next.
  func headFrequency(_ part: Range<Int>) -> Float {
    var best = zipf(part)
    // Typ-, Web-: shorter parts must be the commonest of words.
    if part.count < affixes.shortestPart { return best >= WordAnalyzer.veryCommonPart ? best : 0 }
    for link in affixes.links where part.count - link.count >= affixes.shortestPart {
      let end = part.upperBound - link.count
      if word[end..<part.upperBound].elementsEqual(link) { best = max(best, zipf(part.lowerBound..<end)) }
    }
    return best
  }

  private func zipf(_ part: Range<Int>) -> Float {
    table.zipf(Folding.key(word, UTF16Range(Int32(part.lowerBound), Int32(part.upperBound))))
  }
}
