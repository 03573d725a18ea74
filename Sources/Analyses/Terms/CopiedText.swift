import Alignment
import Languages
import Lexicon
import Notes
import UnicodeText

/// Runs of source words that are unchanged in the translation: an untranslated clause, or a name. What is missing next
/// to them is missing because of them.
package struct CopiedText {
  /// Places in the translation, by segment.
  package let fragments: [Fragment]

  /// One run of words.
  package struct Fragment {
    package let segment: Int
    package let range: UTF16Range
    let wordCount: Int
  }

  /// Longer segments are not compared word by word.
  private static let longest = 4_000

  init(_ unit: TranslationUnit, _ context: NoteContext) {
    guard let note = context.sourceNote else {
      fragments = []
      return
    }
    let words = unit.sources.flatMap { note.segments[$0].words }
    guard words.count <= Self.longest else {
      fragments = []
      return
    }
    let source = WordRuns(words.lazy.map { $0.script == .latin ? $0.key : nil })
    let check = FragmentTest(context)
    fragments = unit.targets.flatMap { number in
      Self.runs(source, context.note.segments[number].words)
        .filter(check.isFragment)
        .compactMap { run in
          guard let first = run.first, let last = run.last else { return nil }
          return Fragment(
            segment: number, range: UTF16Range(first.range.start, last.range.end), wordCount: run.count)
        }
    }
  }

  /// Whether a place is inside copied text that is longer than the place.
  package func holds(_ place: TermPlace) -> Bool {
    fragments.contains {
      $0.segment == place.segment && $0.range.overlaps(place.range) && $0.range.count > place.range.count
    }
  }

  /// Whether anything is copied other than the words of `places`.
  func isMore(than places: [TermPlace]) -> Bool {
    fragments.contains { fragment in !places.contains { $0.segment == fragment.segment && $0.range == fragment.range } }
  }

  /// Whether a whole clause or most of one is copied.
  var holdsClause: Bool { fragments.contains { $0.wordCount >= 3 } }

  /// Longest runs of equal words.
  private static func runs(_ source: WordRuns, _ target: [Word]) -> [ArraySlice<Word>] {
    guard target.count <= longest else { return [] }
    var runs: [ArraySlice<Word>] = []
    var current = 0
    for (i, length) in source.lengths(in: target.lazy.map(\.key)).enumerated() {
      if length <= current && current > 0 { runs.append(target[(i - current)..<i]) }
      current = length
    }
    if current > 0 { runs.append(target[(target.count - current)...]) }
    return runs
  }
}

/// Tells ordinary text from names in a run of copied words.
private struct FragmentTest {
  private let isLatin: Bool
  private let source: WordTable?
  private let target: WordTable?

  /// How much more frequent, as a power of ten, a single word must be in the source language.
  private static let leastDifference: Float = 2

  init(_ context: NoteContext) {
    isLatin = Language.of(context.targetLanguage).isLatin
    source = WordTable.of(context.sourceLanguage)
    target = WordTable.of(context.targetLanguage)
  }

  /// Three words of which two are lower case, or a single word where the target language's script or vocabulary
  /// differs.
  func isFragment(_ run: ArraySlice<Word>) -> Bool {
    let plain = run.filter {
      $0.hasLetter && !$0.isCapitalized && !$0.traits.contains(.innerCapital) && $0.range.count > 1
    }
    if run.count >= 3 && plain.count >= 2 { return true }
    return plain.contains { word in
      guard word.range.count >= 3, !word.traits.contains(.gluedBefore), !word.traits.contains(.digit) else {
        return false
      }
      if !isLatin { return true }
      guard let source, let target else { return false }
      return word.range.count >= 4 && source.zipf(word.key) - target.zipf(word.key) >= Self.leastDifference
    }
  }
}
