import Notes
import UnicodeText

/// Terms of art that an acronym abbreviates next to them: `Single Sign-On (SSO)`, `SSO (single sign-on)`.
enum SpelledOutTerms {
  /// A term, and whether its acronym comes first.
  struct Term {
    let words: Range<Int>
    let followsAcronym: Bool
  }

  /// The terms of `segment`, in no order. Linear: an acronym is compared with a few words on either side.
  static func terms(in segment: Segment, _ functionWords: FunctionWords) -> [Term] {
    guard segment.words.contains(where: isAcronym) else { return [] }
    var found: [Term] = []
    for i in segment.words.indices where isAcronym(segment.words[i]) {
      if let term = termBefore(i, in: segment, functionWords) { found.append(Term(words: term, followsAcronym: false)) }
      if let term = termAfter(i, in: segment, functionWords) { found.append(Term(words: term, followsAcronym: true)) }
    }
    return found
  }

  private static func isAcronym(_ word: Word) -> Bool {
    word.script == .latin && (2...longestAcronym).contains(word.range.count) && word.isCapitalized
      && !word.traits.isDisjoint(with: [.allCaps, .innerCapital, .digit])
  }

  /// The words directly before acronym `i`, which brackets or dashes enclose.
  private static func termBefore(_ i: Int, in segment: Segment, _ functionWords: FunctionWords) -> Range<Int>? {
    guard i > 0, between(i, segment).contains(where: openings.contains) else { return nil }
    let letters = letters(of: i..<i + 1, in: segment)
    let starts = (max(0, i - 2 * letters.count)..<i).reversed().prefix {
      $0 == i - 1 || !between($0 + 1, segment).contains(where: borders.contains)
    }
    let exact = starts.first { isSpelled(letters, by: $0..<i, in: segment, functionWords, mayDiffer: false) }
    let near = starts.first { isSpelled(letters, by: $0..<i, in: segment, functionWords, mayDiffer: true) }
    return (exact ?? near).map { $0..<i }
  }

  /// The words in the brackets after acronym `i`, which one or two other words may precede.
  private static func termAfter(_ i: Int, in segment: Segment, _ functionWords: FunctionWords) -> Range<Int>? {
    var first = i
    // ATT&CK is one acronym of two words.
    if i > 0, isAcronym(segment.words[i - 1]), between(i, segment).elementsEqual([0x26]) { first = i - 1 }
    let start = (i + 1..<min(i + 4, segment.words.count)).first {
      between($0, segment).contains(where: brackets.contains)
    }
    guard let start else { return nil }
    let letters = letters(of: first..<i + 1, in: segment)
    let end = (start + 1..<min(start + 2 * letters.count + 1, segment.words.count + 1)).first {
      $0 == segment.words.count || between($0, segment).contains(where: closings.contains)
    }
    guard let end, isSpelled(letters, by: start..<end, in: segment, functionWords, mayDiffer: true) else { return nil }
    return start..<end
  }

  /// Whether the words begin with `letters`, with or without their function words. One letter may differ or be extra:
  /// `XSS` is cross-site scripting, `FWaaS` is firewall as a service.
  private static func isSpelled(
    _ letters: [UInt16], by words: Range<Int>, in segment: Segment, _ functionWords: FunctionWords, mayDiffer: Bool
  ) -> Bool {
    guard words.count > 1, words.count <= 2 * letters.count,
      segment.words[words].allSatisfy({ $0.script == .latin && $0.hasLetter })
    else { return false }
    let all = initials(of: segment.words[words], in: segment)
    let content = initials(of: segment.words[words].filter { !functionWords.contains($0.key) }[...], in: segment)
    return [all, content].contains { matches($0, letters, mayDiffer: mayDiffer) }
  }

  private static func matches(_ initials: [UInt16], _ letters: [UInt16], mayDiffer: Bool) -> Bool {
    if initials == letters { return true }
    guard mayDiffer, letters.count > 2 else { return false }
    if initials.count == letters.count { return zip(initials, letters).count(where: { $0 != $1 }) == 1 }
    guard initials.count + 1 == letters.count, initials.count > 2, initials.first == letters.first else { return false }
    let same = zip(initials, letters).prefix { $0 == $1 }.count
    return initials[same...].elementsEqual(letters[(same + 1)...])
  }

  private static func initials(of words: ArraySlice<Word>, in segment: Segment) -> [UInt16] {
    words.map { lowercased(segment.text.utf16[Int($0.range.start)]) }
  }

  /// The letters of an acronym in lower case, without the -s of its plural.
  private static func letters(of words: Range<Int>, in segment: Segment) -> [UInt16] {
    var units = segment.words[words].flatMap { segment.text.utf16[$0.range.indices] }
    if units.last == 0x73, units.dropLast().allSatisfy({ (0x41...0x5A).contains($0) }) { units.removeLast() }
    return units.map(lowercased)
  }

  private static func lowercased(_ unit: UInt16) -> UInt16 { (0x41...0x5A).contains(unit) ? unit | 0x20 : unit }

  /// What separates word `i` from the one before.
  private static func between(_ i: Int, _ segment: Segment) -> ArraySlice<UInt16> {
    let start = Int(segment.words[i - 1].range.end)
    return segment.text.utf16[start..<max(start, Int(segment.words[i].range.start))]
  }

  private static let brackets = UnitSet("(（[［")
  private static let openings = UnitSet("(（[［–—")
  private static let closings = UnitSet(")）]］")
  /// What a term does not extend across; commas may be in it.
  private static let borders = UnitSet("()（）[]［］.:;。：；")
  private static let longestAcronym = 8
}
