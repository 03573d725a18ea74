import Languages
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
  /// One-letter words that are reported.
  private let letters: Set<String>

  /// Whether all words are reported, with few exceptions.
  var reportsAnyWord: Bool { closed == nil }

  /// Whether a verb may end one clause and begin the next.
  let hasVerbLast: Bool

  /// Nil for languages whose habits we do not know.
  package init?(_ language: LanguageTag) {
    let facts = Language.of(language)
    guard facts.knowsDoubling else { return nil }
    self.language = language
    closed = facts.faultyDoubles.map(Set.init)
    exceptions = Set(facts.soundDoubles + Self.sounds.split(separator: " ").map(String.init))
    letters = Set(facts.singleLetterWords)
    hasVerbLast = facts.hasVerbLast
  }

  /// Whether the word at `index` of `segment` and the equal word after it are a fault.
  package func reports(_ index: Int, in segment: Segment) -> Bool {
    let word = segment.words[index]
    guard word.hasLetter, word.traits.isDisjoint(with: [.digit, .allCaps, .innerCapital, .gluedBefore, .gluedAfter])
    else {
      return false
    }
    let text = Folding.lowercased(Folding.composed(segment.string(word)), language)
    switch language.language {
    case "zh": return reportsChinese(index, text, in: segment)
    case "ja": return reportsJapanese(index, text, in: segment)
    case "ko": return closed?.contains(text) == true || isNounWithParticle(text)
    default: break
    }
    if let closed { return closed.contains(text) }
    guard !exceptions.contains(text), text.unicodeScalars.count > 1 || letters.contains(text) else { return false }
    return !isName(index, in: segment)
  }

  /// Korean: a modal phrase of two words, written twice.
  func reportsPhrase(_ index: Int, in segment: Segment) -> Bool {
    guard language.language == "ko" else { return false }
    return segment.string(segment.words[index]) == "수" && segment.string(segment.words[index + 1]).hasPrefix("있")
  }

  /// Both are capitalised inside a sentence; in German that proves nothing.
  private func isName(_ index: Int, in segment: Segment) -> Bool {
    guard language.language != "de", segment.words[index].isCapitalized, segment.words[index + 1].isCapitalized else {
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
      return isFaultyPair(text) && after != 0x4E8E && after != 0x65BC
    }
    guard closed?.contains(text) == true else { return false }
    // 目的的, 实在在, 为了了: the first belongs to the word before.
    let before = index > 0 ? segment.string(words[index - 1]) : ""
    return !["目", "实", "實", "为", "為", "除", "现", "現", "还", "還"].contains(String(before.suffix(1)))
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
    return ["です", "ます"].contains(text) || before.script == .han || before.script == .katakana
  }

  private func isNounWithParticle(_ text: String) -> Bool {
    let particles = ["에서", "으로", "을", "를", "은", "는", "의"]
    return particles.contains { text.hasSuffix($0) && text.unicodeScalars.count >= $0.unicodeScalars.count + 2 }
  }

  /// Names and sounds that are doubled in every language, and words that programmers write twice.
  private static let sounds =
    "baden bora sing pago walla wagga duran bla blah ha haha he hi ho tic tac cha yo test foo bar knock tut tsk no blabla"
}
