import Languages
import Lexicon
import UnicodeText

/// How translations treat the words of their sources, over all notes.
struct LearnedTerms: Sendable {
  private var terms: [UInt64: Term] = [:]
  /// Units that were already counted.
  private var seen: [LanguageTag: Set<UInt64>] = [:]

  /// A run of words in the translations into each language.
  private struct Term: Sendable {
    /// Its shortest form, if a translation kept it.
    var text: String?
    var uses: [LanguageTag: Use] = [:]
  }

  private struct Use: Sendable {
    var notes = MemoryFact.Tally()
    var blocks = MemoryFact.Tally()

    /// Whether it is kept in more notes than not.
    var isMostlyKept: Bool { notes.count * 2 > notes.total }

    /// Whether it is kept nearly wherever it occurs, or mostly, in so many notes that it cannot be an oversight.
    var isKept: Bool {
      notes.reaches(tenths: 8, of: 4) && blocks.reaches(tenths: 8, of: 4)
        || notes.reaches(tenths: 6, of: 10) && blocks.reaches(tenths: 6, of: 10)
    }

    mutating func add(_ other: Use) {
      notes = notes + other.notes
      blocks = blocks + other.blocks
    }
  }

  /// - Parameter sample: from notes in a fixed order, because only the first of equal units counts.
  mutating func add(_ sample: TermUses, in language: LanguageTag) {
    var note: [UInt64: MemoryFact.Tally] = [:]
    for unit in sample.units where unit.fingerprint.map({ seen[language, default: []].insert($0).inserted }) ?? true {
      for use in unit.uses {
        note[use.key, default: MemoryFact.Tally()].total += 1
        guard let text = use.kept else { continue }
        note[use.key]?.count += 1
        terms[use.key, default: Term()].text = Self.shorter(terms[use.key]?.text, text)
      }
    }
    for (key, blocks) in note {
      // One note counts once, however often it has the words.
      let isKept = blocks.count * 2 > blocks.total
      terms[key, default: Term()].uses[language, default: Use()].add(
        Use(notes: MemoryFact.Tally(count: isKept ? 1 : 0, total: 1), blocks: blocks))
    }
  }

  /// Independent of their order.
  private static func shorter(_ known: String?, _ other: String) -> String {
    guard let known else { return other }
    return (known.utf8.count, known) < (other.utf8.count, other) ? known : other
  }

  /// The kept words and terms that would otherwise be taken for leftovers, and who keeps what.
  func facts(from source: LanguageTag) -> [MemoryFact] {
    let kept = terms.values.filter { $0.text.map(Self.isWords) ?? false }
    let languages = Set(kept.flatMap(\.uses.keys))
    let doubts = languages.reduce(into: [:]) { $0[$1] = DoubtfulWords(from: source, to: $1) }
    var votes: [LanguageVotes] = []
    var others: [Term] = []
    for term in kept {
      let vote = LanguageVotes(term.text ?? "", doubts) { term.uses[$0].map { ($0.isMostlyKept, $0.notes) } }
      if vote.isEnough { votes.append(vote) } else { others.append(term) }
    }
    return VotesSelection(votes).chosen.flatMap(\.facts)
      + doubts.flatMap { language, doubtful -> [MemoryFact] in
        let own = others.compactMap { term in
          term.uses[language].flatMap { $0.isKept ? (term.text ?? "", $0.notes, $0.blocks) : nil }
        }
        return Selection(own, doubtful).chosen.map { MemoryFact(.keptTerm, in: language, $0.text, $0.notes) }
      }
  }

  /// Addresses and file names are kept anyway.
  private static func isWords(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || " -'’".unicodeScalars.contains($0) }
  }

  // MARK: Selection

  private struct Candidate {
    let text: String
    let notes: MemoryFact.Tally
    let blocks: MemoryFact.Tally
    /// Keys of its words.
    let words: [UInt64]
    /// Those of them that would be taken for words of the source language.
    let doubtfulWords: Set<UInt64>
  }

  /// Selects the shortest sufficient ones among kept runs of words.
  private struct Selection {
    let chosen: [Candidate]

    init(_ kept: [(text: String, notes: MemoryFact.Tally, blocks: MemoryFact.Tally)], _ doubtful: DoubtfulWords) {
      let all = kept.compactMap { term -> Candidate? in
        guard let key = Phrase.key(of: term.text) else { return nil }
        return Candidate(
          text: term.text, notes: term.notes, blocks: term.blocks, words: key.words,
          doubtfulWords: Set(key.words.filter(doubtful.isSourceWord)))
      }.filter { !$0.doubtfulWords.isEmpty }
      let pairs = all.filter { $0.words.count == 2 }
      let parts = pairs.reduce(into: [UInt64: [Candidate]]()) { parts, pair in
        for word in Set(pair.words) { parts[word, default: []].append(pair) }
      }
      let words = all.filter { word in
        word.words.count == 1 && (parts[word.words[0]] ?? []).allSatisfy { Self.isKept(word, outside: $0) }
      }
      var known = Set(words.flatMap(\.words))
      var chosen = words
      for count in 2...Phrase.longest {
        let terms = all.filter { $0.words.count == count && !known.isSuperset(of: $0.doubtfulWords) }
        known.formUnion(terms.flatMap(\.words))
        chosen += terms
      }
      self.chosen = chosen
    }

    /// Whether a word is also kept outside a longer term that contains it.
    private static func isKept(_ word: Candidate, outside pair: Candidate) -> Bool {
      MemoryFact.Tally(
        count: max(0, word.blocks.count - pair.blocks.count), total: max(0, word.blocks.total - pair.blocks.total)
      ).reaches(tenths: 8, of: 4)
    }
  }
}
