import Languages
import Lexicon
import Notes
import UnicodeText

/// Words that are misspelt by a rule of the language, however often they are written elsewhere: the dictionary has them
/// only with accents (`seccion`), with another letter of the same sound (`स्थिती`), or the norm has another spelling
/// (`тэгом`).
struct ProvenSlips {
  private let context: NoteContext
  private let knowledge: SpellingKnowledge
  private let sourceKnowledge: SpellingKnowledge
  private let scripts: Set<Script>
  /// Whether a capital inside a sentence says nothing about a word.
  private let capitalizesNouns: Bool

  /// What was meant by a word, the likeliest first.
  private struct Meaning {
    let proof: SpellingProof
    let words: [String]
  }

  init(_ context: NoteContext) {
    let language = context.targetLanguage
    knowledge = context.lexicon.spelling(of: language)
    sourceKnowledge = context.lexicon.spelling(of: context.sourceLanguage)
    scripts = Language.of(language).scripts
    capitalizesNouns = Language.of(language).capitalizesNouns
    self.context = context
  }

  /// The words in the order of the note, each with the words that it may be.
  func doubtfulWords() -> [DoubtfulWord] {
    var known: [UInt64: Meaning?] = [:]
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
        let meaning = known[key] ?? self.meaning(of: spelling, &sources)
        known[key] = .some(meaning)
        guard let meaning, isOrdinary(word, range, in: segment), isPlain(spelling, word, meaning) else { return nil }
        let quoted = sources ?? QuotedSource(context)
        sources = quoted
        guard !quoted.contains(spelling), loans?.explains(spelling) != true else { return nil }
        return doubtful(spelling, meaning, range, segment: index, word: position)
      }
    }
  }

  private func meaning(of spelling: String, _ sources: inout QuotedSource?) -> Meaning? {
    if let norm = knowledge.mistakenSpelling(of: spelling) { return Meaning(proof: .norm, words: [norm]) }
    let accented = knowledge.accentedTwins(of: spelling)
    if !accented.isEmpty { return Meaning(proof: .lostAccents, words: accented) }
    let usual = knowledge.usualTwins(of: spelling)
    if !usual.isEmpty { return Meaning(proof: .usualSlip, words: usual) }
    guard knowledge.mayLackAccentOfEnding(spelling) else { return nil }
    let quoted = sources ?? QuotedSource(context)
    sources = quoted
    let ended = knowledge.accentedEndings(of: spelling, isBorrowed: quoted.hasWord(beginning:))
    return ended.isEmpty ? nil : Meaning(proof: .accentedEnding, words: ended)
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
  private func isPlain(_ spelling: String, _ word: Word, _ meaning: Meaning) -> Bool {
    guard meaning.proof != .norm, let twin = meaning.words.first else { return true }
    let gain = (knowledge.table?.zipf(Folding.key(twin)) ?? 0) - (knowledge.table?.zipf(Folding.key(spelling)) ?? 0)
    let isCompound = capitalizesNouns && spelling.utf16.count >= Self.longCompound
    if meaning.proof != .accentedEnding, word.isCapitalized, gain < Self.tenTimes, !isCompound { return false }
    guard meaning.proof != .usualSlip else { return !sourceKnowledge.isWord(spelling, key: Folding.key(spelling)) }
    return !sourceKnowledge.isWord(spelling, key: Folding.key(spelling))
      || (gain >= Self.tenTimes && !word.isCapitalized)
  }

  private func doubtful(
    _ spelling: String, _ meaning: Meaning, _ range: UTF16Range, segment: Int, word: Int
  ) -> DoubtfulWord {
    let language = context.targetLanguage
    let meant = meaning.words.map { twin in
      let neighbour = SpellingNeighbour(
        text: twin, frequency: knowledge.table?.zipf(Folding.key(twin)) ?? 0, weight: 0, isInDictionary: true,
        language: language)
      return MeantWord(neighbour, inNote: 0, relatedWords: 0, fidelity: 0, language)
    }
    return DoubtfulWord(
      segment: segment, word: word, range: range, spelling: spelling, features: SpellingFeatures(), neighbours: meant,
      proof: meaning.proof)
  }

  /// In letters.
  private static let shortest = 3
  private static let longCompound = 12
  /// Zipf scale: how much more common the word with accents is, where the bare spelling may be another word.
  private static let tenTimes: Float = 1
}

/// The words of the source, which a translation may quote.
private struct QuotedSource {
  private let keys: Set<UInt64>

  /// Folded, by their first letters.
  private let words: [[UInt16]: [[UInt16]]]

  init(_ context: NoteContext) {
    var keys: Set<UInt64> = []
    var words: [[UInt16]: [[UInt16]]] = [:]
    for segment in context.sourceNote?.segments ?? [] {
      for word in segment.words where keys.insert(word.key).inserted && word.hasLetter && !word.isOverlong {
        let letters = Array(Folding.folded(segment.string(word)).utf16)
        words[Array(letters.prefix(Self.compared)), default: []].append(letters)
      }
    }
    (self.keys, self.words) = (keys, words)
  }

  /// Whether a word of the source begins with `stem`, of at least four letters.
  func hasWord(beginning stem: [UInt16]) -> Bool {
    guard stem.count >= Self.compared else { return false }
    return words[Array(stem.prefix(Self.compared))]?.contains { $0.starts(with: stem) } == true
  }

  /// In letters.
  private static let compared = 4

  func contains(_ spelling: String) -> Bool { keys.contains(Folding.key(spelling)) }
}
