import Notes
import Terminology
import UnicodeText

/// Terms of the source that occur unchanged in one unit's translation. Found when the first one is requested.
final class UntranslatedTerms {
  private let tally: TermTally
  private let reader: TermReader
  private lazy var byTerm = Dictionary(grouping: reader.untranslated(in: tally.unit), by: \.number)
  private var sourceShapes: [Int: SegmentShape] = [:]
  private var targetShapes: [Int: SegmentShape] = [:]

  init(_ tally: TermTally, _ reader: TermReader) {
    self.tally = tally
    self.reader = reader
  }

  /// Where a term occurs unchanged from the source as plain words, and how often it occurs as a name: inside a name, or
  /// as a key that both sides quote or capitalise.
  func places(of term: Int, asked places: [TermPlace]) -> (words: [TermPlace], names: Int) {
    guard let found = byTerm[term] else { return ([], 0) }
    let entry = reader.glossary.terms[term]
    let asked = Set(places.compactMap { askedTerm($0) })
    let own = Set(entry.renderings)
    let renderings = PlaceSet(tally.renderings.filter { own.contains($0.number) })
    var words: [TermPlace] = []
    var names = 0
    for place in found where !tally.copied.holds(place) && !renderings.overlaps(place.range, in: place.segment) {
      let shape = targetShape(place.segment)
      let text = shape.segment.text.string(place.range)
      let folded = Folding.folded(text)
      guard asked.contains(where: { $0.folded == folded }) else { continue }
      let isKey = NamePlaces.isQuoted(place.range, shape.segment) && asked.contains { $0.isQuoted }
      let isLabel = asked.contains { $0.isLabel && $0.text == text }
      if isKey || isLabel || NamePlaces.isInsideName(place.range, term: entry.source, shape) {
        names += 1
      } else {
        words.append(place)
      }
    }
    return (words, names)
  }

  private func targetShape(_ number: Int) -> SegmentShape {
    if let known = targetShapes[number] { return known }
    let shape = SegmentShape(reader.context.note.segments[number])
    targetShapes[number] = shape
    return shape
  }

  private func askedTerm(_ place: TermPlace) -> AskedTerm? {
    guard let note = reader.context.sourceNote else { return nil }
    let shape = sourceShapes[place.segment] ?? SegmentShape(note.segments[place.segment])
    sourceShapes[place.segment] = shape
    return AskedTerm(place, shape)
  }
}

/// How the source writes a term.
private struct AskedTerm: Hashable {
  let text: String
  let folded: String
  let isQuoted: Bool
  /// Capitalised inside a sentence, like labels and names.
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
