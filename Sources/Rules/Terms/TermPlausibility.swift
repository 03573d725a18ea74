import Notes
import Terminology
import UnicodeText

/// Tells the terms of a source text from the same letters in another role.
enum TermPlausibility {
  /// How surely an occurrence is the term; nil when it is part of an identifier.
  static func fit(of occurrence: TermOccurrence, term: String, in segment: Segment) -> TermOccurrence.Fit? {
    if isIdentifierPart(occurrence.range, segment.text.utf16) { return nil }
    if NamePlaces.isInsideName(occurrence.range, term: term, segment) || isShouted(occurrence.range, term, segment)
      || isInfinitive(occurrence.range, segment)
    {
      return min(.likely, occurrence.fit)
    }
    return occurrence.fit
  }

  /// `File:Example.jpg`, `titles=`, `user_name`: glued to other letters by a mark that glues.
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
  private static func isShouted(_ range: UTF16Range, _ term: String, _ segment: Segment) -> Bool {
    let words = segment.words.filter { $0.range.start >= range.start && $0.range.end <= range.end }
    guard !words.isEmpty, words.allSatisfy({ $0.traits.contains(.allCaps) }) else { return false }
    if term.utf16.elementsEqual(segment.text.utf16[range.indices]) { return false }
    return segment.words.contains { $0.hasLetter && $0.range.count > 3 && !$0.traits.contains(.allCaps) }
  }

  /// "to stream the media": a verb, which is often rendered by another word than the noun.
  private static func isInfinitive(_ range: UTF16Range, _ segment: Segment) -> Bool {
    guard let first = segment.words.firstIndex(where: { $0.range.start == range.start }), first > 0,
      let last = segment.words.lastIndex(where: { $0.range.end == range.end }), last + 1 < segment.words.count
    else { return false }
    return segment.words[first - 1].key == to && determiners.contains(segment.words[last + 1].key)
  }

  private static let to = Folding.key("to")
  private static let determiners = Set(
    ["the", "a", "an", "this", "that", "these", "those", "your", "our", "its", "their", "it", "them", "all", "any"]
      .map { Folding.key($0) })
}
