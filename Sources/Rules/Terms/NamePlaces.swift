import Notes
import UnicodeText

/// Tells terms from names that merely contain them: "Actions" in "GitHub Actions".
enum NamePlaces {
  /// Whether the words at `range` are capitalised though the term is not, and so is a word right beside them, in a
  /// segment where that means something.
  static func isInsideName(_ range: UTF16Range, term: String, _ segment: Segment) -> Bool {
    let words = segment.words
    guard let first = words.firstIndex(where: { $0.range.start >= range.start }),
      let last = words.lastIndex(where: { $0.range.end <= range.end }), first <= last,
      words[first...last].allSatisfy(\.isCapitalized), !Self.isCapitalized(term), !isTitleCase(segment)
    else { return false }
    let before =
      first > 0 && isBeside(segment, first - 1, first) && isNameLike(words[first - 1])
      && !startsSentence(segment, first - 1)
    let after = last + 1 < words.count && isBeside(segment, last, last + 1) && isNameLike(words[last + 1])
    return before || after
  }

  /// Whether quotation marks stand right around a place.
  static func isQuoted(_ range: UTF16Range, _ segment: Segment) -> Bool {
    let text = segment.text.utf16
    guard range.start > 0, Int(range.end) < text.count else { return false }
    return isQuote(text[Int(range.start) - 1]) && isQuote(text[Int(range.end)])
  }

  private static func isQuote(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02: true
    default: false
    }
  }

  /// Whether the word begins a sentence, so that its capital says nothing.
  static func startsSentence(_ segment: Segment, _ word: Int) -> Bool {
    guard word > 0 else { return true }
    let gap = segment.text.utf16[Int(segment.words[word - 1].range.end)..<Int(segment.words[word].range.start)]
    return gap.contains { [0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x201C, 0x2014].contains($0) }
  }

  /// Whether nearly all longer words of a segment are capitalised: a heading in title case.
  static func isTitleCase(_ segment: Segment) -> Bool {
    let long = segment.words.filter { $0.range.count > 3 && $0.hasLetter && $0.script == .latin }
    return long.count >= 2 && long.filter(\.isCapitalized).count * 5 >= long.count * 4
  }

  private static func isNameLike(_ word: Word) -> Bool {
    word.isCapitalized || word.traits.contains(.innerCapital)
  }

  private static func isBeside(_ segment: Segment, _ a: Int, _ b: Int) -> Bool {
    let gap = segment.text.utf16[Int(segment.words[a].range.end)..<Int(segment.words[b].range.start)]
    return gap.count == 1 && (gap.first == 0x20 || gap.first == 0xA0 || gap.first == 0x2D)
  }

  private static func isCapitalized(_ term: String) -> Bool {
    guard let first = term.unicodeScalars.first else { return false }
    return first.properties.isUppercase
  }
}
