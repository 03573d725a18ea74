import Alignment
import Lexicon
import Linting
import Notes
import Terminology
import UnicodeText

/// Compares the kept terms of a source with what became of them. Made once a note.
struct KeptTermReader {
  /// A kept term that its unit lacks.
  struct Change {
    let term: Int
    let source: TermPlace
    /// What stands in its place, or a guess.
    let place: TermPlace
    let isFound: Bool
  }

  private let context: LintContext
  private let source: Inflection
  private let target: Inflection
  private let words: WordTable?

  init(_ context: LintContext) {
    self.context = context
    source = TermMemo.of(context).source
    target = TermMemo.of(context).target
    words = WordTable.of(context.sourceLanguage)
  }

  func changes(in unit: TranslationUnit) -> [Change] {
    guard let note = context.sourceNote, !unit.sources.isEmpty, !unit.targets.isEmpty else { return [] }
    let asked = unit.sources.flatMap { terms(of: note.segments[$0], $0).filter(isSurelyName) }
    guard !asked.isEmpty else { return [] }
    let present = unit.targets.flatMap { terms(of: context.note.segments[$0], $0) }
    var order: [Int] = []
    for place in asked where !order.contains(place.number) { order.append(place.number) }
    return order.compactMap { number in
      let places = asked.filter { $0.number == number }
      guard !present.contains(where: { $0.number == number }) else { return nil }
      return change(of: number, at: places[0], in: unit)
    }
  }

  /// Kept terms of a segment by their number in the glossary; the longest only.
  private func terms(of segment: Segment, _ number: Int) -> [TermPlace] {
    let found = context.glossary.keptIndex.occurrences(in: segment.text.utf16, segment.words, source)
    let places = found.map { occurrence in
      TermPlace(
        number: context.glossary.keptTerms[occurrence.pattern], segment: number, range: occurrence.range,
        fit: occurrence.fit)
    }
    return zip(places, places.coverings).filter { $0.1.isEmpty }.map(\.0)
  }

  /// Not the everyday word at the beginning of a sentence: "Go to the settings".
  private func isSurelyName(_ place: TermPlace) -> Bool {
    guard let segment = context.sourceNote?.segments[place.segment],
      let key = context.glossary.terms[place.number].onlyWord, (words?.zipf(key) ?? 0) >= Self.plainFrequency
    else { return true }
    let shape = SegmentShape(segment)
    guard let word = shape.words(in: place.range).first, !segment.words[word].traits.contains(.innerCapital) else {
      return true
    }
    return !shape.startsSentence(word) && !shape.isTitleCase
  }

  /// Names that are words of the language as well are at least this frequent (Zipf; "swift" 3.9, "docker" 2.6).
  private static let plainFrequency: Float = 3.5

  private func change(of term: Int, at source: TermPlace, in unit: TranslationUnit) -> Change? {
    if isRenderedOtherwise(term, in: unit) { return nil }
    let finder = AlteredName(context.glossary.terms[term], context)
    for number in unit.targets {
      guard let altered = finder.find(in: SegmentShape(context.note.segments[number])) else { continue }
      if altered.isRight { return nil }
      let place = TermPlace(number: term, segment: number, range: altered.range, fit: .sure)
      return Change(term: term, source: source, place: place, isFound: true)
    }
    if isMasked(term, in: unit) { return nil }
    // Written in other letters a name may look like anything.
    let mayLookDifferent =
      context.glossary.terms[term].mayBeTransliterated && !WritingSystem.isLatin(context.targetLanguage)
    guard !mayLookDifferent, unit.confidence >= 0.5, CopiedText(unit, context).fragments.isEmpty,
      let place = TermGuess(unit, [], context).place(of: source)
    else { return nil }
    return Change(term: term, source: source, place: place, isFound: false)
  }

  /// Whether a rendering that the glossary allows beside the name stands in the translation.
  private func isRenderedOtherwise(_ term: Int, in unit: TranslationUnit) -> Bool {
    let renderings = context.glossary.terms[term].renderings
    guard !renderings.isEmpty else { return false }
    return unit.targets.contains { number in
      let segment = context.note.segments[number]
      return context.glossary.targetIndex.occurrences(in: segment.text.utf16, segment.words, target)
        .contains { renderings.contains($0.pattern) }
    }
  }

  /// Whether the name stands in code or in a link of the translation, there in any case.
  private func isMasked(_ term: Int, in unit: TranslationUnit) -> Bool {
    let name = context.glossary.terms[term].source.lowercased()
    return unit.targets.contains {
      context.note.file.text(context.note.segments[$0].range).lowercased().contains(name)
    }
  }
}
