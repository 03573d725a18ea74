import Languages
import UnicodeText

/// How often each frequent phrase of the sources is rendered by which phrases, in how many units and on how many pages.
struct RenderingTallies {
  /// A phrase of the sources that was linked to renderings.
  struct Term {
    let text: String
    let isSingleWord: Bool
    /// How often it occurs, and how often without a capital.
    let occurrences: Int
    let plainOccurrences: Int
    /// The strongest first.
    let forms: [Form]
    /// In how many units it was linked, of which those that differ only in rare words count once.
    let contexts: Int
    /// In how many units and on how many pages it was linked.
    let units: Int
    let pages: Int
  }

  struct Form {
    let text: String
    let units: Int
    /// Pages that render the term so at least as often as in any other way.
    let pages: Int
    /// The share of this phrase's links that are links to the term: low for words that render many things.
    let exclusivity: Double
  }

  private(set) var terms: [Term] = []

  private let sources: FrequentPhrases
  private let targets: FrequentPhrases

  /// What is counted for one phrase of the sources.
  private struct Uses {
    var occurrences = 0
    var plain = 0
    var contexts: Set<UInt64> = []
    /// By phrase of the translations, on each page.
    var pages: [Int32: [Int32: Int]] = [:]
    var formUnits: [Int32: Int] = [:]
  }

  init(_ text: BilingualText, in language: LanguageTag) {
    let isUnspaced = Language.of(language).isUnspaced
    let units = text.stemmed()
    sources = FrequentPhrases(
      units,
      FrequentPhrases.Limits(longest: 3, mostContent: 3, joinsFunctionWords: false, leastPages: 3, leastUnits: 3),
      \.source)
    targets = FrequentPhrases(
      units,
      FrequentPhrases.Limits(
        longest: isUnspaced ? 4 : 5, mostContent: isUnspaced ? 4 : 3, joinsFunctionWords: true, leastPages: 1,
        leastUnits: 2),
      \.target)
    let places = units.map { (source: sources.places(in: $0.source), target: targets.places(in: $0.target)) }
    var associations = Associations(
      sources: places.map { Self.phrases($0.source) }, targets: places.map { Self.phrases($0.target) },
      sourceCount: sources.phrases.count, targetCounts: targets.unitCounts)
    associations.rescore(counts(units, places, associations))
    collect(text, units, places, associations)
  }

  /// Each phrase once.
  private static func phrases(_ places: [FrequentPhrases.Place]) -> [Int32] {
    Array(Set(places.map(\.phrase))).sorted()
  }

  private typealias Places = (source: [FrequentPhrases.Place], target: [FrequentPhrases.Place])

  private func links(_ unit: BilingualText.Unit, _ places: Places, _ associations: Associations) -> [PhraseLinks.Link] {
    PhraseLinks.links(places.source, places.target, associations, (unit.source.count, unit.target.count))
  }

  private func counts(_ units: [BilingualText.Unit], _ places: [Places], _ associations: Associations)
    -> PhraseLinks.Counts
  {
    var counts = PhraseLinks.Counts(sources: sources.phrases.count, targets: targets.phrases.count)
    for (unit, places) in zip(units, places) {
      for link in links(unit, places, associations) { counts.add(link) }
    }
    return counts
  }

  // MARK: The last round

  private mutating func collect(
    _ text: BilingualText, _ units: [BilingualText.Unit], _ places: [Places], _ associations: Associations
  ) {
    var uses = [Uses](repeating: Uses(), count: sources.phrases.count)
    var targetLinks = [Int](repeating: 0, count: targets.phrases.count)
    var spellings: [UInt64: [String: Int]] = [:]
    for (number, unit) in units.enumerated() {
      let context = Self.phrases(places[number].source).reduce(0) { Phrase.key($0, UInt64($1)) }
      for place in places[number].source {
        uses[Int(place.phrase)].occurrences += 1
        if !unit.source[place.tokens].contains(where: \.isCapitalized) { uses[Int(place.phrase)].plain += 1 }
      }
      for link in links(unit, places[number], associations) {
        let (source, target) = (Int(link.source.phrase), link.target.phrase)
        if uses[source].contexts.count < Self.mostContexts { uses[source].contexts.insert(context) }
        uses[source].formUnits[target, default: 0] += 1
        uses[source].pages[unit.page, default: [:]][target, default: 0] += 1
        targetLinks[Int(target)] += 1
        let spelling = spelling(text, number, link.target.tokens)
        spellings[PhraseLinks.key(link.source.phrase, target), default: [:]][spelling, default: 0] += 1
      }
    }
    terms = uses.indices.compactMap { source in
      term(source, uses[source], text, targetLinks) { target in
        Self.best(spellings[PhraseLinks.key(Int32(source), target)] ?? [:])
      }
    }
  }

  /// More need not be told apart.
  private static let mostContexts = 4

  private func term(
    _ source: Int, _ use: Uses, _ text: BilingualText, _ targetLinks: [Int], _ spelling: (Int32) -> String
  ) -> Term? {
    guard !use.formUnits.isEmpty else { return nil }
    var pages: [Int32: Int] = [:]
    for counts in use.pages.values {
      let most = counts.values.max() ?? 0
      for (form, count) in counts where count == most { pages[form, default: 0] += 1 }
    }
    let forms = use.formUnits.map { target, units in
      Form(
        text: spelling(target), units: units, pages: pages[target] ?? 0,
        exclusivity: Double(units) / Double(max(1, targetLinks[Int(target)])))
    }.sorted { a, b in a.units != b.units ? a.units > b.units : a.text < b.text }
    let words = sources.phrases[source].map { text.source.entries[Int($0)] }
    return Term(
      text: words.joined(separator: " "), isSingleWord: words.count == 1, occurrences: use.occurrences,
      plainOccurrences: use.plain,
      forms: forms, contexts: use.contexts.count, units: forms.reduce(0) { $0 + $1.units }, pages: use.pages.count)
  }

  /// The letters of a phrase as a translation has them.
  private func spelling(_ text: BilingualText, _ unit: Int, _ range: Range<Int>) -> String {
    let tokens = text.units[unit].target
    var spelling = ""
    for i in range {
      spelling += text.target.entries[Int(tokens[i].word)].text
      guard i + 1 < range.upperBound else { break }
      switch tokens[i].joint {
      case .nothing, .apart: break
      case .space: spelling += " "
      case .hyphen: spelling += "-"
      }
    }
    return spelling
  }

  /// The most frequent spelling, the shorter of two: endings are longer.
  private static func best(_ spellings: [String: Int]) -> String {
    spellings.max { a, b in
      if a.value != b.value { return a.value < b.value }
      if a.key.utf8.count != b.key.utf8.count { return a.key.utf8.count > b.key.utf8.count }
      return a.key > b.key
    }?.key ?? ""
  }
}
