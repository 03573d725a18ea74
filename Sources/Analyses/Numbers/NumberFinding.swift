import SourceText
import UnicodeText

/// A number of a unit that the two texts do not share.
package enum NumberFinding {
  case altered(source: PlacedNumber, target: PlacedNumber)
  /// The source has it nowhere.
  case added(PlacedNumber)
  /// The first of the numbers that the translation lacks.
  case missing(PlacedNumber)
  /// A number where the source has another one as a word.
  case otherThanWord(PlacedNumber, word: SpelledWord)
  /// A word for a number where the source has another number, in digits or as a word.
  case otherWord(SpelledWord, source: SpelledWord)
  /// A time for machines that the translation has as something else at `range`, in bytes of the note.
  case rewrittenTime(PlacedNumber, range: ByteRange)
}

/// A number that a text spells out.
package struct SpelledWord {
  package let value: Int64
  /// Index into the note's segments.
  package let segment: Int
  package let range: UTF16Range
}
