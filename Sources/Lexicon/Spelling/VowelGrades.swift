import UnicodeText

/// The grades of vowels in Devanagari: some endings strengthen the first vowel of a word (vriddhi; Kachru, *Hindi*,
/// 2006): समाज, सामाजिक; इतिहास, ऐतिहासिक; उद्योग, औद्योगिक.
enum VowelGrades {
  /// `word` with its first vowel in the strongest grade; nil where it is already, and in other scripts.
  static func strengthened(_ word: [UInt16]) -> [UInt16]? {
    guard let first = word.first else { return nil }
    if let stronger = letters[first] { return [stronger] + word.dropFirst() }
    guard isConsonant(first) else { return nil }
    // The first consonants, which a virama joins.
    var end = 1
    while end < word.count,
      word[end] == nukta || word[end] == virama || (word[end - 1] == virama && isConsonant(word[end]))
    {
      end += 1
    }
    guard end < word.count, word[end - 1] != virama else { return nil }
    if let stronger = signs[word[end]] { return Array(word[..<end]) + [stronger] + Array(word[(end + 1)...]) }
    return isConsonant(word[end]) ? Array(word[..<end]) + [longA] + Array(word[end...]) : nil
  }

  private static func isConsonant(_ unit: UInt16) -> Bool { (0x0915...0x0939).contains(unit) }

  private static let virama: UInt16 = 0x094D
  private static let nukta: UInt16 = 0x093C
  private static let longA: UInt16 = 0x093E
  /// अ to आ, इ ई ए to ऐ, उ ऊ ओ to औ.
  private static let letters: [UInt16: UInt16] = [
    0x0905: 0x0906, 0x0907: 0x0910, 0x0908: 0x0910, 0x090F: 0x0910, 0x0909: 0x0914, 0x090A: 0x0914, 0x0913: 0x0914,
  ]
  /// The same for the signs after consonants.
  private static let signs: [UInt16: UInt16] = [
    0x093F: 0x0948, 0x0940: 0x0948, 0x0947: 0x0948, 0x0941: 0x094C, 0x0942: 0x094C, 0x094B: 0x094C,
  ]
}
