import UnicodeText

/// Finds the words that are one slip away from a non-word.
struct NeighbourSearch {
  let edits: EditCandidates
  let analyzer: WordAnalyzer?
  let table: WordTable?
  let speller: Speller?
  let letters: CharacterModel?
  let language: LanguageTag

  /// The likeliest neighbours of `word`, which is in lower case and composed, best first. Empty for anything too long
  /// for a word.
  ///
  /// - Parameter isUnsound: whether a word of the same key counts as another one.
  func neighbours(of word: [UInt16], isUnsound: Bool) -> SpellingNeighbourhood {
    guard word.count <= Word.longest else { return SpellingNeighbourhood(words: [], lookUps: 0) }
    var pool = NeighbourPool(own: isUnsound ? nil : Folding.key(word))
    let found = language.language == "ko" ? koreanNeighbours(of: word, &pool) : neighbours(of: word, &pool)
    return SpellingNeighbourhood(
      words: Array(found.sorted(by: Self.precedes).prefix(Self.kept)), lookUps: pool.lookUps)
  }

  private func koreanNeighbours(of word: [UInt16], _ pool: inout NeighbourPool) -> [SpellingNeighbour] {
    gatherKorean(word, &pool)
    return checked(pool.best(Self.keptKorean), &pool)
  }

  private func neighbours(of word: [UInt16], _ pool: inout NeighbourPool) -> [SpellingNeighbour] {
    gatherListed(word, &pool)
    gatherByStem(word, &pool)
    gatherAcrossClitics(word, &pool)
    if (pool.best(1).first?.frequency ?? 0) < Self.convincing { gatherCompounds(word, &pool) }
    var found = checked(pool.best(Self.kept), &pool)
    if (found.first?.frequency ?? 0) < Self.convincing, let speller { found += dictionaryOnly(word, &pool, speller) }
    return found
  }

