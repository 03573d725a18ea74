import Terminology
import UnicodeText

/// A term or a rendering at its place in a note.
struct TermPlace: Hashable {
  /// In `Glossary.terms` or `Glossary.renderings`.
  let number: Int
  /// In the note's segments.
  let segment: Int
  let range: UTF16Range
  let fit: TermOccurrence.Fit

  func overlaps(_ other: TermPlace) -> Bool { segment == other.segment && range.overlaps(other.range) }

  /// Whether this place covers all of `other` and more.
  func covers(_ other: TermPlace) -> Bool {
    segment == other.segment && range.start <= other.range.start && other.range.end <= range.end
      && range.count > other.range.count
  }
}
