import Alignment
import Notes
import UnicodeText

/// A word that is repeated immediately where the source has two words or one: `le configurer, configurer`,
/// `我Ubuntu的Ubuntu机器`. Searched for only when there is a source, because authors repeat words on purpose.
package struct RepeatedWord {
  /// From the first to the second occurrence.
  package let range: UTF16Range
  package let first: UTF16Range

  /// The repeated words of `segment`, which translates the blocks `sources`.
  package static func all(in segment: Segment, _ habits: DoublingHabits, against sources: ArraySlice<Segment>)
    -> [RepeatedWord]
  {
    let words = segment.words
    guard words.count > 1, !sources.isEmpty else { return [] }
    // How often the source has each word; computed only where a particle is between the two.
    lazy var mentions = sources.lazy.flatMap(\.words).reduce(into: [UInt64: Int]()) { $0[$1.key, default: 0] += 1 }
    let found = words.indices.dropLast().compactMap { i -> RepeatedWord? in
      if habits.reportsAnyWord {
        return isAroundComma(words[i], words[i + 1], segment, habits) ? made(words[i], words[i + 1]) : nil
      }
      guard i + 2 < words.count, isAroundParticle(words[i...(i + 2)], segment),
        mentions[words[i].key] == 1
      else { return nil }
      return made(words[i], words[i + 2])
    }
    return found.isEmpty || sources.contains(where: repeatsWords) ? [] : found
  }

  private static func made(_ first: Word, _ second: Word) -> RepeatedWord {
    RepeatedWord(range: UTF16Range(first.range.start, second.range.end), first: first.range)
  }

  /// A long word in small letters on both sides of a comma; short words are repeated for emphasis.
  private static func isAroundComma(_ a: Word, _ b: Word, _ segment: Segment, _ habits: DoublingHabits) -> Bool {
    guard a.key == b.key, a.range.count >= shortest, !a.isCapitalized, !b.isCapitalized,
      segment.text.style(at: a.range.start) == segment.text.style(at: b.range.start)
    else { return false }
    let between = segment.text.utf16[Int(a.range.end)..<Int(b.range.start)]
    return between.elementsEqual(", ".utf16) && !(habits.hasVerbLast && isFinite(segment.string(a)))
  }

  /// Whether the word may end one clause and begin the next: „wenn Sie es verwenden, verwenden Sie …“. A German
  /// infinitive that contains zu may not.
  private static func isFinite(_ word: String) -> Bool {
    !word.dropFirst().contains("zu") || !word.hasSuffix("en")
  }

  /// A Latin word, 的 or の, and the same word again.
  private static func isAroundParticle(_ words: ArraySlice<Word>, _ segment: Segment) -> Bool {
    let (a, b, c) = (words[words.startIndex], words[words.startIndex + 1], words[words.startIndex + 2])
    guard a.key == c.key, a.script == .latin, a.range.count >= 3 else { return false }
    let between = segment.text.utf16[Int(a.range.end)..<Int(c.range.start)].filter { $0 > 0x20 }
    return b.range.count == 1 && between.count == 1 && [0x7684, 0x306E].contains(between[0])
  }

  /// In UTF-16 units, of a word around a comma.
  private static let shortest = 8

  /// Whether a word of some length recurs within three words.
  private static func repeatsWords(_ segment: Segment) -> Bool {
    segment.words.indices.contains { i in
      segment.words[i].range.count >= 4
        && segment.words[(i + 1)...].prefix(3).contains { $0.key == segment.words[i].key }
    }
  }
}
