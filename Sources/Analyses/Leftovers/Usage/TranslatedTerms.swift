import Notes
import UnicodeText

/// What a note does with terms of two words that its source has in small letters: one that it always translates is no
/// name where it is in title case.
struct TranslatedTerms {
  private var habits: [UInt64: Habit] = [:]

  private struct Habit {
    /// Units whose source has the pair and whose translation does not; units where both have it.
    var translated = 0
    var kept = 0
  }

  /// Linear in both notes.
  init(_ context: NoteContext, source: Note) {
    for unit in context.units where unit.confidence >= 0.3 && !unit.targets.isEmpty {
      let kept = Self.pairs(of: context.note.segments[unit.targets], onlySmall: false)
      for pair in Self.pairs(of: source.segments[unit.sources], onlySmall: true) {
        if kept.contains(pair) {
          habits[pair, default: Habit()].kept += 1
        } else {
          habits[pair, default: Habit()].translated += 1
        }
      }
    }
  }

  /// Whether word `i` and the one before are such a term, in the singular or the plural.
  func isAlwaysTranslated(_ i: Int, in segment: Segment) -> Bool {
    guard let pair = Self.pair(i, in: segment), let habit = habits[pair] else { return false }
    return habit.translated > 0 && habit.kept == 0
  }

  /// - Parameter onlySmall: whether the second word has to be in small letters.
  private static func pairs(of segments: ArraySlice<Segment>, onlySmall: Bool) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for segment in segments {
      for i in segment.words.indices.dropFirst() where !(onlySmall && segment.words[i].isCapitalized) {
        if let pair = pair(i, in: segment) { found.insert(pair) }
      }
    }
    return found
  }

  private static func pair(_ i: Int, in segment: Segment) -> UInt64? {
    let (first, second) = (segment.words[i - 1], segment.words[i])
    guard first.script == .latin, second.script == .latin, first.hasLetter, second.range.count > 3,
      second.range.start - first.range.end == 1
    else { return nil }
    return SourceProfile.pairKey(first.key, singular(second, in: segment))
  }

  /// The key of a word without an English plural's -s.
  private static func singular(_ word: Word, in segment: Segment) -> UInt64 {
    let units = segment.text.utf16
    let last = Int(word.range.end) - 1
    guard units[last] | 0x20 == 0x73, units[last - 1] | 0x20 != 0x73 else { return word.key }
    return Folding.key(units, UTF16Range(word.range.start, Int32(last)))
  }
}
