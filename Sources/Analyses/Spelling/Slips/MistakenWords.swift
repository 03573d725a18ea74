import Languages
import Lexicon
import Notes
import UnicodeText

/// Words that the dictionary has but that hardly anybody writes, one slip away from a common word of the same note:
/// `pecio` where the note says `precio`. A dictionary alone cannot find them (Kukich 1992 on real-word errors); the
/// rest of the note is the evidence, and keeps rare words that are right.
struct MistakenWords {
  private let context: NoteContext
  private let knowledge: SpellingKnowledge
  private let scripts: Set<Script>

  /// Nil where words change by syllables or are written without spaces, and where there is no table or no dictionary.
  init?(_ context: NoteContext) {
    let language = context.targetLanguage
    knowledge = context.lexicon.spelling(of: language)
    scripts = Language.of(language).scripts
    guard !Language.of(language).isUnspaced, !scripts.contains(.hangul), knowledge.table != nil,
      knowledge.hasDictionary
    else { return nil }
    self.context = context
  }

  /// The mistaken words in the order of the note, each with the word that was meant.
  func doubtfulWords() -> [DoubtfulWord] {
    let note = Vocabulary(context.note, scripts)
    let common = commonWords(note)
    guard !common.isEmpty else { return [] }
    return context.note.segments.enumerated().flatMap { index, segment in
      segment.words.enumerated().compactMap { position, word in
        guard note.counts[word.key] == 1, note.isOrdinary(word), !word.isCapitalized, isRare(word, in: segment),
          let meant = meant(for: segment.string(word), common)
        else { return nil }
        return doubtful(word, segment: index, word: position, meant: meant)
      }
    }
  }

  /// The distinct words of a note.
  private struct Vocabulary {
    let scripts: Set<Script>
    private(set) var counts: [UInt64: Int] = [:]
    /// As they are first written.
    private(set) var texts: [UInt64: String] = [:]

    init(_ note: Note, _ scripts: Set<Script>) {
      self.scripts = scripts
      for segment in note.segments {
        for word in segment.words where isOrdinary(word) {
          counts[word.key, default: 0] += 1
          if texts[word.key] == nil { texts[word.key] = segment.string(word) }
        }
      }
    }

    func isOrdinary(_ word: Word) -> Bool {
      return word.hasLetter && word.traits.isDisjoint(with: .unspelt) && scripts.contains(word.script)
    }
  }

  private struct CommonWord {
    let letters: [UInt16]
    let text: String
    let frequency: Float
  }

  /// The note's common words by their first letter, which slips rarely change.
  private func commonWords(_ note: Vocabulary) -> [UInt16: [CommonWord]] {
    var common: [UInt16: [CommonWord]] = [:]
    for (key, text) in note.texts.sorted(by: { $0.key < $1.key }) {
      let frequency = knowledge.table?.zipf(key) ?? 0
      guard frequency >= Self.common else { continue }
      let letters = Array(Folding.folded(text).utf16)
      guard let first = letters.first, letters.count >= Self.shortest - 1 else { continue }
      let word = CommonWord(
        letters: letters, text: Folding.lowercased(text, context.targetLanguage), frequency: frequency)
      common[first, default: []].append(word)
    }
    return common
  }

  /// Whether the table does not list the word although the dictionary has it. Where inflection makes many forms of one
  /// word, a form that the list of rare forms has as well is beyond doubt.
  private func isRare(_ word: Word, in segment: Segment) -> Bool {
    guard word.range.count >= Self.shortest, knowledge.table?.zipf(word.key) == 0 else { return false }
    let spelling = segment.string(word)
    guard knowledge.isInDictionary(spelling) else { return false }
    return Self.fewForms.contains(context.targetLanguage.language) || knowledge.zipf(ofForm: spelling) == 0
  }

  /// Languages in which a rare word of the dictionary is a slip as often as not, even if lists of forms have it; found
  /// on the documents of script/make-slips.
  private static let fewForms: Set = ["de", "es", "fr", "ru"]

  private func meant(for spelling: String, _ common: [UInt16: [CommonWord]]) -> CommonWord? {
    let letters = Array(Folding.folded(spelling).utf16)
    guard let first = letters.first, let near = common[first] else { return nil }
    return near.filter { OrdinarySlip.leads(from: $0.letters, to: letters) }
      .max { $0.frequency != $1.frequency ? $0.frequency < $1.frequency : $0.text < $1.text }
  }

  private func doubtful(_ word: Word, segment: Int, word position: Int, meant: CommonWord) -> DoubtfulWord {
    let neighbour = SpellingNeighbour(
      text: meant.text, frequency: meant.frequency, weight: 0, isInDictionary: true, language: context.targetLanguage)
    return DoubtfulWord(
      segment: segment, word: position, range: word.range,
      spelling: context.note.segments[segment].string(word), features: SpellingFeatures(),
      neighbours: [MeantWord(neighbour, inNote: 1, relatedWords: 0, fidelity: 0, context.targetLanguage)],
      proof: .commonWordOfNote)
  }

  /// Zipf scale: once in 30,000 words.
  private static let common: Float = 4.5
  /// In UTF-16 units.
  private static let shortest = 4
}
