import Lexicon
import Notes
import UnicodeText

/// Words of a translation that the frequency table of its language neither has nor can be made of: names and terms of
/// the trade, and slips.
enum HouseWords {
  /// Their folded forms by their keys. None where words are not written apart.
  /// - Parameter spelling: of the language, without dictionaries, so that every machine learns the same.
  static func all(in note: Note, beside source: Note, _ spelling: SpellingKnowledge) -> [UInt64: String] {
    guard !WritingSystem.isUnspaced(spelling.language), let table = spelling.table else { return [:] }
    let scripts = WritingSystem.scripts(of: spelling.language)
    let odd: Word.Traits = [.allCaps, .innerCapital, .digit, .number, .gluedBefore, .gluedAfter]
    var found: [UInt64: String] = [:]
    for segment in note.segments {
      for word in segment.words
      where word.hasLetter && word.range.count >= shortest && scripts.contains(word.script)
        && word.traits.isDisjoint(with: odd) && found[word.key] == nil && table.zipf(word.key) == 0
      {
        let text = segment.string(word)
        let isPlain = text.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        if isPlain && spelling.analysis(of: text).make == .unknown { found[word.key] = Folding.folded(text) }
      }
    }
    guard !found.isEmpty else { return [:] }
    // What the source has is no secret.
    for segment in source.segments { for word in segment.words { found[word.key] = nil } }
    return found
  }

  /// In UTF-16 units.
  private static let shortest = 2
}

/// Such words of all translations.
struct LearnedWords: Sendable {
  private var words: [LanguageTag: [UInt64: (text: String, notes: Int)]] = [:]

  mutating func add(_ lesson: [UInt64: String], in language: LanguageTag) {
    for (key, text) in lesson { words[language, default: [:]][key, default: (text, 0)].notes += 1 }
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
