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
    /// Its shortest form, folded, if a translation kept it.
    var text: String?
    var uses: [LanguageTag: Use] = [:]

    /// In all languages.
    var all: Use { uses.values.reduce(into: Use()) { $0.add($1) } }

    /// Whether translations into nearly every language keep it: then a few per language are enough.
    var isKeptEverywhere: Bool {
      guard uses.count >= 4 else { return false }
      let keeping = uses.values.count { $0.notes.reaches(tenths: 8, of: 1) }
      return keeping * 10 >= uses.count * 8 && all.isKept
        && !uses.values.contains { $0.notes.total >= 3 && !$0.notes.reaches(tenths: 6, of: 1) }
    }
  }

  private struct Use: Sendable {
    var notes = MemoryFact.Tally()
    var blocks = MemoryFact.Tally()

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
    for unit in sample.units where seen[language, default: []].insert(unit.fingerprint).inserted {
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

  /// The kept words and terms that would otherwise be taken for leftovers.
  func facts(from source: LanguageTag) -> [MemoryFact] {
    let kept = terms.values.filter { $0.text != nil }
    let everywhere = Selection(
      kept.filter(\.isKeptEverywhere).map { ($0.text ?? "", $0.all.notes, $0.all.blocks) },
      Suspicion(from: source, to: nil), known: [])
    var facts = everywhere.chosen.map { MemoryFact(.keptTerm, in: nil, $0.text, $0.notes) }
    for language in Set(kept.flatMap(\.uses.keys)) {
      let own = kept.compactMap { term in term.uses[language].flatMap { $0.isKept ? (term.text ?? "", $0) : nil } }
      let selection = Selection(
        own.map { ($0.0, $0.1.notes, $0.1.blocks) }, Suspicion(from: source, to: language), known: everywhere.chosen)
      facts += selection.chosen.map { MemoryFact(.keptTerm, in: language, $0.text, $0.notes) }
    }
    return facts
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

    init(
      _ kept: [(text: String, notes: MemoryFact.Tally, blocks: MemoryFact.Tally)], _ suspicion: Suspicion,
      known others: [Candidate]
    ) {
      let otherTexts = Set(others.map(\.text))
      let all = kept.filter { !otherTexts.contains($0.text) }.compactMap { term -> Candidate? in
        guard Self.isWords(term.text), let key = Phrase.key(of: term.text) else { return nil }
        return Candidate(
          text: term.text, notes: term.notes, blocks: term.blocks, words: key.words,
          doubtfulWords: Set(key.words.filter(suspicion.isSourceWord)))
      }.filter { !$0.doubtfulWords.isEmpty }
      let pairs = all.filter { $0.words.count == 2 }
      let parts = pairs.reduce(into: [UInt64: [Candidate]]()) { parts, pair in
        for word in Set(pair.words) { parts[word, default: []].append(pair) }
      }
      let words = all.filter { word in
        word.words.count == 1 && (parts[word.words[0]] ?? []).allSatisfy { Self.isKept(word, outside: $0) }
      }
      var known = Set((others.filter { $0.words.count == 1 } + words).flatMap(\.words))
      let terms = pairs.filter { !known.isSuperset(of: $0.doubtfulWords) }
      known.formUnion((others + terms).flatMap(\.words))
      chosen = words + terms + all.filter { $0.words.count == 3 && !known.isSuperset(of: $0.doubtfulWords) }
    }

    /// Addresses and file names are kept anyway.
    private static func isWords(_ text: String) -> Bool {
      text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || " -'’".unicodeScalars.contains($0) }
    }

    /// Whether a word is also kept outside a longer term that contains it.
    private static func isKept(_ word: Candidate, outside pair: Candidate) -> Bool {
      MemoryFact.Tally(
        count: max(0, word.blocks.count - pair.blocks.count), total: max(0, word.blocks.total - pair.blocks.total)
      ).reaches(tenths: 8, of: 4)
    }
  }

  /// Which words look untranslated, by the tables that every build has.
  private struct Suspicion {
    private let source: WordTable?
    private let target: WordTable?

    /// - Parameter target: nil for any language.
    init(from source: LanguageTag, to target: LanguageTag?) {
      self.source = WordTable.of(source)
      self.target = target.flatMap { target in
        Language.of(source).scripts.isDisjoint(with: Language.of(target).scripts)
          ? nil : WordTable.of(target)
      }
    }

    func isSourceWord(_ key: UInt64) -> Bool {
      let (own, other) = (source?.zipf(key) ?? 0, target?.zipf(key) ?? 0)
      return own > other || own == 0 && other == 0
    }
  }
}
