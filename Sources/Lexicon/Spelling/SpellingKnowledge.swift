import Languages
import Synchronization
import UnicodeText

/// Everything known about the spelling of one language, from its frequency table and its dictionary, each of which may
/// be missing. Shared by all threads; expensive results are cached by word.
package final class SpellingKnowledge: Sendable {
  package let language: LanguageTag
  package let table: WordTable?
  package let speller: Speller?
  private let analyzer: WordAnalyzer?
  private let edits: EditCandidates
  private let paradigms: Paradigms
  private let derived: DerivedForms
  private let letters: CharacterModel?
  let forms: FormList?
  private let twins: AccentedTwins?
  let slips: UsualSlips
  let mistaken: MistakenSpellings?
  let accentedEndings: AccentedEndings?
  private let facts: Language
  /// Letters with a mark that a reform made optional, with the bare ones.
  private let reformed: [UInt16: UInt16]
  /// Results of `accentedTwins`, by the word as written.
  private let knownTwins = Mutex<[String: [String]]>([:])
  /// Results of `usualTwins`, by the word as written.
  let knownSlips = Mutex<[String: [String]]>([:])
  private let neighbours = Mutex<[String: SpellingNeighbourhood]>([:])

  package init(language: LanguageTag, table: WordTable?, speller: Speller?) {
    self.language = language
    self.table = table
    self.speller = speller
    analyzer = table.map { WordAnalyzer(table: $0, language: language) }
    edits = EditCandidates(language: language)
    paradigms = Paradigms(language)
    derived = DerivedForms(language)
    letters = CharacterModel.of(language)
    forms = FormList.of(language)
    twins = AccentedTwins(language)
    slips = UsualSlips(language)
    mistaken = MistakenSpellings(language)
    accentedEndings = AccentedEndings(language)
    facts = Language.of(language)
    reformed = Dictionary(
      facts.reformedLetters.compactMap { letter in
        letter.utf16.first.flatMap { marked in Folding.decomposed(letter).utf16.first.map { (marked, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a dictionary is in use.
  package var hasDictionary: Bool { speller.map { !$0.isBroken } ?? false }

  /// Whether a word that is missing from what we know is probably none. Without a dictionary and without a list of
  /// rare forms, most words that are missing are rare, not misspelt, unless the model knows the language.
  package var canTellNonWords: Bool { hasDictionary || forms != nil || isModelled }

  /// Whether the model has weights for this language: script/make-slips has documents of it.
  package var isModelled: Bool { Self.modelled.contains(language.language) }

  private static let modelled: Set = ["ar", "de", "es", "fr", "hi", "ko", "ru"]

  /// Whether there is a list of rare forms.
  package var listsForms: Bool { forms != nil }

  /// The Zipf frequency of exactly this spelling; 0 where no list has it.
  package func zipf(ofForm spelling: String) -> Float {
    let form = SpellingForm.lowercased(spelling, language)
    let listed = forms?.zipf(form) ?? 0
    // The keys of the table unify letters of this language.
    guard language.language != "ar" else { return listed }
    return max(listed, table?.zipf(Folding.key(form)) ?? 0)
  }

  /// Whether the table alone confirms a word: the cheap first check. A word this frequent is accepted whatever the
  /// dictionary says.
  package func isFrequent(_ key: UInt64) -> Bool { (table?.zipf(key) ?? 0) >= Self.beyondSuspicion }

  /// Whether the word is beyond doubt: it is frequent, or the dictionary has it. Anything too long for a word is not
  /// one.
  package func isWord(_ spelling: String, key: UInt64) -> Bool {
    guard Self.mayBeWord(spelling) else { return false }
    let form = SpellingForm.of(spelling, language)
    return !isUnsound(form) && (isFrequent(key) || isInDictionary(form, key: key) || isMade(form))
  }

  /// Whether it is short enough to be a word.
  static func mayBeWord(_ spelling: String) -> Bool { spelling.utf16.count <= Word.longest }

  /// Whether the word's spelling is impossible, although folding makes it equal to a word.
  package func isUnsound(_ spelling: String) -> Bool {
    hasImpossibleOrder(spelling) || hasHamzaOnWasl(Array(spelling.utf16))
  }

  /// Whether the letters are in an order that no word has.
  package func hasImpossibleOrder(_ spelling: String) -> Bool {
    let word = Array(spelling.utf16)
    guard let first = word.first(where: { $0 >= 0x80 }), let scalar = Unicode.Scalar(first) else { return false }
    return LetterOrder.isBroken(word, Script(of: scalar))
  }

  /// The words that `spelling` is when some of its accents are put back, the most common first; empty when it is a word
  /// as it is. The dictionary decides, whatever the frequencies, which count what people write.
  package func accentedTwins(of spelling: String) -> [String] {
    guard let twins, Self.mayBeWord(spelling) else { return [] }
    if let known = knownTwins.withLock({ $0[spelling] }) { return known }
    let found = accentedTwins(of: SpellingForm.of(spelling, language), twins)
    knownTwins.withLock { known in
      if known.count >= Self.mostRemembered { known.removeAll(keepingCapacity: true) }
      known[spelling] = found
    }
    return found
  }

  private func accentedTwins(of form: String, _ twins: AccentedTwins) -> [String] {
    guard let speller, hasDictionary, speller.isWord(form) == false else { return [] }
    let lower = Folding.lowercased(form, language)
    let isSmall = lower == form
    let accepted = Set(SpellingVariants.exact(form, language) + SpellingVariants.exact(lower, language))
    guard !accepted.contains(where: { speller.isWord($0) == true }) else { return [] }
    let own = table?.zipf(Folding.key(lower)) ?? 0
    let listed = twins.spellings(
      of: Array(lower.utf16), from: isSmall || !facts.writesBareCapitals ? 0 : 1
    )
    .map { (letters: $0, zipf: table?.zipf(Folding.key($0)) ?? 0) }
    .filter { $0.zipf + Self.rarerTwin >= own }
    .sorted { $0.zipf > $1.zipf }.prefix(Self.mostTwins)
    return listed.map { String(utf16: $0.letters) }.filter { twin in
      if !reformed.isEmpty, String(utf16: twin.utf16.map { reformed[$0] ?? $0 }) == lower { return false }
      if speller.isWord(twin) == true { return true }
      return !isSmall && speller.isWord(Folding.capitalized(twin, language)) == true
    }
  }

  /// The structure of the word.
  package func analysis(of spelling: String) -> WordAnalysis {
    guard let analyzer, Self.mayBeWord(spelling), !isUnsound(spelling) else { return .unknown }
    let word = Array(SpellingForm.lowercased(spelling, language).utf16)
    let analysis = analyzer.analysis(of: word)
    return analysis.make == .affixed && paradigms.isFeminineGenitive(word) ? .unknown : analysis
  }

  /// Whether the word is a regular form of a known one.
  package func isRegularForm(_ spelling: String) -> Bool {
    guard Self.mayBeWord(spelling) else { return false }
    let word = Array(SpellingForm.lowercased(spelling, language).utf16)
    if facts.wordBuilding == Self.korean {
      return KoreanParticles.nouns(of: word).contains(where: isKnownNoun)
    }
    return paradigms.explains(word, isKnown: isKnown)
  }

  /// Whether the word is regularly built from known ones and so not listed in dictionaries.
  func isMade(_ form: String) -> Bool {
    if hasDictionary, derived.explain(Array(Folding.lowercased(form, language).utf16), isKnown: isKnown) { return true }
    return switch facts.wordBuilding {
    case Self.korean: isDerivedNoun(form) || koreanJoins.explain(Array(form.utf16))
    case Self.german: germanDerivatives.explain(Array(Folding.lowercased(form, language).utf16), as: form)
    case Self.russian: isListedForm(Array(Folding.lowercased(form, language).utf16))
    default: false
    }
  }

  /// Korean: a known noun, a derivational syllable, and a particle in the right form.
  private func isDerivedNoun(_ form: String) -> Bool {
    let word = Array(form.utf16)
    return (KoreanParticles.nouns(of: word) + [word[...]]).contains { noun in
      KoreanParticles.base(of: noun).map(isKnownNoun) ?? false
    }
  }

  /// Korean: the common noun of one syllable that `spelling` is, with or without a particle; nil when it is none.
  package func nounOfOneSyllable(_ spelling: String) -> String? {
    guard facts.wordBuilding == Self.korean, (1...Self.longestShort).contains(spelling.utf16.count) else { return nil }
    let word = Array(spelling.utf16)
    return ([word[...]] + KoreanParticles.withoutParticle(word[...])).first { noun in
      noun.count == 1 && isListedWell(Folding.key(Array(noun)))
    }.map { String(utf16: Array($0)) }
  }

  /// A syllable and a particle, in syllables.
  private static let longestShort = 3

  /// The compound that `spelling` is when the letter that links its parts is put back: `Bewertungssystem` for
  /// `Bewertungsystem`; nil when it lacks none.
  package func linkedCompound(of spelling: String) -> String? {
    guard facts.wordBuilding == Self.german, hasDictionary, Self.mayBeWord(spelling), speller?.isWord(spelling) == false
    else {
      return nil
    }
    return germanDerivatives.linked(Array(SpellingForm.lowercased(spelling, language).utf16))
      .map { String(utf16: $0) }
  }

  private var koreanJoins: KoreanJoins {
    KoreanJoins(isInDictionary: { self.isKnown(Array($0)) }, zipf: { self.table?.zipf(Folding.key(Array($0))) ?? 0 })
  }

  private var germanDerivatives: GermanDerivatives {
    GermanDerivatives(isKnown: isKnown, isListed: { (self.table?.zipf(Folding.key($0)) ?? 0) >= Self.listedPart })
  }

  /// A regular form that is in use, or one that only grammar predicts.
  private func isListedForm(_ word: [UInt16]) -> Bool {
    guard hasDictionary else { return false }
    return RussianDerivatives(isKnown: isKnown).explain(word) || paradigms.explainsFully(word, isKnown: isKnown)
      || ((isListedWell(Folding.key(word)) || zipf(ofForm: String(utf16: word)) > 0)
        && paradigms.explains(word, isKnown: isKnown))
  }

  /// Nearly every syllable is some word of the Korean dictionary: a single one must be common.
  private func isKnownNoun(_ noun: ArraySlice<UInt16>) -> Bool {
    noun.count == 1 ? (table?.zipf(Folding.key(Array(noun))) ?? 0) >= Self.common : isKnown(Array(noun))
  }

  /// How much likelier the letters of `b` are than those of `a`, in bits; 0 where the language has no model of letters.
  package func letterGain(from a: String, to b: String) -> Float {
    letters.map { $0.log2Probability(of: b) - $0.log2Probability(of: a) } ?? 0
  }

  /// Whether the dictionary has exactly `spelling`.
  package func isInDictionary(_ spelling: String) -> Bool {
    Self.mayBeWord(spelling) && speller?.isWord(SpellingForm.of(spelling, language)) == true
  }

  /// Whether the dictionary has these letters, in lower case or capitalised; without a dictionary, whether the table
  /// has them.
  func isKnown(_ word: [UInt16]) -> Bool {
    guard let speller else { return isListedWell(Folding.key(word)) }
    let text = String(utf16: word)
    return speller.isWord(text) == true || speller.isWord(Folding.capitalized(text, language)) == true
  }

  /// Words one slip away, likeliest first. Takes up to a few milliseconds for a new word.
  package func neighbours(of spelling: String) -> SpellingNeighbourhood {
    guard Self.mayBeWord(spelling) else { return SpellingNeighbourhood(words: [], lookUps: 0) }
    let word = SpellingForm.lowercased(spelling, language)
    if let known = neighbours.withLock({ $0[word] }) { return known }
    let search = NeighbourSearch(
      edits: edits, analyzer: analyzer, table: table, speller: speller, letters: letters, language: language)
    let found = search.neighbours(of: Array(word.utf16), isUnsound: isUnsound(word))
    neighbours.withLock { known in
      if known.count >= Self.mostRemembered { known.removeAll(keepingCapacity: true) }
      known[word] = found
    }
    return found
  }

  /// Words whose neighbours are cached: some 20 MB, and more than the doubtful words of a large project.
  static let mostRemembered = 20_000

  private func isInDictionary(_ form: String, key: UInt64) -> Bool {
    let exact = SpellingVariants.exact(form, language)
    // A name with a letter that the table does not know.
    if language.language == "ar", exact.dropFirst().contains(where: { isListedWell(Folding.key($0)) }) { return true }
    guard let speller else { return false }
    if exact.contains(where: { speller.isWord($0) == true }) { return true }
    guard isListedWell(key) else { return false }
    return SpellingVariants.tolerated(form, language).contains { speller.isWord($0) == true }
  }

  private func isListedWell(_ key: UInt64) -> Bool { (table?.zipf(key) ?? 0) >= Self.listedWell }

  /// Arabic: hamza under the alef of a verbal noun or verb of form X (استخدام), which has none. The dictionary must
  /// agree; without one the table, which does not distinguish the two, must have the word.
  private func hasHamzaOnWasl(_ word: [UInt16]) -> Bool {
    guard language.language == "ar", let at = word.firstIndex(of: 0x0625), at <= 4, word.count > at + 4,
      word[at + 1] == 0x0633, word[at + 2] == 0x062A
    else { return false }
    var plain = word
    plain[at] = 0x0627
    guard let speller else { return isListedWell(Folding.key(plain)) }
    return speller.isWord(String(utf16: word)) == false
      && speller.isWord(String(utf16: plain)) == true
  }

  /// The names that language files call the programs by that know how words are built.
  private static let german = "german"
  private static let korean = "korean"
  private static let russian = "russian"

  /// How much rarer than the bare spelling a word with accents may be, on the Zipf scale.
  private static let rarerTwin: Float = 1
  /// The spellings with accents that are looked up in the dictionary.
  private static let mostTwins = 40
  /// Zipf scale: once in 30,000 words.
  static let beyondSuspicion: Float = 4.5
  /// Zipf scale: once in 100,000 words.
  private static let common: Float = 4
  /// Zipf scale: once in three million words.
  static let listedPart: Float = 2.5
  /// Zipf scale: once in a million words.
  private static let listedWell: Float = 3
}
