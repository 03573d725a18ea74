import Alignment
import Linting
import Lexicon
import Notes
import Terminology
import UnicodeText

/// What became of one term in one unit.
struct TermVerdict {
  let term: Int
  let kind: Kind
  /// The term in the source: the place that the finding is about.
  let source: TermPlace
  /// Where to look in the translation; empty when all is well.
  let places: [TermPlace]

  enum Kind {
    /// As often as the source asks, or by a pronoun once.
    case rendered
    /// Something else that the glossary knows stands in its place.
    case mistaken
    /// The source's own word stands in its place.
    case untranslated
    /// Not rendered, and nothing tells what stands instead: the place is a guess.
    case absent
  }
}

/// Judges the terms of one unit.
struct TermJudge {
  let tally: TermTally
  let reader: TermReader

  /// Pairs of units less sure than this are no ground for saying that something is missing.
  private static let leastConfidence: Float = 0.5

  func verdicts() -> [TermVerdict] {
    guard !isCopy else { return [] }
    return tally.sureTerms.compactMap { judge($0.term, $0.places) }
  }

  /// Whether the translation is the source itself: that is for another rule to say.
  private var isCopy: Bool {
    guard let note = reader.context.sourceNote else { return true }
    return tally.unit.sources.map { note.segments[$0].text.utf16 }
      == tally.unit.targets.map { reader.context.note.segments[$0].text.utf16 }
  }

  /// Nil where nothing can be said. What is cheap is asked first.
  private func judge(_ term: Int, _ places: [TermPlace]) -> TermVerdict? {
    let entry = reader.glossary.terms[term]
    guard !entry.isKept, !entry.renderings.isEmpty, let first = places.first else { return nil }
    let rendered = TermVerdict(term: term, kind: .rendered, source: first, places: [])
    let count = tally.renderedCount(of: term)
    let source = places[min(count, places.count - 1)]
    if count >= tally.askedCount(of: term) { return rendered }
    let generous = max(count, tally.generousCount(of: term))
    let untouched = untranslated(term, places)
    // What is missing beside a clause that was left behind is missing because of it.
    if generous < tally.askedCount(of: term) && !tally.copied.holdsClause {
      let missing = tally.askedCount(of: term) - count
      let culprits = nearest(tally.culprits(for: term), to: source, at: missing)
      if !culprits.isEmpty { return TermVerdict(term: term, kind: .mistaken, source: source, places: culprits) }
    }
    if generous >= places.count { return rendered }
    if generous + untouched.names + (entry.mayStay ? untouched.words.count : 0) >= places.count { return rendered }
    let missing = places.count - count - untouched.names
    if !untouched.words.isEmpty {
      return TermVerdict(term: term, kind: .untranslated, source: first, places: Array(untouched.words.prefix(missing)))
    }
    // A pronoun may stand for what was named once.
    if generous > 0 || tally.clippedCount(of: term) > 0 { return rendered }
    guard !tally.copied.isMore(than: untouched.words), untouched.names == 0,
      tally.unit.confidence >= Self.leastConfidence,
      let guess = TermGuess(tally.unit, tally.renderings, reader.context).place(of: source)
    else { return nil }
    return TermVerdict(term: term, kind: .absent, source: source, places: [guess])
  }

  /// The term as it stands in the source, found in the translation: as plain words; and as a name, inside one or as a
  /// key that both sides quote or capitalise.
  private func untranslated(_ term: Int, _ places: [TermPlace]) -> (words: [TermPlace], names: Int) {
    guard let note = reader.context.sourceNote else { return ([], 0) }
    let entry = reader.glossary.terms[term].source
    let asked = Set(places.map { AskedTerm($0, SegmentShape(note.segments[$0.segment])) })
    var words: [TermPlace] = []
    var names = 0
    for place in reader.untranslated(in: tally.unit) where place.number == term && !tally.copied.holds(place) {
      let segment = reader.context.note.segments[place.segment]
      let text = segment.text.string(place.range)
      guard asked.contains(where: { $0.folded == Folding.folded(text) }) else { continue }
      let isKey = NamePlaces.isQuoted(place.range, segment) && asked.contains { $0.isQuoted }
      let isLabel = asked.contains { $0.isLabel && $0.text == text }
      if isKey || isLabel || NamePlaces.isInsideName(place.range, term: entry, SegmentShape(segment)) {
        names += 1
      } else {
        words.append(place)
      }
    }
    return (words, names)
  }

  private func nearest(_ places: [TermPlace], to source: TermPlace, at most: Int) -> [TermPlace] {
    let guess = TermGuess(tally.unit, tally.renderings, reader.context)
    let expected = guess.position(ofSource: source)
    let sorted = places.sorted { a, b in
      let (x, y) = (abs(guess.position(of: a) - expected), abs(guess.position(of: b) - expected))
      return x != y ? x < y : a.range.start < b.range.start
    }
    return Array(sorted.prefix(most))
  }
}

/// How the source writes a term.
private struct AskedTerm: Hashable {
  let text: String
  let folded: String
  let isQuoted: Bool
  /// Capitalised inside a sentence, as labels and names are.
  let isLabel: Bool

  init(_ place: TermPlace, _ shape: SegmentShape) {
    let segment = shape.segment
    text = segment.text.string(place.range)
    folded = Folding.folded(text)
    isQuoted = NamePlaces.isQuoted(place.range, segment)
    let first = shape.words(in: place.range).first
    isLabel =
      first.map { segment.words[$0].isCapitalized && !shape.startsSentence($0) } == true
      && !shape.isTitleCase && !segment.kind.isLabel
  }
}
