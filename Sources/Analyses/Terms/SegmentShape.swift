import Notes
import SourceText
import UnicodeText

/// The properties of a segment that are needed for each of its terms, computed once.
struct SegmentShape {
  let segment: Segment
  /// Nearly all longer words are capitalised, as in a heading in title case.
  let isTitleCase: Bool
  /// Some longer word is not capitalised, so that capitals mean something.
  let hasSmallWords: Bool

  init(_ segment: Segment) {
    self.segment = segment
    var (long, capitalized, small) = (0, 0, false)
    for word in segment.words where word.hasLetter && word.range.count > 3 {
      if !word.traits.contains(.allCaps) { small = true }
      guard word.script == .latin else { continue }
      long += 1
      if word.isCapitalized { capitalized += 1 }
    }
    isTitleCase = long >= 2 && capitalized * 5 >= long * 4
    hasSmallWords = small
  }

  /// The words inside `range`, as positions in the segment's words. Logarithmic.
  func words(in range: UTF16Range) -> Range<Int> {
    let words = segment.words
    let start = words.partitioningIndex { $0.range.start >= range.start }
    var end = start
    while end < words.count && words[end].range.end <= range.end { end += 1 }
    return start..<end
  }

  /// Whether the word begins a sentence, so that its capital says nothing.
  func startsSentence(_ word: Int) -> Bool {
    guard word > 0 else { return true }
    return gap(before: word).contains { [0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x201C, 0x2014].contains($0) }
  }

  /// The text between a word and the one before it.
  func gap(before word: Int) -> ArraySlice<UInt16> {
    segment.text.utf16[Int(segment.words[word - 1].range.end)..<Int(segment.words[word].range.start)]
  }
}
