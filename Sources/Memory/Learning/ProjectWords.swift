import Languages
import Lexicon
import Notes
import UnicodeText

/// Words of a translation that the frequency table of its language neither has nor can be made of: names and terms of
/// the trade, and slips.
struct ProjectWords: Sendable {
  /// Folded, by their keys.
  private(set) var texts: [UInt64: String] = [:]
  /// Segments that have such words, by their fingerprints: what stands there in five versions is no five witnesses.
  private(set) var segments: [(fingerprint: UInt64, words: Set<UInt64>)] = []

  /// None where words are not written apart.
  /// - Parameter spelling: of the language, without dictionaries, so that every machine learns the same.
  init(_ note: Note, beside source: Note, _ spelling: SpellingKnowledge) {
    guard !Language.of(spelling.language).isUnspaced, let table = spelling.table else { return }
    let scripts = Language.of(spelling.language).scripts
    // What the source has is no secret.
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

/// Such words of all translations.
struct LearnedWords: Sendable {
  private var words: [LanguageTag: [UInt64: (text: String, notes: Int)]] = [:]
  /// Segments that were counted already.
  private var seen: [LanguageTag: Set<UInt64>] = [:]

  /// - Parameter sample: of notes in a fixed order, since of equal segments the first counts.
  mutating func add(_ sample: ProjectWords, in language: LanguageTag) {
    var note: Set<UInt64> = []
    for segment in sample.segments where seen[language, default: []].insert(segment.fingerprint).inserted {
      note.formUnion(segment.words)
    }
    for key in note { words[language, default: [:]][key, default: (sample.texts[key] ?? "", 0)].notes += 1 }
  }

  /// Those that so many notes use that they are no slips.
  var facts: [MemoryFact] {
    words.flatMap { language, words in
      words.values.filter { $0.notes >= Self.least }.map {
        MemoryFact(.houseWord, in: language, $0.text, MemoryFact.Tally(count: $0.notes, total: $0.notes))
      }
    }
  }

  /// Notes.
  private static let least = 5
}
