/// Languages without a Snowball stemmer: the longest of a list of inflectional endings is cut. Changes inside the stem
/// (ręka – ręce) are left to who compares beginnings of words.
struct EndingForms: WordGrammar {
  /// Longest first.
  let endings: [[UInt16]]
  /// In letters.
  let shortestStem: Int

  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    [word, Self.strip(word, endings, leaving: shortestStem)]
  }

  /// The word without the longest of `endings` that leaves at least `leaving` units. `endings` come longest first.
  static func strip(_ word: [UInt16], _ endings: [[UInt16]], leaving: Int) -> [UInt16] {
    for ending in endings where word.count >= ending.count + leaving {
      if word[(word.count - ending.count)...].elementsEqual(ending) { return Array(word.dropLast(ending.count)) }
    }
    return word
  }

  /// Longest first.
  static func sorted(_ endings: [String]) -> [[UInt16]] {
    endings.map { Array($0.utf16) }.sorted { $0.count > $1.count }
  }
}

/// Hindi and its relatives: Snowball, and plural, oblique and vocative endings that it leaves.
struct HindiForms: WordGrammar {
  /// As folded (no nukta, ं for ँ), longest first.
  let endings: [[UInt16]]

  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    [word, snowball(word), EndingForms.strip(word, endings, leaving: 2)]
  }
}
