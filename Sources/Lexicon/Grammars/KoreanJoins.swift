import UnicodeText

/// Korean words that no dictionary lists as a whole, because the number of possible combinations is unlimited:
/// particles on particles (방식으로든), bound nouns (사용시), auxiliary verbs (처리해주는), endings on loans (로드하고). Spaces before
/// most of these are the writer's choice (Hangul orthography of 1988, articles 42 to 50), so that leaving them out is
/// no mistake.
struct KoreanJoins {
  /// Whether the dictionary has a word.
  let isInDictionary: (ArraySlice<UInt16>) -> Bool
  /// Frequency on the Zipf scale, 0 for unlisted words.
  let zipf: (ArraySlice<UInt16>) -> Float

  /// Whether `word`, which is composed, is a combination of known words.
  func explain(_ word: [UInt16]) -> Bool {
    guard word.count >= 2, word.count <= Self.longest, word.allSatisfy(Syllable.holds) else { return false }
    return isListedNoun(word) || isAdverb(word) || hasBoundNoun(word) || hasParticles(word[...], joints: 0)
      || hasAuxiliary(word)
  }

  /// A common noun, most often a loan, with one particle or with endings of 하다, 되다, 이다.
  private func isListedNoun(_ word: [UInt16]) -> Bool {
    ([word[...]] + KoreanParticles.nouns(of: word) + Self.withoutEnding(word)).contains { noun in
      guard noun.count >= 2 else { return false }
      let frequency = zipf(noun)
      return frequency >= Self.common || (frequency >= Self.listed && isInDictionary(noun))
    }
  }

  /// The rest of `word` before each form of 하다, 되다, 이다 that it may end with.
  static func withoutEnding(_ word: [UInt16]) -> [ArraySlice<UInt16>] {
    endings.filter { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }.map { word.dropLast($0.count) }
  }

  /// An adverb with a particle: 이렇게만.
  private func isAdverb(_ word: [UInt16]) -> Bool {
    Self.adverbParticles.contains { particle in
      let adverb = word.dropLast(particle.count)
      guard adverb.count >= 3, let last = adverb.last, Self.adverbEnds.contains(last) else { return false }
      return word.suffix(particle.count).elementsEqual(particle) && isInDictionary(adverb)
    }
  }

  /// A noun and a bound noun, which never occurs alone, with or without a particle: 문서내, 순서상의, 한 번씩.
  private func hasBoundNoun(_ word: [UInt16]) -> Bool {
    ([word[...]] + KoreanParticles.withoutParticle(word[...])).contains { noun in
      guard noun.count >= 2, let last = noun.last, Self.boundNouns.contains(last) else { return false }
      let rest = noun.dropLast()
      if rest.count == 1 { return Self.shares.contains(last) && rest.allSatisfy(Self.counters.contains) }
      return isInDictionary(rest) && (last != Self.adjectival || zipf(rest) > 0)
    }
  }

  /// A noun with two particles or three, each in the form that fits the syllable before it.
  private func hasParticles(_ word: ArraySlice<UInt16>, joints: Int) -> Bool {
    KoreanParticles.withoutParticle(word).contains { rest in
      if joints > 0, rest.count >= 2, isInDictionary(rest) { return true }
      return joints < 2 && rest.count >= 3 && hasParticles(rest, joints: joints + 1)
    }
  }

  /// A verb in its connective form with an auxiliary verb: 알려주는, 켜져, 보내야한다면.
  private func hasAuxiliary(_ word: [UInt16]) -> Bool {
    word.indices.dropFirst().contains { cut in
      let (verb, help) = (word[..<cut], word[cut...])
      let connects: Bool
      if Self.obliging.contains(word[cut]), word[cut - 1] == Self.must {
        connects = verb.count > 1
      } else {
        guard Self.endsAsConnective(word[cut - 1]) else { return false }
        connects =
          Self.helping.contains(word[cut])
          ? verb.count > 1 : Self.becoming.contains(word[cut]) && zipf(verb) >= Self.listed
      }
      return connects && (isInDictionary(verb) || zipf(verb) >= Self.common) && isInDictionary(help)
    }
  }

  /// Whether the syllable is open, with one of the vowels that result from -아 and -어: 해, 려, 여, 켜, 가, 와, 둬.
  private static func endsAsConnective(_ unit: UInt16) -> Bool {
    let syllable = Syllable(unit)
    return syllable.tail == 0 && connective.contains(Syllable.vowels[syllable.vowel])
  }

  private static let connective = Set("ㅏㅐㅓㅔㅕㅘㅝ".utf16)
  /// The first syllables of forms of 주다, 보다, 두다, 놓다, 내다, 버리다, 가다, 오다, 나다, 드리다.
  private static let helping = Set("주줄준줍줌줬보볼본봐봤두둔둘놓내낸낼냈버가갔오왔나드".utf16)
  /// The first syllables of forms of 지다.
  private static let becoming = Set("지져졌진질집짐".utf16)
  /// The first syllables of forms of 하다 after 야.
  private static let obliging = Set("하한할함합해했".utf16)
  private static let must = Syllable(lead: 11, vowel: 2, tail: 0).unit
  private static let boundNouns = Set("상내간별시씩째당측용팀적들".utf16)
  private static let shares = Set("씩째당".utf16)
  private static let counters = Set("번개명줄장회초분일주달년배칸쪽점건대곳".utf16)
  private static let adjectival = Array("적".utf16)[0]
  private static let adverbEnds = Set("게서히".utf16)
  private static let adverbParticles = list("만 도 는 까지 부터 나")
  private static let endings = list(
    """
    하고 하는 하여 하면 하며 하지 하기 하게 하려 하려면 하도록 하거나 하지만 하세요 하십시오 한 할 함 해 해서 해야 해도 했다 했습니다 \
    합니다 합니까 한다 된 될 됨 되 되어 되면 되고 되며 되지 되게 되도록 되거나 되는 됩니다 됐습니다 되었습니다 됐다 되었다 된다 \
    시키는 시킨 시킬 시켜 시킵니다 입니다 이다 인 이며 이고
    """)

  private static func list(_ words: String) -> [[UInt16]] { words.split(separator: " ").map { Array($0.utf16) } }

  /// Zipf scale: once in 300,000 words, and once in a million.
  private static let common: Float = 3.5
  private static let listed: Float = 3
  /// In syllables; bounds the work.
  private static let longest = 14
}
