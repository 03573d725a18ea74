import Notes
import Terminology
import UnicodeText

/// Distinguishes the terms of a source text from the same letters in another role.
enum TermPlausibility {
  /// How certainly an occurrence is the term; nil when it is part of an identifier.
  static func fit(of occurrence: TermOccurrence, term: String, in shape: SegmentShape) -> TermOccurrence.Fit? {
    if isIdentifierPart(occurrence.range, shape.segment.text.utf16) { return nil }
    if NamePlaces.isInsideName(occurrence.range, term: term, shape) || isShouted(occurrence.range, term, shape)
      || isVerb(occurrence.range, term, shape)
    {
      return min(.likely, occurrence.fit)
    }
    return occurrence.fit
  }

  /// `File:Example.jpg`, `titles=`, `user_name`: joined to other letters by a joining character.
  private static func isIdentifierPart(_ range: UTF16Range, _ text: [UInt16]) -> Bool {
    let before = range.start >= 2 && isGlue(text[Int(range.start) - 1]) && !isBlank(text[Int(range.start) - 2])
    let end = Int(range.end)
    let after = end + 1 < text.count && isGlue(text[end]) && !isBlank(text[end + 1])
    let opens = range.start >= 1 && "/\\@#_.".utf16.contains(text[Int(range.start) - 1])
    return before || after || opens || (end < text.count && "=_".utf16.contains(text[end]))
  }

  private static func isGlue(_ unit: UInt16) -> Bool { ":/\\_=@#.".utf16.contains(unit) }

  private static func isBlank(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x0A || unit == 0xA0 }

  /// "instead of VIDEO": an identifier, unless the term or the whole segment is written so.
  private static func isShouted(_ range: UTF16Range, _ term: String, _ shape: SegmentShape) -> Bool {
    let words = shape.segment.words[shape.words(in: range)]
    guard shape.hasSmallWords, !words.isEmpty, words.allSatisfy({ $0.traits.contains(.allCaps) }) else { return false }
    return !term.utf16.elementsEqual(shape.segment.text.utf16[range.indices])
  }

  /// "to stream the media", "it prompts you": a verb, which is often rendered by another word than the noun.
  private static func isVerb(_ range: UTF16Range, _ term: String, _ shape: SegmentShape) -> Bool {
    let words = shape.segment.words
    let own = shape.words(in: range)
    guard own.count == 1, own.upperBound < words.count, determiners.contains(words[own.upperBound].key) else {
      return false
    }
    if own.lowerBound > 0 && words[own.lowerBound - 1].key == to { return true }
    return words[own.lowerBound].range.count > term.utf16.count
  }

  private static let to = Folding.key("to")
  private static let determiners = Set(
    [
      "the", "a", "an", "this", "that", "these", "those", "your", "our", "its", "their", "it", "them", "all", "any",
      "you", "me", "us", "him",
    ]
    .map { Folding.key($0) })
}
