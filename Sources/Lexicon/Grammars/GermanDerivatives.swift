import UnicodeText

/// German words that are regularly derived from known ones, and that dictionaries list only in part.
struct GermanDerivatives {
  /// Whether the dictionary has these letters, in lower case or capitalised.
  let isKnown: ([UInt16]) -> Bool
  /// Whether the letters are a word in use.
  let isListed: ([UInt16]) -> Bool

  /// - Parameters:
  ///   - word: in lower case.
  ///   - form: as written.
  func explain(_ word: [UInt16], as form: String) -> Bool {
    isInfinitiveWithMark(word) || isAgent(word) || (isCapitalized(form) && isGenitiveOfInfinitive(word))
      || isCompound(word)
  }

  /// `anzuleiten`, from `anleiten`.
  private func isInfinitiveWithMark(_ word: [UInt16]) -> Bool {
    Paradigms.withoutInfinitiveMark(word).map { Self.isInfinitive($0) && isKnown($0) } ?? false
  }

  /// The agent noun of a verb in -ieren: `Validierer`.
  private func isAgent(_ word: [UInt16]) -> Bool {
    Self.agents.contains { ending in
      word.hasSuffix(ending) && isKnown(word.dropLast(ending.utf16.count) + Self.ieren)
    }
  }

  /// `des Testens`.
  private func isGenitiveOfInfinitive(_ word: [UInt16]) -> Bool {
    word.count >= 6 && word.last == Self.s && Self.isInfinitive(word.dropLast()) && isKnown(word.dropLast())
  }

  /// Two nouns of five or more letters, joined directly or with -s-.
  private func isCompound(_ word: [UInt16]) -> Bool {
    guard word.count >= 2 * Self.shortestPart, word.count <= Self.longest else { return false }
    return (Self.shortestPart...(word.count - Self.shortestPart)).contains { cut in
      let head = Array(word[..<cut])
      guard isNoun(Array(word[cut...])), !Self.takesLink(head) else { return false }
      return isNoun(head) || (head.last == Self.s && Self.takesLink(head.dropLast()) && isNoun(head.dropLast()))
    }
  }

  /// `word` with the linking -s- that its first part needs: `Bewertungssystem` for `Bewertungsystem`. Nil when it lacks
  /// none.
  func linked(_ word: [UInt16]) -> [UInt16]? {
    guard word.count >= 2 * Self.shortestPart, word.count <= Self.longest else { return nil }
    for cut in Self.shortestPart...(word.count - Self.shortestPart + 1) where Self.takesLink(Array(word[..<cut])) {
      let (head, tail) = (Array(word[..<cut]), Array(word[cut...]))
      guard isKnown(head), isNoun(tail) else { continue }
      let whole = head + [Self.s] + tail
      if isKnown(whole) || isCompound(whole) { return whole }
    }
    return nil
  }

  private func isNoun(_ word: [UInt16]) -> Bool { isListed(word) && isKnown(word) }

  private func isCapitalized(_ form: String) -> Bool { form.unicodeScalars.first?.properties.isUppercase ?? false }

  private static func isInfinitive(_ word: some BidirectionalCollection<UInt16>) -> Bool {
    let end = Array(word.suffix(3))
    return end.hasSuffix("en") || end.hasSuffix("ern") || end.hasSuffix("eln")
  }

  /// Whether a noun in a compound takes a linking -s-, as all nouns with these endings do.
  private static func takesLink(_ head: [UInt16]) -> Bool { linked.contains { head.hasSuffix($0) } }

  private static let agents = ["ierer", "ierers", "ierern", "iererin", "iererinnen"]
  private static let linked = ["ung", "heit", "keit", "schaft", "ion", "tät", "ling", "tum"]
  private static let ieren = Array("ieren".utf16)
  private static let s: UInt16 = 0x73
  /// In letters; shorter parts would match in any misspelling.
  private static let shortestPart = 5
  private static let longest = 40
}
