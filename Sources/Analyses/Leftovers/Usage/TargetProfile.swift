import Languages
import Notes
import UnicodeText

/// How the translation itself uses words of the source's script in its running text: as names, as loans, or so often
/// that mixing is its style.
struct TargetProfile {
  /// Words written with a capital in mid-sentence.
  let names: Set<UInt64>
  /// Capitalised Latin words that occur alone next to words of another script.
  private let namesAmongNative: Set<UInt64>
  /// How often each word occurs in running text, in any letter case.
  private let counts: [UInt64: Int]
  /// Whether the note habitually mixes words of the source language into its sentences: at least a twelfth of its words
  /// are in small Latin letters, one or two at a time.
  let isMixed: Bool

  init(_ context: NoteContext) {
    var names: Set<UInt64> = []
    var counts: [UInt64: Int] = [:]
    var amongNative: Set<UInt64> = []
    var (mixed, all) = (0, 0)
    let isLatin = Language.of(context.targetLanguage).isLatin
    for segment in context.note.segments where !segment.kind.isLabel {
      let parts = SegmentParts(segment)
      all += segment.words.count
      for (i, word) in segment.words.enumerated() where word.script == .latin && !parts.isLead(i) {
        counts[word.key, default: 0] += 1
        if word.isCapitalized && !SentencePosition.isFirst(i, in: segment) { names.insert(word.key) }
        if !isLatin && word.isCapitalized && Self.isAmongNative(i, in: segment) { amongNative.insert(word.key) }
        if !isLatin && !word.isCapitalized && word.range.count > 1 && Self.isShortRun(i, in: segment) { mixed += 1 }
      }
    }
    self.names = names
    self.counts = counts
    namesAmongNative = amongNative
    isMixed = all >= 40 && mixed * 12 >= all
  }

  /// How often `key` occurs in running text.
  func count(of key: UInt64) -> Int { counts[key] ?? 0 }

  /// Whether the translation mentions `key`, capitalised, in its own words.
  func isNameAmongNative(_ key: UInt64) -> Bool { namesAmongNative.contains(key) }

  /// Whether the words on both sides of word `i`, if there are any, are of another script.
  private static func isAmongNative(_ i: Int, in segment: Segment) -> Bool {
    let around = [i - 1, i + 1].filter(segment.words.indices.contains)
    return !around.isEmpty && around.allSatisfy { segment.words[$0].script != .latin && !segment.words[$0].isNumber }
  }

  /// Whether at most two Latin words are together around word `i`.
  private static func isShortRun(_ i: Int, in segment: Segment) -> Bool {
    var (first, last) = (i, i)
    while first > 0, i - first < 2, segment.words[first - 1].script == .latin { first -= 1 }
    while last + 1 < segment.words.count, last - i < 2, segment.words[last + 1].script == .latin { last += 1 }
    return last - first < 2
  }
}
