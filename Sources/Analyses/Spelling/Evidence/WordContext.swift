import Alignment
import Languages
import Lexicon
import Notes
import UnicodeText

/// What the note and its source say about a word: how often it occurs, its place in the sentence, and whether the
/// source has it.
struct WordContext {
  private let context: NoteContext
  private let counts: [UInt64: Int]
  private let sourceKeys: Set<UInt64>
  /// For each segment of the note the unit that it belongs to.
  private let units: [Int: Int]
  private let names: NameEvidence
  private let relatedWords: RelatedDoubtfulWords
  private let vocabulary: NoteVocabulary
  private let transliteration: Transliteration?
  private let isLatin: Bool
  private let script: Script
  private let nearby: NearbyWords

  /// - Parameter doubtfulWords: the suspicious words of the note.
  init(_ context: NoteContext, doubtfulWords: [(segment: Int, word: Int)]) {
    self.context = context
    let segments = context.note.segments
    let beginnings = WordBeginnings(context.targetLanguage)
    relatedWords = RelatedDoubtfulWords(
      doubtfulWords.map { segments[$0.segment].string(segments[$0.segment].words[$0.word]) }, beginnings)
    isLatin = Language.of(context.targetLanguage).isLatin
    script = Language.of(context.targetLanguage).scripts.first ?? .latin
    transliteration = Transliteration(script)
    var counts: [UInt64: Int] = [:]
    for segment in context.note.segments { for word in segment.words { counts[word.key, default: 0] += 1 } }
    self.counts = counts
    let sourceSegments = context.sourceNote?.segments ?? []
    sourceKeys = Set(sourceSegments.lazy.flatMap(\.words).map(\.key))
    var units: [Int: Int] = [:]
    for (index, unit) in context.units.enumerated() { for target in unit.targets { units[target] = index } }
    self.units = units
    vocabulary = NoteVocabulary(
      context, doubtfulWords: Set(doubtfulWords.map { segments[$0.segment].words[$0.word].key }), units: units,
      beginnings)
    names = NameEvidence(
      latinWords: isLatin
        ? []
        : Set(sourceSegments.lazy.flatMap { s in s.words.lazy.filter(\.isCapitalized).map { s.string($0) } }).sorted()
          .prefix(Self.mostNames),
      script: script)
    nearby = NearbyWords(context, units: units, script: script)
  }

  /// Names of the source that a word is compared with: more than a book contains.
  private static let mostNames = 5_000

  /// The note's evidence for `neighbours` in place of `word` in the segment `index`. A word that is itself a form of
  /// what goes together with the source is as good as any neighbour.
  func meanings(_ neighbours: [SpellingNeighbour], of word: String, in index: Int) -> [MeantWord] {
    let own = vocabulary.fidelity(of: word, to: units[index])
    return neighbours.map { neighbour in
      let fidelity = vocabulary.fidelity(of: neighbour.text, to: units[index])
      return MeantWord(
        neighbour, inNote: Float(1 + (counts[Folding.key(neighbour.text)] ?? 0)).logarithm2,
        relatedWords: Float(1 + vocabulary.relatedWords(of: neighbour.text)).logarithm2,
        fidelity: max(0, fidelity - own),
        context.targetLanguage)
    }
  }

  func describe(
    _ word: Word, _ range: UTF16Range, _ spelling: String, in index: Int, _ position: Int,
    _ features: inout SpellingFeatures
  ) {
    let segment = context.note.segments[index]
    let place = WordPlace(range, in: segment)
    if word.isCapitalized || place.isCapitalized { features[place.startsSentence ? .initialCapital : .capital] = 1 }
    features[.hyphenated] = place.isHyphenated ? 1 : 0
    features[.nextToCode] = place.touchesCode ? 1 : 0
    features[.quoted] = place.isQuoted ? 1 : 0
    features[.length] = min(14, Float(range.count))
    features[.isShort] = range.count <= (script == .hangul ? 2 : 3) ? 1 : 0
    features[.repeated] = min(2, Float(counts[word.key] ?? 1).logarithm2)
    features[.relatedWords] = relatedWords.hasRelatedWord(segment.string(word)) ? 1 : 0
    features[.foreignContext] = foreignContext(segment, position)
    describeSource(word, in: index, &features)
  }

  /// Whether the suspicious words that begin like `spelling` are slips of the same word.
  func areSlips(_ spelling: String, of meant: String) -> Bool { relatedWords.areSlips(spelling, of: meant) }

  private func describeSource(_ word: Word, in index: Int, _ features: inout SpellingFeatures) {
    if nearby.sourceKeys(of: index).contains(word.key) {
      features[.inSource] = 1
    } else if sourceKeys.contains(word.key) {
      features[.inSourceNote] = 1
    }
  }

  /// The distance of `spelling` from the sound of a word of the source segment, of a name of the source, or of a
  /// neighbouring Latin word; nil when it resembles none, and in Latin text.
  func distanceFromSource(_ spelling: String, in index: Int) -> Float? {
    guard !isLatin else { return nil }
    let romanized = context.analyzer.romanized(spelling)
    return [nearby.names(of: index).distance(of: romanized), distanceFromNames(spelling, romanized)].compactMap { $0 }
      .min()
  }

  private func distanceFromNames(_ spelling: String, _ romanized: String) -> Float? {
    nearby.distanceFromNames(of: spelling) { names.distance(of: romanized) }
  }

  /// Whether `spelling` transliterates a Latin word of this segment letter by letter, and no candidate for the intended
  /// word does so equally well.
  func isTransliterated(_ spelling: String, unlike meant: [MeantWord], in index: Int) -> Bool {
    guard let transliteration else { return false }
    // Nearly every syllable with a particle has a neighbour that sounds alike: only the noun itself tells.
    if let noun = context.lexicon.spelling(of: context.targetLanguage).nounOfOneSyllable(spelling),
      let distance = transliteration.distance(ofSyllable: noun, among: nearby.sounds(of: index)), distance <= Self.heard
    {
      return true
    }
    guard let own = transliteration.closest(to: spelling, among: nearby.sounds(of: index)), own.distance <= Self.heard
    else {
      return false
    }
    return meant.prefix(Self.rivals).allSatisfy { word in
      let isWord = word.neighbour.isInDictionary == true || word.frequency >= Self.listed
      return !isWord || transliteration.distance(of: word.text, from: own.sound) > own.distance + Self.margin
    }
  }

  /// How many of the two words on either side are in Latin script in a text of another script, or capitalised inside a
  /// sentence.
  private func foreignContext(_ segment: Segment, _ position: Int) -> Float {
    let near = [position - 2, position - 1, position + 1, position + 2].filter { segment.words.indices.contains($0) }
    let foreign = near.filter { index in
      let word = segment.words[index]
      guard isLatin else { return word.script == .latin }
      return word.isCapitalized && index > 0
    }
    return Float(foreign.count)
  }

  /// The share of letters that need not fit in a loan, and how much worse an unintended word must fit; found on the
  /// documents of script/make-slips.
  private static let heard: Float = 0.35
  private static let margin: Float = 0.06
  /// How many of the candidates are compared by sound.
  private static let rivals = 6
  /// Zipf scale: once in a million words.
  private static let listed: Float = 3
}
