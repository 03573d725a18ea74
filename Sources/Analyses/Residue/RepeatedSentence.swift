import Notes
import UnicodeText

/// A sentence that a segment has twice or three times in a row.
package struct RepeatedSentence {
  /// The first occurrence, without the mark at its end.
  package let first: UTF16Range
  /// From the first occurrence to the last one.
  package let range: UTF16Range
  package let count: Int
  /// In words.
  package let length: Int

  /// In words; a longer run is a loop.
  private static let longest = 60

  /// The first one of a segment; nil without one.
  /// - Parameter fewest: the words of the shortest sentence; shorter ones are repeated for effect.
  /// - Complexity: linear.
  package init?(_ segment: Segment, fewest: Int) {
    let words = segment.words
    guard words.count >= 2 * fewest else { return nil }
    for period in fewest...max(fewest, min(Self.longest, words.count / 2)) {
      var run = 0
      for i in period..<max(period, words.count) {
        run = words[i].key == words[i - period].key ? run + 1 : 0
        guard run >= period else { continue }
        let start = i + 1 - 2 * period
        guard Self.isSentence(start..<(start + period), in: segment) else { continue }
        self.init(start, period, in: segment)
        return
      }
    }
    return nil
  }

  private init(_ start: Int, _ period: Int, in segment: Segment) {
    let words = segment.words
    var end = start + 2 * period
    while end + period <= words.count,
      zip(words[end..<(end + period)], words[start...]).allSatisfy({ $0.key == $1.key })
    {
      end += period
    }
    first = UTF16Range(words[start].range.start, words[start + period - 1].range.end)
    range = UTF16Range(first.start, words[end - 1].range.end)
    count = (end - start) / period
    length = period
  }

  /// Whether a sentence ends before `words`, after them, and after the words that repeat them.
  private static func isSentence(_ words: Range<Int>, in segment: Segment) -> Bool {
    let all = segment.words
    let second = words.upperBound..<(words.upperBound + words.count)
    guard all[words].contains(where: \.hasLetter) else { return false }
    let before = words.lowerBound > 0 ? all[words.lowerBound - 1].range.end : 0
    let after = second.upperBound < all.count ? all[second.upperBound].range.start : Int32(segment.text.utf16.count)
    return (words.lowerBound == 0 || hasEnd(before, all[words.lowerBound].range.start, segment))
      && hasEnd(all[words.upperBound - 1].range.end, all[words.upperBound].range.start, segment)
      && (second.upperBound == all.count || hasEnd(all[second.upperBound - 1].range.end, after, segment))
  }

  private static func hasEnd(_ start: Int32, _ end: Int32, _ segment: Segment) -> Bool {
    segment.text.utf16[Int(start)..<Int(max(start, end))].contains(where: ends.contains)
  }

  /// The marks that end a sentence, of all scripts (UAX #29, STerm and ATerm).
  private static let ends = UnitSet(".!?。！？．؟।॥…։۔።་។၊။")
}
