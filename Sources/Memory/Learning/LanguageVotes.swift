import Languages
import UnicodeText

/// Which languages leave some words of the source untranslated. Languages in other letters than the source's leave fewer,
/// so they are counted apart; a language that has the words itself is not counted.
struct LanguageVotes: Sendable {
  let text: String
  /// Keys of its words.
  let words: [UInt64]
  private(set) var latin = MemoryFact.Tally()
  private(set) var other = MemoryFact.Tally()
  /// The languages that mostly keep it, with their notes.
  private(set) var keeping: [(language: LanguageTag, notes: MemoryFact.Tally)] = []
  /// Words that look untranslated in one of the languages that are counted.
  private(set) var doubtfulWords: Set<UInt64> = []

  /// - Parameter use: whether translations into a language mostly keep the words, and in how many notes; nil if they
  ///   never had to.
  init(
    _ text: String, _ doubts: [LanguageTag: DoubtfulWords],
    _ use: (LanguageTag) -> (isKept: Bool, notes: MemoryFact.Tally)?
  ) {
    self.text = text
    words = Phrase.key(of: text)?.words ?? []
    for (language, doubtful) in doubts {
      guard let use = use(language) else { continue }
      let asked = words.filter(doubtful.isSourceWord)
      guard !asked.isEmpty else { continue }
      doubtfulWords.formUnion(asked)
      let vote = MemoryFact.Tally(count: use.isKept ? 1 : 0, total: 1)
      if Language.of(language).isLatin { latin = latin + vote } else { other = other + vote }
      if use.isKept { keeping.append((language, use.notes)) }
    }
  }

  /// Whether enough languages are counted.
  var isEnough: Bool { (latin + other).total >= Self.fewestLanguages }

  /// Two languages may have the same translator.
  private static let fewestLanguages = 3

  var facts: [MemoryFact] {
    let votes = [(MemoryFact.Kind.latinVote, latin), (.otherVote, other)].filter { $0.1.total > 0 }
    return votes.map { MemoryFact($0.0, in: nil, text, $0.1) }
      + keeping.map { MemoryFact(.keptTerm, in: $0.language, text, $0.notes) }
  }
}

/// The words whose votes a memory needs: single words that any language leaves; longer runs that many leave, unless their
/// words tell the same.
struct VotesSelection {
  /// A word that is kept in the same notes as a longer run: hardly anywhere else.
  private struct Part: Hashable {
    let word: UInt64
    let isTitle: Bool
    let keeping: [LanguageTag: MemoryFact.Tally]
  }

  private(set) var chosen: [LanguageVotes] = []

  init(_ votes: [LanguageVotes]) {
    let runs = votes.filter { $0.words.count > 1 && $0.isKeptByMany }
    let parts = Set(runs.flatMap { run in run.words.map { Part(word: $0, isTitle: run.isTitle, keeping: run.uses) } })
    chosen = votes.filter { vote in
      vote.words.count == 1 && !vote.keeping.isEmpty
        && !parts.contains(Part(word: vote.words[0], isTitle: vote.isTitle, keeping: vote.uses))
    }
    var known = [
      false: Set(chosen.filter { !$0.isTitle && $0.isKeptByAll }.flatMap(\.words)),
      true: Set(chosen.filter { $0.isTitle && $0.isKeptByAll }.flatMap(\.words)),
    ]
    for count in 2...Phrase.longest {
      let runs = votes.filter {
        $0.words.count == count && ($0.isKeptByMany || $0.isHabit)
          && known[$0.isTitle]?.isSuperset(of: $0.doubtfulWords) != true
      }
      for run in runs where run.isKeptByAll { known[run.isTitle]?.formUnion(run.words) }
      chosen += runs
    }
  }
}

extension LanguageVotes {
  fileprivate var isTitle: Bool { Phrase.isTitle(text) }

  fileprivate var uses: [LanguageTag: MemoryFact.Tally] {
    keeping.reduce(into: [:]) { $0[$1.language] = $1.notes }
  }

  fileprivate var isKeptByMany: Bool { [latin, other].contains { $0.total > 0 && $0.count * 2 >= $0.total } }

  /// Whether one language keeps it again and again.
  fileprivate var isHabit: Bool { keeping.contains { $0.notes.reaches(tenths: 8, of: 4) } }

  /// Whether nearly all languages keep it, in any letters.
  fileprivate var isKeptByAll: Bool { [latin, other].allSatisfy { $0.count * 5 >= $0.total * 4 } }
}
