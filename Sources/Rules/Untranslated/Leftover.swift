import Notes
import UnicodeText

/// A stretch of a segment that stands in the source language.
struct Leftover {
  /// Index of the segment in the note.
  let segment: Int
  /// Indices into the segment's words.
  let words: Range<Int>
  /// From its first to its last word, with what closes it.
  let range: UTF16Range
  let extent: Extent
  /// Words that are no names, numbers or the like.
  let ordinaryWords: Int
  /// Up to five words in quotation marks: perhaps quoted on purpose.
  let isQuoted: Bool

  enum Extent {
    /// The whole segment, or the lead or label that opens it.
    case block
    /// A clause or a word in a translated sentence.
    case fragment
  }
}
