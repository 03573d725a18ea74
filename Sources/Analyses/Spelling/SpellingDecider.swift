import Languages
import Lexicon
import Notes
import SourceText
import UnicodeText

/// Decides which doubtful words of a note are reported: what proves a slip comes first, then the model, whose result is
/// weighed with how common exactly this form is.
struct SpellingDecider {
  private let context: NoteContext
  private let knowledge: SpellingKnowledge
  private let model: SpellingModel
  private let known: KnownWords
  private let usage: FormUsage

  init(_ context: NoteContext) {
    self.context = context
    knowledge = context.lexicon.spelling(of: context.targetLanguage)
    model = SpellingModel(language: context.targetLanguage, hasDictionary: knowledge.hasDictionary)
    known = KnownWords(context)
    usage = FormUsage(knowledge)
  }

  /// Those of `words` that are reported, in the order of the note.
  func reported(among words: [DoubtfulWord]) -> [DoubtfulWord] {
    var names: Set<String> = []
    return words.sorted { ($0.segment, $0.word) < ($1.segment, $1.word) }.filter { word in
      var reason = keepReason(for: word)
      // A name that lists do not have is in doubt once.
      if reason == nil, isName(word), !names.insert(word.spelling).inserted { reason = .reportedBefore }
      context.decisions?.record(decision(about: word, reason.map { .kept($0) } ?? .reported))
      return reason == nil
    }
  }

  /// Why a word is not reported; nil if it is.
  func keepReason(for word: DoubtfulWord) -> KeepReason? {
    if known.contains(word.spelling, key: Folding.key(word.spelling)) { return .known }
    guard word.proof == nil else { return nil }
    // A listed word is another form of the rendering as often as a slip in it.
    if word.features[.frequency] < Self.listed, !context.expectedForms.forms(for: word).isEmpty { return nil }
    // No word has letters in such an order.
    if word.features[.unsound] > 0, knowledge.hasImpossibleOrder(word.spelling),
      word.neighbours.first?.neighbour.isInDictionary == true
    {
      return nil
    }
    if context.targetLanguage.language != "ar", Self.isPrefixed(word) { return .unlikelySlip }
    if !knowledge.hasDictionary, !knowledge.isModelled, let reason = reasonWithoutDictionary(for: word) {
      return reason
    }
    if probability(of: word) >= model.threshold { return nil }
    return usage.logOdds(of: word.spelling, meant: Self.meant(word)) < 0 ? .listed : .unlikelySlip
  }

  /// Whether the word is what was probably meant with a letter written twice instead of once, or the reverse.
  private static func isDoubled(_ word: DoubtfulWord) -> Bool {
    guard let meant = word.neighbours.first?.text else { return false }
    let (written, right) = (Array(Folding.folded(word.spelling).utf16), Array(Folding.folded(meant).utf16))
    let (longer, shorter) = written.count > right.count ? (written, right) : (right, written)
    guard longer.count == shorter.count + 1 else { return false }
    let same = zip(longer, shorter).prefix { $0 == $1 }.count
    return same > 0 && longer[same] == longer[same - 1] && longer[(same + 1)...].elementsEqual(shorter[same...])
  }

  /// Whether the word is what was probably meant with one or two letters before it: a prefix, as in `asynchron`. Slips in
  /// the first letter are rare.
  private static func isPrefixed(_ word: DoubtfulWord) -> Bool {
    guard let meant = word.neighbours.first?.text else { return false }
    let (written, right) = (Array(Folding.folded(word.spelling).utf16), Array(Folding.folded(meant).utf16))
    return (1...2).contains(written.count - right.count) && written.suffix(right.count).elementsEqual(right)
      && written.first != right.first
  }

