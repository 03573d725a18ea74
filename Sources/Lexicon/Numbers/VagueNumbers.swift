import Languages
import UnicodeText

/// Reads numbers of which a text names only the size: *hundreds of millions*, 数百万.
package struct VagueNumbers: Sendable {
  /// A power of ten and where a text names it.
  package struct Mention: Sendable {
    package let power: Int
    package let range: UTF16Range
  }

  private let knowledge: NumberKnowledge
  /// “Tens” and “hundreds”, which multiply only here.
  private let tens = Folding.key("tens")
  private let hundreds = Folding.key("hundreds")
  private let of = Folding.key("of")
  private let isEnglish: Bool

  /// Nil for a language in which such phrases are not read: only English and languages that multiply by signs are.
  package init?(_ language: LanguageTag, _ knowledge: NumberKnowledge) {
    isEnglish = language.language == "en"
    guard isEnglish || !knowledge.attached.isEmpty else { return nil }
    self.knowledge = knowledge
  }

  /// The sizes of a thousand or more, in order. Linear.
  package func mentions(in text: [UInt16], words: [Word]) -> [Mention] {
    (isEnglish ? phrases(text, words) : signs(text)).filter { $0.power >= 3 }
  }

  /// Words for powers joined by “of”, without a number before them.
  private func phrases(_ text: [UInt16], _ words: [Word]) -> [Mention] {
    var found: [Mention] = []
    var i = 0
    while i < words.count {
      guard let first = power(words[i]), i == 0 || !words[i - 1].isNumber, isPlural(words[i], text) else {
        i += 1
        continue
      }
      var (power, end) = (first, i)
      while end + 2 < words.count, words[end + 1].key == of, let next = self.power(words[end + 2]) {
        power += next
        end += 2
      }
      found.append(Mention(power: power, range: UTF16Range(words[i].range.start, words[end].range.end)))
      i = end + 1
    }
    return found
  }

  private func power(_ word: Word) -> Int? {
    word.key == tens ? 1 : word.key == hundreds ? 2 : knowledge.power(word.key)
  }

  /// “Millions”; “a million” is a number.
  private func isPlural(_ word: Word, _ text: [UInt16]) -> Bool { text[Int(word.range.end) - 1] | 0x20 == 0x73 }

  /// A sign for “some” before signs that multiply. In Korean it begins a word: 함수만 is “only the function”. In Chinese,
  /// 数以万计 only means “a great many”.
  private func signs(_ text: [UInt16]) -> [Mention] {
    var found: [Mention] = []
    var i = 0
    while i + 1 < text.count {
      let start = i
      i += 1
      guard Self.some.contains(text[start]), text[start] != Self.su || !follows(start, text) else { continue }
      var (power, at) = (0, start + 1)
      let isIdiom = text[at] == 0x4EE5
      if isIdiom { at += 1 }
      while at < text.count, let sign = knowledge.attached[text[at]] {
        power += sign
        at += 1
      }
      if isIdiom, at < text.count, Self.counting.contains(text[at]) { power = 0 }
      if power > 0 { found.append(Mention(power: power, range: UTF16Range(Int32(start), Int32(at)))) }
      i = max(i, at)
    }
    return found
  }

  /// Whether a syllable of Hangul is right before.
  private func follows(_ index: Int, _ text: [UInt16]) -> Bool {
    index > 0 && (0xAC00...0xD7A3).contains(text[index - 1])
  }

  private static let su = UInt16(0xC218)
  private static let counting = UnitSet("计計")
  private static let some = UnitSet("数數几幾수")
}
