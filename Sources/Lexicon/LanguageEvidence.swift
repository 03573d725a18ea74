import Languages
import UnicodeText

/// The evidence that a word belongs to the source language rather than the target's.
///
/// It comes from the frequency tables of both languages, from the dictionaries where they are installed, and from the
/// languages' letter models for unlisted words.
package struct LanguageEvidence: Sendable {
  private let source: WordTable?
  private let target: WordTable?
  private let targetForms: FormList?
  private let targetLanguage: LanguageTag
  private let sourceLetters: CharacterModel?
  private let targetLetters: CharacterModel?
  private let tablesAbroad: [WordTable]
  /// What the target language writes before an apostrophe: `d'`.
  private let elisions: Set<[UInt16]>
  private let namingTables: [WordTable]
  private let sourceSpeller: Speller?
  private let targetSpeller: Speller?
  /// Whether both languages use the same script, so that a word's script is no evidence.
  package let sharesScript: Bool
  /// Whether nothing tells the words of the target language from those of the source: one script, and no table.
  package let lacksTarget: Bool

  package init(source: LanguageTag, target: LanguageTag, lexicon: Lexicon) {
    sharesScript = !Language.of(source).scripts.isDisjoint(with: Language.of(target).scripts)
    self.source = WordTable.of(source)
    self.target = WordTable.of(target)
    targetForms = sharesScript ? FormList.of(target) : nil
    targetLanguage = target
    lacksTarget = sharesScript && self.target == nil
    tablesAbroad = Self.abroad.filter { ![source.language, target.language].contains($0.language) }
      .compactMap(WordTable.of)
    elisions = Set(Language.of(target).elisions.map { Array($0.utf16) })
    namingTables = Self.namingLanguages.compactMap(WordTable.of)
    sourceLetters = CharacterModel.of(source)
    targetLetters = sharesScript ? CharacterModel.of(target) : nil
    sourceSpeller = lexicon.speller(for: source)
    targetSpeller = sharesScript ? lexicon.speller(for: target) : nil
  }

  /// Log-odds of source against target in decimal orders of magnitude, between -4 and 4.
  ///
  /// - Parameters:
  ///   - text: the buffer that holds the word.
  ///   - word: the word's place in it.
  ///   - asksDictionaries: whether they may be asked about this word; consulted only for one that no table has.
  package func score(_ text: [UInt16], _ word: Word, asksDictionaries: @autoclosure () -> Bool = true) -> Float {
    if let known = tableScore(word.key) { return known }
    if let parts = scoreOfParts(text, word.range) { return parts }
    return unknownScore(String(utf16: text[word.range.indices]), asksDictionaries)
  }

  /// Frequency in the source language (Zipf scale), 0 when unknown.
  package func sourceZipf(_ key: UInt64) -> Float { source?.zipf(key) ?? 0 }

  /// Frequency in the target language (Zipf scale), 0 when unknown. Where the scripts differ, a listed word is a loan
  /// in its common spelling.
  package func targetZipf(_ key: UInt64) -> Float { target?.zipf(key) ?? 0 }

  /// Frequency of exactly this form in the target language (Zipf scale), from the list of its rare forms as well; 0 when
  /// unknown, and where the scripts differ and the table lacks it.
  package func targetUse(_ word: String, _ key: UInt64) -> Float {
    let listed = targetZipf(key)
    guard listed == 0, let targetForms else { return listed }
    return targetForms.zipf(SpellingForm.lowercased(word, targetLanguage))
  }

  /// Mean frequency (Zipf scale, 1.5 when unknown) in languages that are neither the source's nor the target's: high
  /// for international loans.
  package func zipfAbroad(_ key: UInt64) -> Float {
    tablesAbroad.reduce(0) { $0 + max(1.5, $1.zipf(key)) } / Float(max(1, tablesAbroad.count))
  }

  private static let abroad = ["de", "fr", "es", "it", "nl", "pl", "ru", "tr", "ja", "ko", "id"].compactMap(
    LanguageTag.init)

  /// Whether the source language has `word` in lower case, as it does not have names. Nil when nothing is known.
  package func isOrdinarySourceWord(_ word: String) -> Bool? {
    sourceSpeller?.isWord(Folding.lowercased(word, .english))
  }

  /// Whether the target language has `word`, in lower case or as written. Nil when nothing is known, and where the
  /// scripts differ.
  package func isTargetWord(_ word: String) -> Bool? {
    guard let targetSpeller, let asWritten = targetSpeller.isWord(word) else { return nil }
    return asWritten || targetSpeller.isWord(Folding.lowercased(word, .english)) == true
  }

  /// Whether an unlisted word consists of two common words of the source language, or of one of its prefixes and such a
  /// word: `teardown`, `deprovision`.
  package func isSourceCompound(_ text: [UInt16], _ range: UTF16Range) -> Bool {
    func zipf(_ start: Int32, _ end: Int32) -> Float { sourceZipf(Folding.key(text, UTF16Range(start, end))) }
    guard (7...16).contains(range.count), sourceZipf(Folding.key(text, range)) < 3 else { return false }
    let isPrefixed = Self.prefixes.contains { prefix in
      range.count - prefix.count >= 5 && text[range.indices].starts(with: prefix)
        && zipf(range.start + Int32(prefix.count), range.end) >= 2.5
    }
    return isPrefixed
      || (range.start + 3...range.end - 3).contains {
        let parts = (zipf(range.start, $0), zipf($0, range.end))
        return ($0 - range.start > 3 || range.end - $0 > 3) && min(parts.0, parts.1) >= 4 && parts.0 + parts.1 >= 9.2
      }
  }

  private static let prefixes = ["de", "re", "un", "pre", "non", "over", "mis", "sub"].map { Array($0.utf16) }

  /// How much the letters of `word` look like the source language, between -2 and 2: compared with the target language
  /// where both use one script, else with average words of that length.
  package func letterScore(_ word: String) -> Float {
    guard let source = sourceLetters?.log2Probability(of: word) else { return 0 }
    if sharesScript {
      return targetLetters.map { max(-2, min(2, (source - $0.log2Probability(of: word)) / 8)) } ?? 0
    }
    return max(-2, min(2, source / Float(word.utf16.count + 1) + 3))
  }

  private func tableScore(_ key: UInt64) -> Float? {
    let inSource = sourceZipf(key)
    let inTarget = targetZipf(key)
    guard inSource > 0 || inTarget > 0 else { return nil }
    // A word that only one table has is rarer in the other language than its rarest listed word.
    let floor: Float = 1.6
    return max(-4, min(4, (inSource > 0 ? inSource : floor) - (inTarget > 0 ? inTarget : floor)))
  }

  /// Words with an apostrophe: `user's` by its stem, `l'homme` by the part after the elided word.
  private func scoreOfParts(_ text: [UInt16], _ range: UTF16Range) -> Float? {
    guard let at = range.indices.first(where: { text[$0] == 0x27 || text[$0] == 0x2019 }) else { return nil }
    let head = UTF16Range(range.start, Int32(at))
    let tail = UTF16Range(Int32(at) + 1, range.end)
    guard head.count > 0, tail.count > 0 else { return nil }
    if tail.count <= 2 { return tableScore(Folding.key(text, head)) }
    let rest = tableScore(Folding.key(text, tail)) ?? 0
    return min(rest, isElision(text[head.indices]) ? Self.certain : -1)
  }

  /// Whether the target language writes `letters` before an apostrophe.
  private func isElision(_ letters: ArraySlice<UInt16>) -> Bool {
    elisions.contains(letters.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } + [0x27])
  }

  /// Whatever the rest of the word is.
  private static let certain: Float = -3

  /// Whether a word is a name the world over: languages of other scripts write it in Latin letters nearly as often as
  /// English writes it, as they do Windows and Linux, and unlike Overview and Summary.
  package func isWorldName(_ key: UInt64) -> Bool {
    let abroad = namingTables.map { $0.zipf(key) }.sorted(by: >)
    guard let first = abroad.first, first > 0, abroad.count > 1 else { return false }
    let mean = (max(Self.unlistedAbroad, first) + max(Self.unlistedAbroad, abroad[1])) / 2
    return sourceZipf(key) - mean <= Self.leadOfNames
  }

  private static let namingLanguages = ["ja", "ko", "ru", "zh-Hans"].compactMap { LanguageTag($0) }
  /// Zipf frequency of a word that such a table lacks.
  private static let unlistedAbroad: Float = 2.2
  /// Of 60 names of products and 120 words of headings, it separates 45 from 119.
  private static let leadOfNames: Float = 0.75

  private func unknownScore(_ word: String, _ asksDictionaries: () -> Bool) -> Float {
    if word.utf8.contains(where: { $0 >= 0x80 }) && sharesScript { return -3 }
    let mayAsk = asksDictionaries()
    let inSource = mayAsk && isKnown(word, sourceSpeller)
    let inTarget = mayAsk && isKnown(word, targetSpeller)
    if inSource != inTarget { return inSource ? 1 : -2 }
    guard sharesScript else { return inSource ? 0.8 : -0.3 }
    return scoreOfLetters(word)
  }

  /// The score of an unlisted word by its letters. Such words are names as often as not, so they say little.
  private func scoreOfLetters(_ word: String) -> Float {
    guard let source = sourceLetters?.log2Probability(of: word), let target = targetLetters?.log2Probability(of: word)
    else { return -0.5 }
    return max(-1.5, min(-0.2, (source - target) / 8 - 0.5))
  }

  private func isKnown(_ word: String, _ speller: Speller?) -> Bool {
    guard let speller else { return false }
    return speller.isWord(word) == true || speller.isWord(Folding.lowercased(word, .english)) == true
  }
}
