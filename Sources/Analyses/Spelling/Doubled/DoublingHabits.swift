import Languages
import Lexicon
import Notes
import UnicodeText

/// Which words a language doubles, and therefore which doubled words are faults.
///
/// For German, French, Spanish and Russian according to Duden, Grevisse, the RAE and Rosenthal.
package struct DoublingHabits {
  private let language: LanguageTag
  /// The only words that are reported; nil where all words except `exceptions` are.
  private let closed: Set<String>?
  private let exceptions: Set<String>
  private let phrases: SoundPhrases
  /// One-letter words that are reported.
  private let letters: Set<String>
  /// Whether it is known which single words are a fault.
  private let knowsWords: Bool
  private let isUnspaced: Bool
  /// Compounds of languages without spaces.
  private let table: WordTable?
  private let attributeParticles: Set<String>
  private let countingWords: [String]
  private let wordBeginnings: Set<String>
  private let verbMarks: Set<UInt16>
  private let nounParticles: [String]
  private let verbEndings: Set<String>
  /// Whether it is written in Han alone, and whether in kana, too.
  private let isHanAlone: Bool
  private let hasKana: Bool
  private let capitalizesNouns: Bool

  /// Whether all words are reported, with few exceptions.
  var reportsAnyWord: Bool { knowsWords && closed == nil }

  /// Whether a verb may end one clause and begin the next.
  let hasVerbLast: Bool

  /// Nil for languages written without spaces whose habits we do not know. Of other languages, only phrases are
  /// reported.
  package init?(_ language: LanguageTag) {
    let facts = Language.of(language)
    guard facts.knowsDoubling || !facts.isUnspaced else { return nil }
    self.language = language
    knowsWords = facts.knowsDoubling
    isUnspaced = facts.isUnspaced
    table = facts.isUnspaced ? WordTable.of(language) : nil
    closed = facts.faultyDoubles.map(Set.init)
    exceptions = Set(facts.soundDoubles + Self.sounds.split(separator: " ").map(String.init))
    phrases = SoundPhrases(facts)
    letters = Set(facts.singleLetterWords)
    hasVerbLast = facts.hasVerbLast
    attributeParticles = Set(facts.attributeParticles)
    countingWords = facts.countingWords
    wordBeginnings = Set(facts.wordBeginnings)
    verbMarks = Set(facts.verbMarks.flatMap(\.utf16))
    nounParticles = facts.nounParticles
    verbEndings = Set(facts.verbEndings)
    hasKana = facts.scripts.contains(.hiragana)
    isHanAlone = facts.isUnspaced && facts.scripts.contains(.han) && !hasKana
    capitalizesNouns = facts.capitalizesNouns
  }

  /// Whether the word at `index` of `segment` and the equal word after it are a fault.
  package func reports(_ index: Int, in segment: Segment) -> Bool {
    let word = segment.words[index]
    guard knowsWords, word.hasLetter,
      word.traits.isDisjoint(with: [.digit, .allCaps, .innerCapital, .gluedBefore, .gluedAfter])
    else {
      return false
    }
    let text = Folding.lowercased(Folding.composed(segment.string(word)), language)
    if isHanAlone { return reportsChinese(index, text, in: segment) }
    if hasKana { return reportsJapanese(index, text, in: segment) }
    if let closed { return closed.contains(text) || isNounWithParticle(text) }
    guard !exceptions.contains(text), text.unicodeScalars.count > 1 || letters.contains(text) else { return false }
    return !isName(index, in: segment)
  }

  /// Whether the words at `phrase` of `segment`, two or more, and the same words after them are a fault. Few
  /// phrases are repeated on purpose: for emphasis (`本当に本当に`), with one word in it (`more and more and more`), and
  /// where an attribute follows an article (`in der in der Datei genannten Sprache`).
  func reportsPhrase(_ phrase: Range<Int>, in segment: Segment) -> Bool {
    let words = segment.words[phrase]
    guard let first = words.first, words.allSatisfy({ $0.hasLetter && !$0.traits.contains(.digit) }),
      words.contains(where: { $0.key != first.key }), words.contains(where: { $0.traits.isDisjoint(with: .unspelt) })
    else { return false }
    let next = phrase.upperBound + phrase.count
    if isUnspaced { return reportsUnspaced(phrase, before: next, in: segment) }
    guard words.reduce(0, { $0 + $1.range.count }) >= Self.fewestLetters else { return false }
    let last = segment.words[phrase.upperBound - 1].key
    let goesOn =
      phrase.count == 2
      && (next < segment.words.count && segment.words[next].key == first.key
        || phrase.lowerBound > 0 && segment.words[phrase.lowerBound - 1].key == last)
    return !goesOn && !phrases.contains(words, in: segment)
      && (segment.kind.isLabel || !words.allSatisfy(\.isCapitalized))
  }

  /// In UTF-16 units, of a phrase.
  private static let fewestLetters = 5

  /// Without spaces, a phrase needs a character of meaning, and the second one must not begin a longer word.
  private func reportsUnspaced(_ phrase: Range<Int>, before next: Int, in segment: Segment) -> Bool {
    let words = segment.words[phrase]
    let text = segment.text.string(
      UTF16Range(words[phrase.lowerBound].range.start, words[phrase.upperBound - 1].range.end))
    let isTold = words.contains { $0.script == .han || $0.script == .katakana }
    let count = text.unicodeScalars.count
    guard isTold, count >= (hasKana ? 4 : 3), !exceptions.contains(text), !phrases.contains(text),
      !countingWords.contains(where: text.hasPrefix), !isAttribute(phrase, in: segment)
    else { return false }
    return !beginsCompound(next - 1, in: segment)
  }

  /// Whether it is a noun with the particle of an attribute: 文件的文件路径 is “the path of the file”.
  private func isAttribute(_ phrase: Range<Int>, in segment: Segment) -> Bool {
    phrase.count == 2
      && segment.words[phrase].contains { attributeParticles.contains(segment.string($0)) }
  }

  /// Whether the word at `index` and the next one or two are one word of the language: 操作 in 操作系统.
  private func beginsCompound(_ index: Int, in segment: Segment) -> Bool {
    guard let table else { return false }
    let words = segment.words
    for last in (index + 1)..<max(index + 1, min(index + 3, words.count)) {
      guard words[last - 1].range.end == words[last].range.start, words[last].script == .han else { return false }
      let range = UTF16Range(words[index].range.start, words[last].range.end)
      if table.zipf(Folding.key(segment.text.utf16, range)) > 0 { return true }
    }
    return false
  }

  /// Chinese: a word of two characters or more that another one follows directly, unless that is a particle.
  func mayBeginCompound(_ index: Int, in segment: Segment) -> Bool {
    let words = segment.words
    guard isHanAlone, index + 1 < words.count, words[index].range.count > 1 else { return false }
    let next = words[index + 1]
    return next.script == .han && next.range.start == words[index].range.end
      && closed?.contains(segment.string(next)) != true
  }

  /// Both are capitalised inside a sentence; in German that proves nothing.
  private func isName(_ index: Int, in segment: Segment) -> Bool {
    guard !capitalizesNouns, segment.words[index].isCapitalized, segment.words[index + 1].isCapitalized else {
      return false
    }
    return !segment.kind.isLabel
  }

  /// Two words of two or more characters that are not verbs, or a function word with a word break between.
  private func reportsChinese(_ index: Int, _ text: String, in segment: Segment) -> Bool {
    let words = segment.words
    guard words[index].script == .han, words[index].range.end == words[index + 1].range.start else { return false }
    if text.unicodeScalars.count > 1 {
      // 依赖依赖于: the second is a verb.
      let after = segment.text.utf16[Int(words[index + 1].range.end)...].first
      return isFaultyPair(text) && after.map(verbMarks.contains) != true && !beginsCompound(index + 1, in: segment)
    }
    guard closed?.contains(text) == true else { return false }
    // 目的的, 实在在, 为了了: the first belongs to the word before.
    let before = index > 0 ? segment.string(words[index - 1]) : ""
    return !wordBeginnings.contains(String(before.suffix(1)))
  }

  /// Of two characters, and doubled neither one by one (一步一步) nor for emphasis.
  private func isFaultyPair(_ text: String) -> Bool {
    text.unicodeScalars.count == 2 && !text.hasPrefix("一") && !exceptions.contains(text)
  }

  /// A particle after a kanji or katakana word, and the two polite endings.
  private func reportsJapanese(_ index: Int, _ text: String, in segment: Segment) -> Bool {
    guard closed?.contains(text) == true, index > 0 else { return false }
    let before = segment.words[index - 1]
    guard before.range.end == segment.words[index].range.start else { return false }
    // ますます is a word of its own, unless it ends a verb: 行きますます.
    if let table, table.zipf(Folding.key(text + text)) > 0 { return isVerbStem(segment.string(before)) }
    return verbEndings.contains(text) || before.script == .han || before.script == .katakana
  }

  /// Kanji with okurigana.
  private func isVerbStem(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.last.map { CharacterFacts.isUsed($0, in: .hiragana) } == true
      && scalars.contains { CharacterFacts.isUsed($0, in: .han) }
  }

  private func isNounWithParticle(_ text: String) -> Bool {
    nounParticles.contains { text.hasSuffix($0) && text.unicodeScalars.count >= $0.unicodeScalars.count + 2 }
  }

  /// Names and sounds that are doubled in every language, and words that programmers write twice.
  private static let sounds =
    "baden bora sing pago walla wagga duran bla blah ha haha he hi ho tic tac cha yo test foo bar knock tut tsk no blabla"
}
