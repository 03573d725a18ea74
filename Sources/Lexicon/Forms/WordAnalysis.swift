import Languages
import UnicodeText

/// How an unlisted word may be built from listed words.
package struct WordAnalysis: Sendable, Equatable {
  package enum Make: Sendable {
    /// It is in the table itself.
    case listed
    /// A listed word with clitics, prefixes or endings.
    case affixed
    /// Several listed words joined.
    case compound
    case unknown
  }

  package let make: Make
  /// How common it is, on the Zipf scale; estimated from the rarest part, minus one order of magnitude per joint.
  package let frequency: Float

  package static let unknown = WordAnalysis(make: .unknown, frequency: 0)
}

/// Splits words of one language. Works on the buffers in which edits are made: no strings, and no allocation except for
/// cuts in the middle.
struct WordAnalyzer: Sendable {
  private let table: WordTable
  private let affixes: SpellingAffixes
  private let korean: KoreanMorphemes?
  private let isArabic: Bool

  init(table: WordTable, language: LanguageTag) {
    self.table = table
    affixes = SpellingAffixes(language)
    korean = language.language == "ko" ? KoreanMorphemes(table: table) : nil
    isArabic = language.language == "ar"
    hasClitics = Language.of(language).hasClitics
  }

  /// Whether the affixes are clitics that any noun may take, so that a known stem confirms the whole word.
  let hasClitics: Bool

  /// The cheapest explanation of `word`, which is in lower case and composed.
  func analysis(of word: [UInt16]) -> WordAnalysis {
    guard word.count <= Word.longest else { return .unknown }
    let listed = table.zipf(Folding.key(word))
    if listed > 0 { return WordAnalysis(make: .listed, frequency: listed) }
    if let korean { return WordAnalysis(make: .compound, frequency: korean.frequency(of: word)) }
    let affixed = stemFrequency(word) - Self.joint
    let compound = compoundFrequency(word) - Self.joint
    guard max(affixed, compound) > 0 else { return .unknown }
    return affixed >= compound
      ? WordAnalysis(make: .affixed, frequency: affixed) : WordAnalysis(make: .compound, frequency: compound)
  }

  /// The ranges of the stem between possible clitics and endings of `word`, the whole word first: where an edit of the
  /// stem can be.
  func stems(of word: [UInt16]) -> [Range<Int>] {
    var found = [0..<word.count]
    for start in [0] + affixes.prefixes.filter({ word.starts(with: $0) }).map(\.count) {
      for end in [word.count] + affixes.suffixes.filter({ ends(word, with: $0) }).map({ word.count - $0.count }) {
        if end - start >= max(2, affixes.shortestStem) && !found.contains(start..<end) { found.append(start..<end) }
      }
    }
    return found
  }

  /// Whether prepositions, conjunctions and the article are joined to the word after them.
  var joinsClitics: Bool { isArabic }

  /// Frequency of the most common listed word after clitics, lowered by one joint; 0 when none is listed.
  func frequencyBehindPrefix(_ word: [UInt16]) -> Float {
    var best: Float = 0
    for prefix in affixes.prefixes where word.count - prefix.count >= affixes.shortestStem && word.starts(with: prefix)
    {
      best = max(best, table.zipf(Folding.key(Array(word[prefix.count...]))) - Self.joint)
    }
    return best
  }

  private func ends(_ word: [UInt16], with suffix: [UInt16]) -> Bool {
    word.count > suffix.count && word[(word.count - suffix.count)...].elementsEqual(suffix)
  }

  /// Frequency of the most common stem without clitics and endings; 0 when none is listed.
  private func stemFrequency(_ word: [UInt16]) -> Float {
    var best: Float = 0
    for stem in stems(of: word).dropFirst() {
      let letters = Array(word[stem])
      guard letters.count >= affixes.shortestStem else { continue }
      var frequency = zipfOfStem(letters)
      // Both ends are cut: one more joint.
      if stem.lowerBound > 0 && stem.upperBound < word.count { frequency -= Self.joint / 2 }
      best = max(best, frequency)
    }
    return best
  }

  private func zipfOfStem(_ letters: [UInt16]) -> Float {
    let plain = table.zipf(Folding.key(letters))
    // Before a suffix ة is written ت.
    guard isArabic, letters.last == 0x062A else { return plain }
    return max(plain, table.zipf(Folding.key(letters.dropLast() + [0x0629])))
  }

  /// Where `word` may be split into the parts of a compound.
  func cuts(of word: [UInt16]) -> Range<Int> {
    let shortest = affixes.shortestPart
    return shortest > 0 && word.count >= 2 * shortest ? shortest..<(word.count - shortest + 1) : 0..<0
  }

  /// Whether `part` may begin a compound: a common word or a compound, with or without what links it to the next.
  func isHead(_ part: [UInt16], lookUps: inout Int) -> Bool {
    var parts = CompoundParts(part, table: table, affixes: affixes)
    defer { lookUps += parts.lookUps }
    return parts.headFrequency(0..<part.count) >= Self.commonPart || parts.frequency() >= Self.commonPart
  }

  /// Whether `part` may end a compound.
  func isTail(_ part: [UInt16], lookUps: inout Int) -> Bool {
    var parts = CompoundParts(part, table: table, affixes: affixes)
    defer { lookUps += parts.lookUps }
    return table.zipf(Folding.key(part)) >= Self.commonPart || parts.frequency() >= Self.commonPart
  }

  private func compoundFrequency(_ word: [UInt16]) -> Float {
    var parts = CompoundParts(word, table: table, affixes: affixes)
    return parts.frequency()
  }

  /// The cost of a joint, in decimal orders of magnitude.
  static let joint: Float = 1
  /// Parts of compounds are common words; with rarer ones, too many words would count as compounds.
  static let veryCommonPart: Float = 4.5
  static let commonPart: Float = 3.3
}