  /// Without a dictionary, and with a model of other languages, only an ordinary slip inside a word is reported that is far from everything that the language
  /// makes of its words.
  private func reasonWithoutDictionary(for word: DoubtfulWord) -> KeepReason? {
    if isOtherForm(word) { return .ending }
    if word.features[.frequency] >= Self.listed { return .listed }
    guard probability(of: word) >= Self.sure else { return .unlikelySlip }
    guard let meant = word.neighbours.first else { return .unlikelySlip }
    let isMade = word.features[.compound] > 0 || word.features[.affixed] > 0 || word.features[.regularForm] > 0
    return !isMade && meant.weight > 0 && meant.frequency >= Self.common ? nil : .unlikelySlip
  }

  /// How likely it is that the word is misspelt, from the model and from how common the form is.
  private func probability(of word: DoubtfulWord) -> Float {
    let own = model.probability(word.features)
    // Some spellings are wrong however often they are written: إستخدام.
    guard word.features[.unsound] == 0 else { return own }
    return usage.weighed(own, word.spelling, meant: Self.meant(word), isDoubled: Self.isDoubled(word))
  }

  /// The frequency of the most common word that may have been meant.
  private static func meant(_ word: DoubtfulWord) -> Float { word.neighbours.map(\.frequency).max() ?? 0 }

  /// Whether the word differs from what was meant only in its last letters, where inflection makes more differences than
  /// slips do.
  private func isOtherForm(_ word: DoubtfulWord) -> Bool {
    guard let meant = word.neighbours.first else { return false }
    let (written, right) = (Array(Folding.folded(word.spelling).utf16), Array(Folding.folded(meant.text).utf16))
    let same = zip(written, right).prefix { $0 == $1 }.count
    return same >= 3 && max(written.count, right.count) - same <= Self.longestEnding
  }

  /// Whether the word is written like a name: with a capital inside a sentence.
  private func isName(_ word: DoubtfulWord) -> Bool {
    word.proof == nil && word.features[.capital] > 0 && !Language.of(context.targetLanguage).capitalizesNouns
  }

  private func decision(about word: DoubtfulWord, _ outcome: Decision.Outcome) -> Decision {
    let meant = word.neighbours.first.map { "perhaps “\($0.text)” was meant" } ?? "no word is one slip away"
    return Decision(
      .spelling, context.note.segments[word.segment].text.byteRange(word.range), outcome,
      evidence: evidence(about: word, outcome, meant))
  }

  private func evidence(about word: DoubtfulWord, _ outcome: Decision.Outcome, _ meant: String) -> [String] {
    switch word.proof {
    case .commonWordOfNote: return ["a word, but one ordinary slip away from a far more common one", meant]
    case .lostAccents: return ["the dictionary does not have it without accents", meant]
    case .norm: return ["the norm of the language has another spelling, although some write it", meant]
    case .usualSlip: return ["far less common than a word of the same sound, or against a rule of spelling", meant]
    case .accentedEnding: return ["no list has it, and its ending has an accent in every word", meant]
    case .markedElsewhere: return ["the note has it elsewhere with a letter that may be left out throughout", meant]
    case .lostLink: return ["the first part of the compound needs a letter that links it to the next", meant]
    case .companion: return ["no word, and the words before it lead to expect another", meant]
    case nil: break
    }
    func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) %" }
    let expected = context.expectedForms.forms(for: word).first.map { "the glossary leads to expect “\($0.text)”" }
    let probability = probability(of: word)
    let use = usage.evidence(about: word.spelling, meant: Self.meant(word)).map { [$0] } ?? []
    if let expected, outcome == .reported, probability < model.threshold {
      return [expected + ", and so it is reported", "a slip with \(percent(probability)) by itself"] + use
        + model.reasons(word.features)
    }
    return [
      "neither the word list nor the dictionary has it", meant,
      "a slip with \(percent(probability)), reported from \(percent(model.threshold)) on",
    ] + use + (expected.map { [$0] } ?? []) + model.reasons(word.features)
  }

  /// Zipf scale: once in 300,000 words, and once in a million.
  private static let common: Float = 3.5
  private static let listed: Float = 3
  /// The least probability without a dictionary.
  private static let sure: Float = 0.85
  /// In letters.
  private static let longestEnding = 2
}
