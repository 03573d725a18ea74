import Alignment
import Lexicon
import Notes
import Terminology
import UnicodeText

/// The terms and the renderings of one unit, counted.
package struct TermTally {
  package let unit: TranslationUnit
  /// Where the source has terms, in its order.
  package let terms: [TermPlace]
  /// Where the translation has renderings.
  package let renderings: [TermPlace]
  package let copied: CopiedText
  /// For each rendering the longer ones that cover it.
  private let coverings: [[Int]]
  private let reader: TermReader
  /// How often each term occurs in the source, including forms that may be another word.
  private let asked: [Int: Int]
  /// For each rendering in the translation the terms of the source that it may render.
  private let askedOwners: [Int: [Int]]
  /// Indices in `renderings` by the rendering's number, in ascending order.
  private let places: [Int: [Int]]

  /// Nil when the unit has no term of the glossary or no translation.
  package init?(_ unit: TranslationUnit, _ reader: TermReader) {
    guard !unit.sources.isEmpty, !unit.targets.isEmpty else { return nil }
    let terms = reader.terms(of: unit)
    guard !terms.isEmpty else { return nil }
    self.unit = unit
    self.terms = terms
    self.reader = reader
    let renderings = reader.renderings(of: unit)
    self.renderings = renderings
    coverings = renderings.coverings
    copied = CopiedText(unit, reader.context)
    let asked = terms.reduce(into: [Int: Int]()) { $0[$1.number, default: 0] += 1 }
    self.asked = asked
    let places = Dictionary(grouping: renderings.indices, by: { renderings[$0].number })
    self.places = places
    askedOwners = Dictionary(
      uniqueKeysWithValues: places.keys.map { ($0, Self.owners(of: $0, asked, reader.glossary)) })
  }

  /// The terms of `asked` that the rendering may render; the shorter of the two lists is read.
  private static func owners(of rendering: Int, _ asked: [Int: Int], _ glossary: Glossary) -> [Int] {
    let entry = glossary.renderings[rendering]
    if entry.owners.count <= asked.count { return entry.owners.filter { asked[$0] != nil } }
    let forbidden = Set(entry.forbiddenFor)
    return asked.keys.filter { glossary.isDecided(rendering, for: $0) && !forbidden.contains($0) }.sorted()
  }

  private var glossary: Glossary { reader.glossary }

  /// The terms of the unit that are certain, each with its places.
  var sureTerms: [(term: Int, places: [TermPlace])] {
    var order: [Int] = []
    var places: [Int: [TermPlace]] = [:]
    for place in terms where place.fit == .sure {
      if places[place.number] == nil { order.append(place.number) }
      places[place.number, default: []].append(place)
    }
    return order.map { ($0, places[$0] ?? []) }
  }

  /// How often the source has a term, including forms that may be another word and parts of names.
  func askedCount(of term: Int) -> Int { asked[term] ?? 0 }

  /// How many times a term is rendered as the glossary allows, at most as often as the source has it. A rendering
  /// inside a longer rendering of another term of the source belongs to that one.
  func renderedCount(of term: Int) -> Int {
    let most = askedCount(of: term)
    var count = 0
    var last: TermPlace?
    for i in self.places(of: term) {
      guard count < most else { break }
      let place = renderings[i]
      if let last, last.overlaps(place) { continue }
      if coverings[i].contains(where: { isAsked(renderings[$0].number, byOtherThan: term) }) { continue }
      count += 1
      last = place
    }
    return count
  }

  /// Indices of the places of a term's renderings, in order.
  private func places(of term: Int) -> [Int] {
    let own = glossary.terms[term].renderings
    // Most terms have one rendering, and many may share it.
    if own.count == 1 { return places[own[0]] ?? [] }
    if own.count <= places.count { return own.flatMap { places[$0] ?? [] }.sorted() }
    let known = Set(own)
    return places.filter { known.contains($0.key) }.flatMap(\.value).sorted()
  }

  /// Whether the source has another term that this rendering belongs to.
  private func isAsked(_ rendering: Int, byOtherThan term: Int) -> Bool {
    (askedOwners[rendering] ?? []).contains { $0 != term }
  }

  /// Like `renderedCount`, but counting doubtful cases: derivations, compounds, separated parts. Words that certainly
  /// render other terms of the source do not count.
  func generousCount(of term: Int) -> Int {
    let own = Set(glossary.terms[term].renderings)
    let taken = PlaceSet(
      renderings.filter { $0.fit == .sure && !own.contains($0.number) && isAsked($0.number, byOtherThan: term) })
    return glossary.terms[term].renderings.prefix(Self.mostRenderings).map { rendering in
      unit.targets.map { number in
        let segment = reader.context.note.segments[number]
        let words = segment.words.filter { !taken.overlaps($0.range, in: number) }
        return glossary.targetIndex.generousCount(of: rendering, in: segment.text.utf16, words, reader.target)
      }.reduce(0, +)
    }.max() ?? 0
  }

  /// Renderings of one term that are searched for in other forms; glossaries have a handful.
  private static let mostRenderings = 16

  /// Renderings in the translation that nothing in the source accounts for: the usual rendering of another term, or one
  /// that is forbidden for this term. Less usual renderings are often everyday words and prove nothing.
  package func culprits(for term: Int) -> [TermPlace] {
    let own = Set(glossary.terms[term].renderings)
    var supply: [Int: [TermPlace]] = [:]
    for (i, place) in renderings.enumerated() where place.fit >= .likely && !own.contains(place.number) {
      guard isTelling(place.number, for: term) else { continue }
      if coverings[i].contains(where: { renderings[$0].fit == .sure }) { continue }
      supply[place.number, default: []].append(place)
    }
    return supply.keys.sorted().flatMap { number -> [TermPlace] in
      let demand = (askedOwners[number] ?? []).reduce(0) { $0 + (asked[$1] ?? 0) }
      let places = supply[number] ?? []
      guard places.count > demand, !copied.holds(places[0]) else { return [] }
      return places
    }
  }

  private func isTelling(_ rendering: Int, for term: Int) -> Bool {
    glossary.isPreferred(rendering) || glossary.renderings[rendering].forbiddenFor.contains(term)
  }

  /// How often a Han rendering occurs clipped, as compounds clip it.
  func clippedCount(of term: Int) -> Int {
    glossary.terms[term].renderings.prefix(Self.mostRenderings).map { rendering in
      unit.targets.map { number in
        let segment = reader.context.note.segments[number]
        return glossary.targetIndex.clippedCount(of: rendering, in: segment.text.utf16, segment.words)
      }.reduce(0, +)
    }.max() ?? 0
  }
}
