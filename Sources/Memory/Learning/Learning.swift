import UnicodeText

/// Sums up samples, which must be added in the order of the notes' paths.
package struct Learning: Sendable {
  /// The number of pairs of notes by the language of the translation.
  package private(set) var pairs: [LanguageTag: Int] = [:]
  private var frontMatters: [LanguageTag: Int] = [:]
  private var keys: [String: [LanguageTag: [KeyUse: Int]]] = [:]
  private var edges = LearnedEdges()
  private var terms = LearnedTerms()
  private var words = LearnedWords()
  private var links = LearnedLinks()
  private var renderings = LearnedRenderings()
  private var segments = LearnedSegments()

  package init() {}

  package mutating func add(_ sample: LearningSample) {
    let language = sample.language
    pairs[language, default: 0] += 1
    if sample.hasFrontMatter { frontMatters[language, default: 0] += 1 }
    for (key, use) in sample.keys { keys[key, default: [:]][language, default: [:]][use, default: 0] += 1 }
    edges.add(sample.edges, in: language)
    terms.add(sample.terms, in: language)
    words.add(sample.words, in: language)
    links.add(sample.links, in: language)
    renderings.add(sample.renderings, in: language)
    segments.add(sample.segments)
  }

  /// The habits found in enough notes.
  /// - Parameter sourceLanguage: of the notes; decides which words could be taken for leftovers.
  package func facts(from sourceLanguage: LanguageTag) -> [MemoryFact] {
    blockFacts + keyFacts + terms.facts(from: sourceLanguage) + words.facts + links.facts
      + renderings.facts(from: sourceLanguage)
      + segments.facts
  }

  // MARK: Blocks

  private var blockFacts: [MemoryFact] {
    edges.tallies(of: pairs).flatMap { name, remark, tallies in
      Self.facts(.block, name, tallies, Custom(tenths: 6), remark: remark)
    }
  }

  // MARK: Front matter

  private var keyFacts: [MemoryFact] {
    keys.flatMap { key, uses -> [MemoryFact] in
      func tallies(_ use: KeyUse, of all: (LanguageTag, [KeyUse: Int]) -> Int) -> [LanguageTag: Tally] {
        uses.reduce(into: [:]) { tallies, entry in
          tallies[entry.key] = Tally(count: entry.value[use] ?? 0, total: all(entry.key, entry.value))
        }
      }
      func compared(_: LanguageTag, _ uses: [KeyUse: Int]) -> Int { (uses[.same] ?? 0) + (uses[.translated] ?? 0) }
      func inSource(_: LanguageTag, _ uses: [KeyUse: Int]) -> Int {
        uses.reduce(0) { $0 + ($1.key == .added ? 0 : $1.value) }
      }
      func lackedBySource(_ language: LanguageTag, _ uses: [KeyUse: Int]) -> Int {
        max(uses[.added] ?? 0, (frontMatters[language] ?? 0) - inSource(language, uses) + (uses[.dropped] ?? 0))
      }
      return Self.facts(.sameKey, key, tallies(.same, of: compared), Custom(tenths: 9))
        + Self.facts(.translatedKey, key, tallies(.translated, of: compared), Custom(tenths: 9))
        + Self.facts(.droppedKey, key, tallies(.dropped, of: inSource), Custom(tenths: 8))
        + Self.facts(.addedKey, key, tallies(.added, of: lackedBySource), Custom(tenths: 5))
    }
  }

  // MARK: Customs

  private typealias Tally = MemoryFact.Tally

  /// The thresholds of a habit.
  private struct Custom {
    let tenths: Int
    /// The least number of notes; fewer prove nothing.
    static let least = 5
    /// The least number of notes of one language to outweigh all others.
    static let leastAgainst = 3
  }

  /// One fact for all languages, unless one of them has a different habit; else one for each language with this habit.
  private static func facts(
    _ kind: MemoryFact.Kind, _ name: String, _ tallies: [LanguageTag: Tally], _ custom: Custom, remark: String = ""
  ) -> [MemoryFact] {
    let all = tallies.values.reduce(Tally(), +)
    let isContradicted = tallies.values.contains {
      $0.total >= Custom.leastAgainst && !$0.reaches(tenths: custom.tenths - 2, of: 1)
    }
    if !isContradicted && all.reaches(tenths: custom.tenths, of: Custom.least) {
      return [MemoryFact(kind, in: nil, name, all, remark: remark)]
    }
    return tallies.compactMap { language, tally in
      tally.reaches(tenths: custom.tenths, of: Custom.least)
        ? MemoryFact(kind, in: language, name, tally, remark: remark) : nil
    }
  }
}
