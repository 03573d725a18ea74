import Languages
import Notes
import UnicodeText

/// Phrases that a language has twice in a row on purpose or by its grammar.
struct SoundPhrases {
  /// The keys of a phrase's words; nil is any word.
  private let phrases: [[UInt64?]]
  /// In languages without spaces.
  private let texts: [Text]
  private let articles: Set<UInt64>
  /// In words.
  private let shortest: Int

  private struct Text {
    let part: String
    let isStart: Bool
    let isEnd: Bool
  }

  init(_ facts: Language) {
    let rows = facts.soundDoubledPhrases
    phrases =
      facts.isUnspaced ? [] : rows.map { $0.split(separator: " ").map { $0 == "…" ? nil : Folding.key(String($0)) } }
    texts =
      facts.isUnspaced
      ? rows.map { row in
        Text(
          part: String(row.filter { $0 != "…" }), isStart: row.hasSuffix("…"), isEnd: row.hasPrefix("…"))
      } : []
    articles = Set(facts.attributeArticles.map { Folding.key($0) })
    shortest = facts.shortestDoubledPhrase
  }

  /// Whether a phrase of a language with spaces may be doubled.
  func contains(_ words: ArraySlice<Word>, in segment: Segment) -> Bool {
    guard words.count >= shortest, let first = words.first, let last = words.last else { return true }
    if words.count == 2, articles.contains(last.key) { return true }
    if words.count > 2, isAlike(first, last, segment) { return true }
    return phrases.contains { phrase in
      phrase.count == words.count && zip(phrase, words).allSatisfy { $0 == nil || $0 == $1.key }
    }
  }

  /// Whether a phrase of a language without spaces may be doubled.
  func contains(_ text: String) -> Bool {
    texts.contains { row in
      row.isStart ? text.hasPrefix(row.part) : row.isEnd ? text.hasSuffix(row.part) : text == row.part
    }
  }

  /// Whether two words are the same but for their ends: `step by step`, `раз за разом`.
  private func isAlike(_ a: Word, _ b: Word, _ segment: Segment) -> Bool {
    let (x, y) = (segment.text.utf16[a.range.indices], segment.text.utf16[b.range.indices])
    let same = zip(x, y).prefix { $0 == $1 }.count
    return same >= 3 && same * 5 >= max(x.count, y.count) * 3
  }
}
