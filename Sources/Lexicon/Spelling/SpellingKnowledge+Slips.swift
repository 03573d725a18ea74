import UnicodeText

/// Words that a rule of the language shows to be misspelt, although many write them.
extension SpellingKnowledge {
  /// The right spelling of a word that lists and dictionaries have against the norm; nil for any other.
  package func mistakenSpelling(of spelling: String) -> String? {
    guard let mistaken, Self.mayBeWord(spelling) else { return nil }
    return mistaken.meant(by: SpellingForm.lowercased(spelling, language)) { word in
      self.isInDictionary(word) || (self.table?.zipf(Folding.key(word)) ?? 0) > 0
    }
  }

  /// The words that `spelling` is when a slip is undone that writers of the language make so often that lists have it,
  /// the most common first; empty for most words. The dictionary and the frequencies decide.
  package func usualTwins(of spelling: String) -> [String] {
    guard hasDictionary, Self.mayBeWord(spelling) else { return [] }
    if let known = knownSlips.withLock({ $0[spelling] }) { return known }
    let found = usualTwins(ofForm: SpellingForm.of(spelling, language))
    knownSlips.withLock { known in
      if known.count >= Self.mostRemembered { known.removeAll(keepingCapacity: true) }
      known[spelling] = found
    }
    return found
  }

  private func usualTwins(ofForm form: String) -> [String] {
    guard let speller else { return [] }
    let lower = Folding.lowercased(form, language)
    let own = Usage(key: Folding.key(lower), zipf: max(table?.zipf(Folding.key(lower)) ?? 0, forms?.zipf(lower) ?? 0))
    guard own.zipf < Self.beyondSuspicion else { return [] }
    let variants = SpellingVariants.exact(form, language) + SpellingVariants.exact(lower, language)
    let isInDictionary = variants.contains { speller.isWord($0) == true }
    let letters = Array(lower.utf16)
    let candidates = slips.meant(by: letters, isWord: isInDictionary)
      .map { Candidate(slip: $0, zipf: table?.zipf(Folding.key($0.letters)) ?? 0) }
      .filter { isOftener($0, than: own, isLong: letters.count >= Self.longCompound) }
    guard !candidates.isEmpty else { return [] }
    let isMade = !isInDictionary && isMade(form)
    let meant = candidates.filter { candidate -> Bool in
      switch candidate.slip.kind {
      case .sound, .doubled: guard !isMade else { return false }
      case .strengthened: guard !isInDictionary || candidate.zipf >= own.zipf + Self.twentyTimes else { return false }
      case .lostEnding: break
      }
      return isKnown(candidate.slip.letters)
    }
    return meant.sorted { $0.precedes($1) }.prefix(Self.mostSlips).map { String(utf16: $0.slip.letters) }
  }

  /// A spelling that may have been meant, and how common it is.
  private struct Candidate {
    let slip: UsualSlips.Slip
    let zipf: Float

    func precedes(_ other: Candidate) -> Bool {
      zipf != other.zipf ? zipf > other.zipf : slip.letters.lexicographicallyPrecedes(other.slip.letters)
    }
  }

  /// How common exactly one form is.
  private struct Usage {
    let key: UInt64
    let zipf: Float
  }

  /// Whether what was meant is common enough to be what was meant, compared with what was written.
  private func isOftener(_ candidate: Candidate, than own: Usage, isLong: Bool) -> Bool {
    let zipf = candidate.zipf
    switch candidate.slip.kind {
    case .lostEnding:
      return own.zipf > 0 && own.zipf < Self.listedPart && zipf >= max(own.zipf + Self.hundredTimes, Self.inUse)
    // Long words are compounds, which no list has.
    case .doubled where own.zipf == 0 && isLong: return true
    case .sound, .doubled, .strengthened:
      guard own.key != Folding.key(candidate.slip.letters) else { return own.zipf > 0 }
      return zipf >= (own.zipf > 0 ? own.zipf + Self.twice : Self.inUse)
    }
  }

  /// Whether `accentedEndings` may find something: a quick check.
  package func mayLackAccentOfEnding(_ spelling: String) -> Bool {
    guard accentedEndings != nil, canTellNonWords, Self.mayBeWord(spelling) else { return false }
    return zipf(ofForm: spelling) == 0 && !isInDictionary(spelling)
  }

  /// A word that no list and no dictionary has, with the accent that its ending has in every word; several where the
  /// accent may be of two kinds, none where it needs none.
  ///
  /// - Parameter isBorrowed: whether the source has a word that begins with these letters.
  package func accentedEndings(of spelling: String, isBorrowed: ([UInt16]) -> Bool) -> [String] {
    accentedEndings?.meant(by: Array(SpellingForm.lowercased(spelling, language).utf16), isBorrowed: isBorrowed)
      .map { String(utf16: $0) } ?? []
  }

  /// How many words a usual slip may have come from.
  private static let mostSlips = 3
  /// In letters.
  private static let longCompound = 12
  /// How much more common the right word is, on the Zipf scale.
  private static let twice: Float = 0.3
  private static let twentyTimes: Float = 1.3
  private static let hundredTimes: Float = 2
  /// Zipf scale: once in 300,000 words.
  private static let inUse: Float = 3.5
}
