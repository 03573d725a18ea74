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
    let starts = Self.starts(in: segment)
    for (place, start) in starts.enumerated() {
      for pieces in 1...Self.mostPieces where place + 2 * pieces < starts.count {
        let (middle, end) = (starts[place + pieces], starts[place + 2 * pieces])
        let length = middle - start
        guard length <= Self.longest else { break }
        guard length >= fewest, end - middle == length, words[start..<middle].contains(where: \.hasLetter),
          zip(words[start..<middle], words[middle..<end]).allSatisfy({ $0.key == $1.key })
        else { continue }
        self.init(start, length, in: segment)
        return
      }
    }
    return nil
  }

  /// A sentence has marks that may end one inside, too: `z. B.`, `1.5`.
  private static let mostPieces = 8

  /// The words that begin a piece of a sentence: the first one, and each after a mark that may end a sentence. The last
  /// element is the number of words.
  private static func starts(in segment: Segment) -> [Int] {
    let words = segment.words
    return [0] + (1..<words.count).filter { hasEnd(words[$0 - 1].range.end, words[$0].range.start, segment) } + [
      words.count
    ]
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

  private static func hasEnd(_ start: Int32, _ end: Int32, _ segment: Segment) -> Bool {
    segment.text.utf16[Int(start)..<Int(max(start, end))].contains(where: ends.contains)
  }

  /// The marks that end a sentence, of all scripts (UAX #29, STerm and ATerm).
  private static let ends = UnitSet(".!?。！？．؟।॥…։۔።་។၊။")
}
