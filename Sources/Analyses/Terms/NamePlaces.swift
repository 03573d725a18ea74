import Notes
import UnicodeText

/// Tells terms from names that merely contain them: "Actions" in "GitHub Actions".
enum NamePlaces {
  /// Whether the words at `range` are capitalised though the term is not, and so is an adjacent word, in a segment
  /// where capitals mean something.
  static func isInsideName(_ range: UTF16Range, term: String, _ shape: SegmentShape) -> Bool {
    let words = shape.segment.words
    let own = shape.words(in: range)
    guard !own.isEmpty, !shape.isTitleCase, words[own].allSatisfy(\.isCapitalized), !isCapitalized(term) else {
      return false
    }
    let before = own.lowerBound - 1
    if before >= 0 && isBeside(shape, own.lowerBound) && isNameLike(words[before]) && !shape.startsSentence(before) {
      return true
    }
    let after = own.upperBound
    return after < words.count && isBeside(shape, after) && isNameLike(words[after])
  }

  /// Whether quotation marks directly enclose a place.
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

  private static func isNameLike(_ word: Word) -> Bool {
    word.isCapitalized || word.traits.contains(.innerCapital)
  }

  /// Whether only a space or a hyphen separates a word from the one before it.
  private static func isBeside(_ shape: SegmentShape, _ word: Int) -> Bool {
    let gap = shape.gap(before: word)
    return gap.count == 1 && (gap.first == 0x20 || gap.first == 0xA0 || gap.first == 0x2D)
  }

  private static func isCapitalized(_ term: String) -> Bool {
    term.unicodeScalars.first?.properties.isUppercase == true
  }
}
