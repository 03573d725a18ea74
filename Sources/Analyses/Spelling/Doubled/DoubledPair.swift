import Notes
import UnicodeText

/// Two equal words, or two equal pairs of words, with nothing but white space between them.
package struct DoubledPair {
  package let first: UTF16Range
  package let second: UTF16Range
  /// Equal for equal words.
  package let key: UInt64
  /// One of the two is in a link or in emphasis and the other is not.
  package let crossesMarkup: Bool
  /// One word, and the second one may begin a longer word that no table has: 选择选择器 is “select the selector”. Only
  /// the source tells.
  package let mayBeginCompound: Bool

  package var range: UTF16Range { UTF16Range(first.start, second.end) }

  /// In words; what is longer is a sentence.
  private static let longest = 5

  /// The pairs of `segment` that its language does not double on purpose. Linear.
  package static func all(in segment: Segment, _ habits: DoublingHabits) -> [DoubledPair] {
    let words = segment.words
    var found: [DoubledPair] = []
    var i = 0
    while i + 1 < words.count {
      if let (pair, count) = pair(at: i, of: segment, habits) {
        found.append(pair)
        // The second may be doubled again.
        i += count
      } else {
        i += 1
      }
    }
    return found
  }

  /// The pair that starts with the word at `index`, and how many words are repeated.
  private static func pair(at index: Int, of segment: Segment, _ habits: DoublingHabits) -> (DoubledPair, Int)? {
    let words = segment.words
    for count in 1...longest where index + 2 * count <= words.count {
      guard words[index].key == words[index + count].key else { continue }
      let (a, b) = (index..<(index + count), (index + count)..<(index + 2 * count))
      // One word several times is no phrase.
      if count > 1, words[a].allSatisfy({ $0.key == words[index].key }) { continue }
      guard let pair = pair(segment, words[a], words[b], habits) else { continue }
      let isFault =
        count == 1
        ? habits.reports(index, in: segment) : !pair.crossesMarkup && habits.reportsPhrase(a, in: segment)
      if isFault { return (pair, count) }
    }
    return nil
  }

  private static func pair(
    _ segment: Segment, _ a: ArraySlice<Word>, _ b: ArraySlice<Word>, _ habits: DoublingHabits
  ) -> DoubledPair? {
    guard zip(a, b).allSatisfy({ $0.key == $1.key }), let head = a.first, let end = a.last, let next = b.first,
      let last = b.last
    else { return nil }
    let text = segment.text
    let (first, second) = (UTF16Range(head.range.start, end.range.end), UTF16Range(next.range.start, last.range.end))
    let all = segment.words[a.startIndex..<b.endIndex]
    guard zip(all, all.dropFirst()).allSatisfy({ isWhite(text, UTF16Range($0.range.end, $1.range.start)) }),
      !isHyphenated(text, first.start, second.end),
      zip(a, b).allSatisfy({ isSame(text.string($0.range), text.string($1.range)) })
    else { return nil }
    return DoubledPair(
      first: first, second: second, key: a.reduce(0) { ($0 << 7 | $0 >> 57) ^ $1.key },
      crossesMarkup: all.contains { text.style(at: $0.range.start) != text.style(at: first.start) },
      mayBeginCompound: a.count == 1 && habits.mayBeginCompound(b.startIndex, in: segment))
  }

  /// Whether `range` contains only blanks and line ends of the file; a hard break is the author's own.
  private static func isWhite(_ text: SegmentText, _ range: UTF16Range) -> Bool {
    range.indices.allSatisfy { i in
      switch text.utf16[i] {
      case 0x20, 0x09, 0xA0: true
      case 0x0A: text.run(at: Int32(i))?.content == .softBreak
      default: false
      }
    }
  }

  /// Whether one of the two is only part of a word: `un un-marked`, `PC-er er`.
  private static func isHyphenated(_ text: SegmentText, _ start: Int32, _ end: Int32) -> Bool {
    let hyphens: [UInt16] = [0x2D, 0x2010, 0x2011]
    return (start > 0 && hyphens.contains(text.utf16[Int(start) - 1]))
      || (Int(end) < text.utf16.count && hyphens.contains(text.utf16[Int(end)]))
  }

  /// Keys fold more than letter case: أن and إن share one.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    a == b || Folding.lowercased(a, .english) == Folding.lowercased(b, .english)
  }
}
