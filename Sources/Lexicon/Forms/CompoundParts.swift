import UnicodeText

/// Splits one word into the parts of a compound. Results for the rest of the word are kept by where the rest begins, so
/// that a word like „hahahaha“, which can be split nearly everywhere, takes at most quadratic time in its letters.
struct CompoundParts {
  private let word: [UInt16]
  private let table: WordTable
  private let affixes: SpellingAffixes
  /// For each place the frequency of the rest as a compound, once it was computed.
  private var known: [Float?] = []
  /// The number of look-ups in the table.
  private(set) var lookUps = 0

  init(_ word: [UInt16], table: WordTable, affixes: SpellingAffixes) {
    self.word = word
    self.table = table
    self.affixes = affixes
  }

  /// Frequency of the word as a compound: that of its rarest part, lower for each further part; 0 when it is no
  /// compound.
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

  /// Frequency of a part that is not the last, with or without a linking element.
  func headFrequency(_ part: Range<Int>) -> Float {
    var best = zipf(part)
    // Typ-, Web-: shorter parts must be very common words.
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
