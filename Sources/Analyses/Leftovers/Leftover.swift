import Notes
import SourceText
import UnicodeText

/// A part of a segment that is in the source language.
package struct Leftover {
  /// Index of the segment in the note.
  package let segment: Int
  /// Indices into the segment's words.
  package let words: Range<Int>
  /// From its first to its last word, with its closing marks.
  package let range: UTF16Range
  package let extent: Extent
  /// The number of words, a compound with hyphens counted as one: `end-to-end`.
  package let terms: Int
  /// Words that are not names, numbers or the like.
  let ordinaryWords: Int
  /// At most five words in quotation marks: perhaps quoted on purpose.
  package let isQuoted: Bool

  package enum Extent {
    /// The whole segment, or the lead or label that opens it.
    case block
    /// A clause or a word in a translated sentence.
    case fragment
  }

  /// - Parameter index: of `segment` in its note.
  init(_ index: Int, _ segment: Segment, _ words: Range<Int>, extent: Extent, ordinaryWords: Int) {
    self.segment = index
    self.words = words
    self.extent = extent
    self.ordinaryWords = ordinaryWords
    terms = Self.terms(in: words, of: segment)
    range = UTF16Range(
      segment.words[words.lowerBound].range.start, segment.words[words.upperBound - 1].range.end)
    isQuoted = words.count <= 5 && AdjacentText.isQuoted(range, in: segment.text)
  }

  /// The bytes of the range in `note`, with the marks that close what it opens: `IaaS (Infrastructure as a Service)`.
  package func place(in note: Note) -> ByteRange {
    ClosingMarks.extended(note.segments[segment].text.byteRange(range), in: note.file.bytes)
  }

  /// The number of words, a compound with hyphens counted as one.
  static func terms(in words: Range<Int>, of segment: Segment) -> Int {
    words.count
      - words.dropFirst().count { i in
        let (first, second) = (segment.words[i - 1], segment.words[i])
        return second.range.start - first.range.end == 1 && segment.text.utf16[Int(first.range.end)] == 0x2D
      }
  }

  /// `found`, of one segment, in order; merged into one block when they cover all of it.
  package static func joined(_ found: [Leftover], in segment: Segment) -> [Leftover] {
    let found = found.sorted { $0.words.lowerBound < $1.words.lowerBound }
    guard let first = found.first, let last = found.last else { return found }
    let ordinary = found.reduce(0) { $0 + $1.ordinaryWords }
    let covered = found.reduce(0) { $0 + letters(segment, $1.words) }
    let all = letters(segment, 0..<segment.words.count)
    guard covered * 10 >= all * 9,
      ordinary >= 3 || segment.kind.isLabel || all > 0 && segment.words.count >= 4
        || found.contains(where: { $0.extent == .block })
    else { return found }
    let whole = first.words.lowerBound..<last.words.upperBound
    return [Leftover(first.segment, segment, whole, extent: .block, ordinaryWords: ordinary)]
  }

  /// Letters of words that do not have the shape of names or numbers.
  private static func letters(_ segment: Segment, _ words: Range<Int>) -> Int {
    segment.words[words].reduce(0) { sum, word in
      word.isNumber || !word.traits.isDisjoint(with: [.allCaps, .innerCapital, .digit]) ? sum : sum + word.range.count
    }
  }
}
