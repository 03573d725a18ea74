import Alignment
import Linting
import Notes
import UnicodeText

/// Source words that run on in a translation as they stood: a clause that was left behind, or a name. What is missing
/// beside them is missing because of them.
struct CopiedText {
  /// Places in the translation, by segment.
  let fragments: [(segment: Int, range: UTF16Range)]

  /// Segments longer than this are not compared word by word.
  private static let longest = 4_000

  init(_ unit: TranslationUnit, _ context: LintContext) {
    guard let note = context.sourceNote else {
      fragments = []
      return
    }
    let source = unit.sources.flatMap { note.segments[$0].words }
    let isLatin = WritingSystem.isLatin(context.targetLanguage)
    fragments = unit.targets.flatMap { number in
      Self.runs(source, context.note.segments[number].words)
        .filter { Self.isFragment($0, isLatin: isLatin) }
        .compactMap { run in
          guard let first = run.first, let last = run.last else { return nil }
          return (number, UTF16Range(first.range.start, last.range.end))
        }
    }
  }

  /// Whether a place lies in copied text.
  func holds(_ place: TermPlace) -> Bool {
    fragments.contains { $0.segment == place.segment && $0.range.overlaps(place.range) }
  }

  /// Longest runs of equal words. Time grows with the number of pairs of equal words.
  private static func runs(_ source: [Word], _ target: [Word]) -> [ArraySlice<Word>] {
    guard source.count <= longest, target.count <= longest else { return [] }
    var places: [UInt64: [Int]] = [:]
    for (i, word) in source.enumerated() where word.script == .latin { places[word.key, default: []].append(i) }
    // Length of the run that ends at a source word, for the target word before and for this one.
    var before: [Int: Int] = [:]
    var runs: [ArraySlice<Word>] = []
    var current = 0
    for i in target.indices {
      var here: [Int: Int] = [:]
      for j in places[target[i].key] ?? [] { here[j] = (before[j - 1] ?? 0) + 1 }
      let longest = here.values.max() ?? 0
      if longest <= current && current > 0 { runs.append(target[(i - current)..<i]) }
      current = longest
      before = here
    }
    if current > 0 { runs.append(target[(target.count - current)...]) }
    return runs
  }

  /// Whether a run is language and no name: three words of which two are lower case, or, where letters differ, a single
  /// one in lower case.
  private static func isFragment(_ run: ArraySlice<Word>, isLatin: Bool) -> Bool {
    let plain = run.filter {
      $0.hasLetter && !$0.isCapitalized && !$0.traits.contains(.innerCapital) && $0.range.count > 1
    }
    if isLatin { return run.count >= 3 && plain.count >= 2 }
    return plain.contains { $0.range.count >= 3 && !$0.traits.contains(.gluedBefore) && !$0.traits.contains(.digit) }
  }
}
