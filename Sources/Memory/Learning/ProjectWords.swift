import Languages
import Lexicon
import Notes
import UnicodeText

/// Words of a translation that neither are in the frequency table of its language nor can be built from it: names,
/// technical terms, and slips.
struct ProjectWords: Sendable {
  /// Folded, by their keys.
  private(set) var texts: [UInt64: String] = [:]
  /// Segments with such words, by their fingerprints: five versions of one page count only once.
  private(set) var segments: [(fingerprint: UInt64, words: Set<UInt64>)] = []

  /// Empty for languages written without spaces.
  /// - Parameter spelling: the spelling of the language, without dictionaries, so that every machine learns the same.
  init(_ note: Note, source: Note, _ spelling: SpellingKnowledge) {
    guard !Language.of(spelling.language).isUnspaced, let table = spelling.table else { return }
    let scripts = Language.of(spelling.language).scripts
    // Words of the source need not be learned.
    var known = Set(source.segments.flatMap { $0.words.map(\.key) })
    for segment in note.segments {
      var found: Set<UInt64> = []
      for word in segment.words
      where word.hasLetter && word.range.count >= Self.shortest && scripts.contains(word.script)
        && word.traits.isDisjoint(with: .unspelt) && !known.contains(word.key)
      {
        if texts[word.key] == nil {
          let text = segment.string(word)
          guard table.zipf(word.key) == 0, text.unicodeScalars.allSatisfy(\.properties.isAlphabetic),
            spelling.analysis(of: text).make == .unknown
          else {
            known.insert(word.key)
            continue
          }
          texts[word.key] = Folding.folded(text)
        }
        found.insert(word.key)
      }
      if !found.isEmpty { segments.append((Phrase.fingerprint([segment]), found)) }
    }
  }

  /// In UTF-16 units.
  private static let shortest = 2
}

/// The project words of all translations.
struct LearnedWords: Sendable {
  private var words: [LanguageTag: [UInt64: (text: String, notes: Int)]] = [:]
  /// Segments that were already counted.
  private var seen: [LanguageTag: Set<UInt64>] = [:]

  /// - Parameter sample: from notes in a fixed order, because only the first of equal segments counts.
  mutating func add(_ sample: ProjectWords, in language: LanguageTag) {
    var note: Set<UInt64> = []
    for segment in sample.segments where seen[language, default: []].insert(segment.fingerprint).inserted {
      note.formUnion(segment.words)
    }
    for key in note { words[language, default: [:]][key, default: (sample.texts[key] ?? "", 0)].notes += 1 }
  }

  /// Words in so many notes that they are not slips.
  var facts: [MemoryFact] {
    words.flatMap { language, words in
      words.values.filter { $0.notes >= Self.least }.map {
        MemoryFact(.houseWord, in: language, $0.text, MemoryFact.Tally(count: $0.notes, total: $0.notes))
      }
    }
  }

  /// The least number of notes.
  private static let least = 5
}
