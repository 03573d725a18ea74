import Terminology
import UnicodeText

/// A term or a rendering at its place in a note.
package struct TermPlace: Hashable {
  /// In `Glossary.terms` or `Glossary.renderings`.
  package let number: Int
  /// In the note's segments.
  package let segment: Int
  package let range: UTF16Range
  package let fit: TermOccurrence.Fit

  package func overlaps(_ other: TermPlace) -> Bool { segment == other.segment && range.overlaps(other.range) }

  /// Whether this place covers all of `other` and more.
  package func covers(_ other: TermPlace) -> Bool {
    segment == other.segment && range.start <= other.range.start && other.range.end <= range.end
      && range.count > other.range.count
  }
}
