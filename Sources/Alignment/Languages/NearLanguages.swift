import Languages
import Lexicon
import Notes
import UnicodeText

/// Decides whether a text is in a relative of the language that it should be in: Portuguese for Spanish, Danish for
/// Norwegian, Slovak for Czech.
///
/// A sentence may be in either, so that only longer texts are checked. The evidence are words, without those of the
/// source and capitalized ones inside a sentence, which may be names: those much commoner in
/// one of two languages by the word tables; where a language has no table, those with letters that only one of the two
/// writes (CLDR's exemplars), those that the languages' files list, and how many the other's table has. A text is in a relative when many words speak
/// for it and hardly any against it.
///
/// ```swift
/// NearLanguages(of: spanish, besides: english).language(of: note.segments, fewest: 12)
/// ```
package struct NearLanguages {
  private let scripts: Set<Script>
  private let relatives: [Relative]
  private let sourceWords: Set<UInt64>

  /// - Parameters:
  ///   - target: the language that texts should be in.
  ///   - source: the language that they were translated from, of which other rules know.
  ///   - sourceWords: the keys of the words of the text that was translated.
  package init(of target: LanguageTag, besides source: LanguageTag, sourceWords: Set<UInt64> = []) {
    self.sourceWords = sourceWords
    let language = Language.of(target)
    scripts = language.scripts
    relatives = language.relatives.compactMap { tag in
      guard tag.language != source.language, !language.isOtherForm(of: tag),
        Language.of(tag).scripts == language.scripts
      else { return nil }
      return Relative(tag, of: target)
    }
  }

  /// The relative that `segments` are in; nil if they may well be in the language that they should be in, and with fewer
  /// than `fewest` words. Linear in the text, up to `most` words.
  package func language(of segments: some Sequence<Segment>, fewest: Int) -> LanguageTag? {
    guard !relatives.isEmpty else { return nil }
    var words = [WordCount](repeating: WordCount(), count: relatives.count)
    var count = 0
    for segment in segments where count < Self.most {
      for word in segment.words where isEvidence(word, in: segment) {
        count += 1
        for i in relatives.indices { words[i].add(relatives[i].evidence(of: word, in: segment)) }
      }
    }
    guard count >= fewest else { return nil }
    let best = words.indices.max { words[$0].lead < words[$1].lead }
    return best.flatMap { words[$0].isClear(among: count) ? relatives[$0].language : nil }
  }

  /// Whether a word may belong to running text.
  private func isEvidence(_ word: Word, in segment: Segment) -> Bool {
    word.hasLetter && scripts.contains(word.script) && !sourceWords.contains(word.key)
      && word.traits.isDisjoint(with: [.allCaps, .innerCapital, .digit])
      && (!word.isCapitalized || beginsSentence(word, in: segment))
  }

  private func beginsSentence(_ word: Word, in segment: Segment) -> Bool {
    let before = segment.text.utf16[..<Int(word.range.start)].suffix(Self.longestMark).last { $0 > 0x20 }
    return before.map(Self.ends.contains) ?? true
  }

  /// In UTF-16 units, of the end of a sentence and the blanks after it.
  private static let longestMark = 4
  private static let ends = UnitSet(".!?…\"“”«»")

  /// The least number of words of a note that is checked as a whole, and of a paragraph, next to which the rest of the
  /// note is in the right language.
  package static let fewestOfNote = 12
  package static let fewestOfParagraph = 30
  /// Longer texts are clear before.
  private static let most = 600
}

/// How many words speak for either of two languages.
private struct WordCount {
  private var own = 0
  private var other = 0
  /// Words that the relative's table has, and that the target's table lacks.
  private var listed = 0
  private var unlisted = 0

  mutating func add(_ evidence: Relative.Evidence) {
    if evidence.contains(.other) { other += 1 } else if evidence.contains(.own) { own += 1 }
    if evidence.contains(.listed) { listed += 1 }
    if evidence.contains(.unlisted) { unlisted += 1 }
  }

  var lead: Int { own - other }

  /// At least three words and a tenth of them speak for the relative, and four times as many as against it. Of two
  /// languages that have one table between them, fewer are enough where the table agrees.
  func isClear(among count: Int) -> Bool {
    if own >= 3, own * 10 >= count, own >= 4 * other { return true }
    guard other == 0 else { return false }
    return own >= 2 && (unlisted * 10 >= count * 3 || listed * 10 >= count * 8)
      || count >= 20 && listed * 10 >= count * 9
  }
}

/// A relative, with what tells it from the language that a text should be in.
private struct Relative {
  let language: LanguageTag
  private let own: WordTable?
  private let other: WordTable?
  private let ownWords: Set<UInt64>
  private let otherWords: Set<UInt64>
  private let ownLetters: UnitSet
  private let otherLetters: UnitSet

  /// What one word says.
  struct Evidence: OptionSet {
    let rawValue: UInt8
    static let own = Evidence(rawValue: 1)
    static let other = Evidence(rawValue: 2)
    static let listed = Evidence(rawValue: 4)
    static let unlisted = Evidence(rawValue: 8)
  }

  /// Nil where nothing is known that tells the two apart.
  init?(_ language: LanguageTag, of target: LanguageTag) {
    self.language = language
    own = WordTable.of(language)
    other = WordTable.of(target)
    ownWords = Set(Language.of(language).ownWords.map { Folding.key($0) })
    otherWords = Set(Language.of(target).ownWords.map { Folding.key($0) })
    let letters = (Set(CharacterFacts.letters(of: language)), Set(CharacterFacts.letters(of: target)))
    // A language of which ICU has no letters would seem to lack all.
    let isKnown = !letters.0.isEmpty && !letters.1.isEmpty
    ownLetters = Self.units(isKnown ? letters.0.subtracting(letters.1) : [])
    otherLetters = Self.units(isKnown ? letters.1.subtracting(letters.0) : [])
    let tellsTarget = !otherWords.isEmpty || isKnown && !letters.1.isSubset(of: letters.0)
    let tellsOwn = !ownWords.isEmpty || isKnown && !letters.0.isSubset(of: letters.1)
    guard own != nil && other != nil || tellsTarget || tellsOwn else { return nil }
  }

  private static func units(_ letters: Set<UInt16>) -> UnitSet {
    UnitSet(String(decoding: letters, as: UTF16.self))
  }

  /// What a word says of the two languages: by their tables if both have one.
  func evidence(of word: Word, in segment: Segment) -> Evidence {
    let (mine, theirs) = (own?.zipf(word.key), other?.zipf(word.key))
    if let mine, let theirs {
      let lead = max(Self.unlisted, mine) - max(Self.unlisted, theirs)
      return lead >= Self.clearLead ? .own : lead <= -Self.clearLead ? .other : []
    }
    let letters = segment.text.utf16[word.range.indices]
    var evidence: Evidence = []
    if otherWords.contains(word.key) || letters.contains(where: otherLetters.contains) { evidence.insert(.other) }
    if ownWords.contains(word.key) || letters.contains(where: ownLetters.contains) { evidence.insert(.own) }
    if let mine, mine > 0 { evidence.insert(.listed) }
    if let theirs, theirs < Self.unlisted { evidence.insert(.unlisted) }
    return evidence
  }

  /// A word that only one table has is rarer in the other language than its rarest listed word.
  private static let unlisted: Float = 2
  /// Thirty times as common: loans and names are about as common in both.
  private static let clearLead: Float = 1.5
}
