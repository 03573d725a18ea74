import Languages
import Lexicon
import Notes
import UnicodeText

/// Words that lack their accents: `seccion` for `sección`. The dictionary rejects the bare spelling and has the other,
/// which is proof, however often the bare one is written elsewhere.
struct LostAccents {
  private let context: NoteContext
  private let knowledge: SpellingKnowledge
  private let sourceKnowledge: SpellingKnowledge
  private let scripts: Set<Script>
  /// Whether a capital inside a sentence says nothing about a word.
  private let capitalizesNouns: Bool

  /// Nil without a dictionary, which alone can tell.
  init?(_ context: NoteContext) {
    let language = context.targetLanguage
    knowledge = context.lexicon.spelling(of: language)
    sourceKnowledge = context.lexicon.spelling(of: context.sourceLanguage)
    scripts = Language.of(language).scripts
    guard knowledge.hasDictionary, !Language.of(language).isUnspaced else { return nil }
    capitalizesNouns = language.language == "de"
    self.context = context
  }

  /// The words in the order of the note, each with the words that it may be.
  func doubtfulWords() -> [DoubtfulWord] {
    var known: [UInt64: [String]] = [:]
    var sources: QuotedSource?
    lazy var loans = LoanForms(context)
    return context.note.segments.enumerated().flatMap { index, segment in
      segment.words.enumerated().compactMap { position, word -> DoubtfulWord? in
        guard word.hasLetter, !word.isOverlong, scripts.contains(word.script),
          word.traits.isDisjoint(with: .unspelt), word.range.count >= Self.shortest
        else { return nil }
        let range = DoubtfulWordSearch.checkedRange(of: word, in: segment)
        let spelling = segment.text.string(range)
        let key = Self.key(of: spelling, word, range)
        let twins = known[key] ?? knowledge.accentedTwins(of: spelling)
        known[key] = twins
        guard let twin = twins.first, isOrdinary(word, range, in: segment), isPlain(spelling, word, twin) else {
          return nil
        }
        let quoted = sources ?? QuotedSource(context)
        sources = quoted
        guard !quoted.contains(spelling), loans?.explains(spelling) != true else { return nil }
        return doubtful(spelling, twins, range, segment: index, word: position)
      }
    }
  }

  /// A capitalised word and its lower-case form are looked up apart.
  private static func key(of spelling: String, _ word: Word, _ range: UTF16Range) -> UInt64 {
    let part = range == word.range ? word.key : Folding.key(spelling)
    return word.isCapitalized ? part ^ 1 : part
  }

  /// Whether nothing around the word says that it is a name, code or a foreign word.
  private func isOrdinary(_ word: Word, _ range: UTF16Range, in segment: Segment) -> Bool {
    let text = segment.text
    guard text.run(at: range.start)?.start == text.run(at: range.end - 1)?.start,
      DoubtfulWordSearch.isPlain(text.utf16, range), !WordPlace.isEnding(range, in: text),
      !WordPlace.isCutShort(range, in: text)
    else { return false }
    let place = WordPlace(range, in: segment)
    guard !place.isHyphenated, !place.touchesCode else { return false }
    return !(word.isCapitalized || place.isCapitalized) || place.startsSentence || capitalizesNouns
  }

  /// Whether the bare spelling is not a word of the source language, as loans are (`email`, `Handler`), and not a name.
  private func isPlain(_ spelling: String, _ word: Word, _ twin: String) -> Bool {
    let gain = (knowledge.table?.zipf(Folding.key(twin)) ?? 0) - (knowledge.table?.zipf(Folding.key(spelling)) ?? 0)
    if word.isCapitalized, gain < Self.tenTimes { return false }
    return !sourceKnowledge.isWord(spelling, key: Folding.key(spelling))
      || (gain >= Self.tenTimes && !word.isCapitalized)
  }

  private func doubtful(
    _ spelling: String, _ twins: [String], _ range: UTF16Range, segment: Int, word: Int
  ) -> DoubtfulWord {
    let language = context.targetLanguage
    let meant = twins.map { twin in
      let neighbour = SpellingNeighbour(
        text: twin, frequency: knowledge.table?.zipf(Folding.key(twin)) ?? 0, weight: 0, isInDictionary: true,
        language: language)
      return MeantWord(neighbour, inNote: 0, kin: 0, fidelity: 0, language)
    }
    return DoubtfulWord(
      segment: segment, word: word, range: range, spelling: spelling, features: SpellingFeatures(), neighbours: meant,
      proof: .lostAccents)
  }

  /// In letters.
  private static let shortest = 3
  /// Zipf scale: how much more common the word with accents is, where the bare spelling may be another word.
  private static let tenTimes: Float = 1
}

/// The words of the source, which a translation may quote.
private struct QuotedSource {
  private let keys: Set<UInt64>

  init(_ context: NoteContext) {
    keys = Set((context.sourceNote?.segments ?? []).lazy.flatMap(\.words).map(\.key))
  }

  func contains(_ spelling: String) -> Bool { keys.contains(Folding.key(spelling)) }
}