  private static func precedes(_ a: SpellingNeighbour, _ b: SpellingNeighbour) -> Bool {
    a.rank != b.rank ? a.rank > b.rank : a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  private func gatherListed(_ word: [UInt16], _ pool: inout NeighbourPool) {
    guard let table else { return }
    edits.forEach(near: word) { candidate, weight in
      let letters = Array(candidate)
      let key = Folding.key(letters)
      let frequency = table.zipf(key)
      pool.lookUps += 1
      if frequency > 0 { pool.add(letters, key: key, frequency: frequency, weight: weight) }
    }
  }

  /// Every neighbour is some chain of morphemes; only those that are likelier than the word count.
  private func gatherKorean(_ word: [UInt16], _ pool: inout NeighbourPool) {
    guard let analyzer else { return }
    let own = analyzer.analysis(of: word).frequency
    edits.forEach(near: word) { candidate, weight in
      guard pool.lookUps < Self.mostLookUps else { return }
      // Chains of morphemes are searched from every syllable.
      pool.lookUps += candidate.count * KoreanMorphemes.longest
      let letters = Array(candidate)
      let frequency = analyzer.analysis(of: letters).frequency
      if frequency > own + Self.likelier {
        pool.add(letters, key: Folding.key(letters), frequency: frequency, weight: weight)
      }
    }
  }

  /// Neighbours that are not listed because of their clitics or endings, but whose stem is.
  private func gatherByStem(_ word: [UInt16], _ pool: inout NeighbourPool) {
    guard let analyzer, let table, speller != nil || analyzer.hasClitics else { return }
    for stem in analyzer.stems(of: word).dropFirst() {
      let (head, tail) = (word[..<stem.lowerBound], word[stem.upperBound...])
      edits.forEach(near: Array(word[stem]), isInside: stem.lowerBound > 0) { candidate, weight in
        let frequency = table.zipf(Folding.key(Array(candidate))) - 1
        pool.lookUps += 1
        guard frequency > 1 else { return }
        let letters = head + Array(candidate) + tail
        guard !Self.isMiswritten(letters) else { return }
        pool.add(letters, key: Folding.key(Array(letters)), frequency: min(frequency, mostUnlisted), weight: weight)
      }
    }
  }

  /// An unlisted word is rarer than the rarest listed one, except where clitics are joined and few words occur bare.
  private var mostUnlisted: Float { analyzer?.hasClitics == true ? Self.unlistedWithClitics : Self.unlisted }

  /// Neighbours with the slip where clitics and stem meet: لانفذة for لنافذة.
  private func gatherAcrossClitics(_ word: [UInt16], _ pool: inout NeighbourPool) {
    guard let analyzer, analyzer.joinsClitics, word.count > Self.cliticLetters else { return }
    let rest = word[Self.cliticLetters...]
    edits.forEach(near: Array(word[..<Self.cliticLetters])) { candidate, weight in
      let letters = Array(candidate) + rest
      pool.lookUps += 1
      guard !Self.isMiswritten(letters) else { return }
      let frequency = analyzer.frequencyBehindPrefix(letters)
      guard frequency > 1 else { return }
      pool.add(letters, key: Folding.key(letters), frequency: min(frequency, mostUnlisted), weight: weight)
    }
  }

  /// Neighbours that are compounds of listed words, with the slip in either part.
  private func gatherCompounds(_ word: [UInt16], _ pool: inout NeighbourPool) {
    guard let analyzer, let table else { return }
    for cut in analyzer.cuts(of: word) where pool.lookUps < Self.mostLookUps {
      let (head, tail) = (Array(word[..<cut]), Array(word[cut...]))
      let isCommonHead = analyzer.isHead(head, lookUps: &pool.lookUps)
      if isCommonHead || (head.count >= Self.longPart && table.zipf(Folding.key(head)) >= Self.rarePart) {
        edits.forEach(near: tail, isInside: true) { candidate, weight in
          pool.lookUps += 1
          let frequency = table.zipf(Folding.key(Array(candidate)))
          let isCommon = isCommonHead && frequency >= WordAnalyzer.commonPart
          // A rarer part must be long, and the dictionary must have the whole.
          guard isCommon || (frequency >= Self.rarePart && candidate.count >= Self.longPart) else { return }
          let letters = head + Array(candidate)
          pool.add(letters, key: Folding.key(letters), frequency: Self.unlisted, weight: weight, isCompound: isCommon)
        }
      }
      if analyzer.isTail(tail, lookUps: &pool.lookUps) {
        edits.forEach(near: head) { candidate, weight in
          pool.lookUps += 1
          guard pool.lookUps < Self.mostLookUps, analyzer.isHead(Array(candidate), lookUps: &pool.lookUps) else {
            return
          }
          let letters = Array(candidate) + tail
          pool.add(letters, key: Folding.key(letters), frequency: Self.unlisted, weight: weight, isCompound: true)
        }
      }
    }
  }

  /// Drops rare entries of the table that the dictionary does not have: misspellings get into tables too.
  private func checked(_ candidates: [NeighbourPool.Candidate], _ pool: inout NeighbourPool) -> [SpellingNeighbour] {
    if speller != nil {
      pool.lookUps += candidates.reduce(0) { $0 + $1.texts[0].utf16.count * Self.dictionaryLookUp }
    }
    return candidates.compactMap { candidate -> SpellingNeighbour? in
      let right = speller.flatMap { self.spelling(of: candidate, in: $0) }
      let frequency = isQuestion(candidate.texts[0]) ? SpellingNeighbour.inDictionaryOnly : candidate.frequency
      let isVouchedFor = right != nil || candidate.isCompound || candidate.frequency >= Self.certain
      if speller != nil, !isVouchedFor, language.language != "ko" { return nil }
      return SpellingNeighbour(
        text: right ?? candidate.texts[0], frequency: frequency, weight: candidate.weight,
        isInDictionary: speller == nil ? nil : right != nil, language: language)
    }
  }

  /// Arabic: an interrogative alef before the article, which is hardly ever written; the table counts the word without
  /// it, because it folds the two alefs.
  private func isQuestion(_ text: String) -> Bool {
    guard language.language == "ar", text.hasPrefix("أل") else { return false }
    return speller?.isWord("ال" + text.dropFirst(2)) == true
  }

  /// Arabic: three lams, of which a preposition, an article and a noun together have two (للغة).
  private static func isMiswritten(_ letters: some Collection<UInt16>) -> Bool {
    letters.prefix(4).split(whereSeparator: { $0 != 0x0644 }).contains { $0.count == 3 }
  }

  /// The form that the dictionary has: one of those that an edit produced, else a variant, else capitalised.
  private func spelling(of candidate: NeighbourPool.Candidate, in speller: Speller) -> String? {
    if let exact = candidate.texts.first(where: { speller.isWord($0) == true }) { return exact }
    let first = candidate.texts[0]
    let forms = SpellingVariants.exact(first, language).dropFirst() + SpellingVariants.tolerated(first, language)
    return (forms + [Folding.capitalized(first, language)]).first { speller.isWord($0) == true }
  }

  /// Neighbours that only the dictionary has. Only those with the likeliest letters and slip are looked up: one look-up
  /// in a dictionary with compounds takes as long as scoring the letters of twenty words.
  private func dictionaryOnly(
    _ word: [UInt16], _ pool: inout NeighbourPool, _ speller: Speller
  ) -> [SpellingNeighbour] {
    var guesses = LikeliestGuesses(capacity: Self.asked, near: word, letters: letters)
    edits.forEach(near: word) { candidate, weight in
      // Omissions and swaps are few, and the letters of a long compound say little.
      let isPlain = candidate.count < word.count || weight == EditWeight.transposed
      pool.lookUps += letters == nil ? 1 : Self.letterLookUps
      if candidate.count > 3 { guesses.add(candidate, weight: weight, isSure: isPlain && word.count >= Self.long) }
    }
    let asked = guesses.best().filter { !pool.contains(Folding.key($0.text)) }
    pool.lookUps += asked.count * word.count * Self.dictionaryLookUp
    let accepted = speller.words(among: asked.map(\.text))
    return zip(asked, accepted).filter(\.1).map { guess, _ in
      SpellingNeighbour(
        text: guess.text, frequency: SpellingNeighbour.inDictionaryOnly, weight: guess.weight, isInDictionary: true,
        language: language)
    }
  }

  /// The number of unlisted neighbours that are looked up in the dictionary.
  private static let asked = 100
  /// The cost of a dictionary look-up per letter, in look-ups in the frequency table; highest where words are joined.
  private static let dictionaryLookUp = 20
  /// The cost of scoring the letters around a slip.
  private static let letterLookUps = 10
  /// Look-ups in the frequency table after which no more compounds and chains of morphemes are scored for one word:
  /// some 20 ms, and ten times what the longest words of real notes need.
  static let mostLookUps = 200_000
  /// Frequency and letters of a part of a compound that is not common.
  private static let rarePart: Float = 2.5
  private static let longPart = 6
  /// Letters from which a word is a compound as often as not.
  private static let long = 12
  /// How many neighbours are kept; of Korean ones more, because few of them are words.
  private static let kept = 12
  private static let keptKorean = 60
  /// A listed neighbour this frequent makes the dictionary's neighbours unnecessary.
  private static let convincing: Float = 3
  /// So frequent that it need not be in the dictionary.
  private static let certain: Float = 4
  /// Frequency of words that are made of listed ones but are not listed.
  private static let unlisted: Float = 2.2
  private static let unlistedWithClitics: Float = 3
  /// Clitics and the beginning of the stem, in letters.
  private static let cliticLetters = 4
  /// How much likelier a Korean neighbour must be: chains are too rough a measure to require more.
  private static let likelier: Float = -0.3
}
