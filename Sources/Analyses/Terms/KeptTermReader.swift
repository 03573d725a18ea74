import Alignment
import Languages
import Lexicon
import Notes
import SourceText
import Terminology
import UnicodeText

/// Compares the kept terms of a source with their counterparts in the translation. Made once per note.
package struct KeptTermReader {
  /// A kept term that its unit lacks.
  package struct Change {
    package let term: Int
    package let source: TermPlace
    /// The place of what replaced it, or a guess.
    package let place: TermPlace
    package let isFound: Bool
  }

  private let context: NoteContext
  private let source: Inflection
  private let target: Inflection
  private let words: WordTable?

  package init(_ context: NoteContext) {
    self.context = context
    source = context.foundTerms.source
    target = context.foundTerms.target
    words = WordTable.of(context.sourceLanguage)
  }

  package func changes(in unit: TranslationUnit) -> [Change] {
    guard let note = context.sourceNote, !unit.sources.isEmpty, !unit.targets.isEmpty else { return [] }
    let named = unit.sources.flatMap { terms(of: note.segments[$0], $0) }
    let asked = named.filter(isSurelyName)
    if context.decisions != nil { recordOrdinaryWords(named, asked, unit) }
    guard !asked.isEmpty else { return [] }
    let present = unit.targets.flatMap { terms(of: context.note.segments[$0], $0) }
    let kept = Set(present.map(\.number))
    var seen: Set<Int> = []
    let missing = asked.filter { !kept.contains($0.number) && seen.insert($0.number).inserted }
    guard !missing.isEmpty else { return [] }
    let texts = KeptTermTexts(unit, target, context)
    for place in missing.dropFirst(Self.mostMissing) { record(.kept(.tooMany), place, unit) }
    var taken: [TermPlace] = []
    return missing.prefix(Self.mostMissing).compactMap { place in
      switch change(of: place.number, at: place, in: texts, besides: taken) {
      case .found(let change):
        // Each missing term is shown at a word of its own.
        taken.append(
          TermPlace(number: place.number, segment: change.place.segment, range: change.place.range, fit: .sure))
        record(.reported, place, unit, at: change.place)
        return change
      case .kept(let reason):
        record(.kept(reason), place, unit)
        return nil
      }
    }
  }

  private func recordOrdinaryWords(_ named: [TermPlace], _ asked: [TermPlace], _ unit: TranslationUnit) {
    let names = Set(asked)
    for place in named where !names.contains(place) { record(.kept(.ordinaryWord), place, unit) }
  }

  /// - Parameters:
  ///   - source: the term in the source.
  ///   - place: what replaced it.
  private func record(
    _ outcome: Decision.Outcome, _ source: TermPlace, _ unit: TranslationUnit, at place: TermPlace? = nil
  ) {
    func range(_ place: TermPlace, _ note: Note) -> ByteRange {
      note.segments[place.segment].text.byteRange(place.range)
    }
    context.record(
      .term, outcome, at: place.map { range($0, context.note) } ?? unit.targetRange(in: context.note),
      source: context.sourceNote.map { range(source, $0) }, evidence: ["the glossary keeps it as it is"])
  }

  /// Names of one unit that are searched for in other forms; each search reads the whole unit. A paragraph that lacks
  /// more is not a translation of its source.
  private static let mostMissing = 32

  /// Kept terms of a segment by their number in the glossary; only the longest ones.
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

  /// Names that are also ordinary words are at least this frequent (Zipf; "swift" 3.9, "docker" 2.6).
  private static let plainFrequency: Float = 3.5

  /// - Parameter taken: the places of the terms that are already known to be changed.
  private func change(
    of term: Int, at source: TermPlace, in texts: KeptTermTexts, besides taken: [TermPlace]
  ) -> Conclusion<Change> {
    let unit = texts.unit
    if context.glossary.terms[term].renderings.contains(where: texts.renderings.contains) { return .kept(.agreed) }
    let finder = AlteredName(context.glossary.terms[term], context)
    for number in unit.targets {
      guard let altered = finder.find(in: SegmentShape(context.note.segments[number])) else { continue }
      if altered.isRight { return .kept(.formOfName) }
      let place = TermPlace(number: term, segment: number, range: altered.range, fit: .sure)
      return .found(Change(term: term, source: source, place: place, isFound: true))
    }
    // In code or in a link of the translation the name may be in any case.
    if texts.holds(context.glossary.terms[term].source) { return .kept(.inMarkup) }
    // In another script a name may look like anything.
    let mayLookDifferent =
      context.glossary.terms[term].mayBeTransliterated && !Language.of(context.targetLanguage).isLatin
    if mayLookDifferent { return .kept(.transliterated) }
    guard unit.confidence >= 0.5 else { return .kept(.unreliable) }
    if texts.holdsCopies { return .kept(.nextToUntranslated) }
    guard let place = TermGuess(unit, taken, context).place(of: source) else { return .kept(.noPlace) }
    return .found(Change(term: term, source: source, place: place, isFound: false))
  }
}

/// What is needed about one unit for each of the names that it lacks; computed on first use.
private final class KeptTermTexts {
  let unit: TranslationUnit
  private let target: Inflection
  private let context: NoteContext
  /// Numbers of the glossary's renderings that occur in the translation.
  private(set) lazy var renderings: Set<Int> = Set(
    segments.lazy.flatMap { segment in
      self.context.glossary.targetIndex.occurrences(in: segment.text.utf16, segment.words, self.target).map(\.pattern)
    })
  /// Whether words of the source occur unchanged in the translation.
  private(set) lazy var holdsCopies = !CopiedText(unit, context).fragments.isEmpty
  private lazy var lowercased = segments.map { Array(context.note.file.text($0.range).lowercased().utf8) }

  init(_ unit: TranslationUnit, _ target: Inflection, _ context: NoteContext) {
    self.unit = unit
    self.target = target
    self.context = context
  }

  private var segments: ArraySlice<Segment> { context.note.segments[unit.targets] }

  /// Whether one of the segments contains the name in the file, in any letter case, markup included.
  func holds(_ name: String) -> Bool {
    let search = NameSearch(Array(name.lowercased().utf8))
    return lowercased.contains { text in
      var isFound = false
      search.forEachPlace(in: text, overlapping: false) { _ in
        isFound = true
        return true
      }
      return isFound
    }
  }
}
