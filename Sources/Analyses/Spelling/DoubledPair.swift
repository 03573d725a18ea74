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

  package var range: UTF16Range { UTF16Range(first.start, second.end) }

  /// The pairs of `segment` that its language does not double on purpose.
  package static func all(in segment: Segment, _ habits: DoublingHabits) -> [DoubledPair] {
    let words = segment.words
    var found: [DoubledPair] = []
    for i in words.indices.dropLast() {
      if let pair = pair(segment, words[i...i], words[(i + 1)...(i + 1)]), habits.reports(i, in: segment) {
        found.append(pair)
      } else if i + 3 < words.count, habits.reportsPhrase(i, in: segment),
        let pair = pair(segment, words[i...(i + 1)], words[(i + 2)...(i + 3)])
      {
        found.append(pair)
      }
    }
    return found
  }

  private static func pair(_ segment: Segment, _ a: ArraySlice<Word>, _ b: ArraySlice<Word>) -> DoubledPair? {
    guard zip(a, b).allSatisfy({ $0.key == $1.key }), let head = a.first, let end = a.last, let next = b.first,
      let last = b.last
    else { return nil }
    let text = segment.text
    let (first, second) = (UTF16Range(head.range.start, end.range.end), UTF16Range(next.range.start, last.range.end))
    guard isWhite(text, UTF16Range(first.end, second.start)), !isHyphenated(text, first.start, second.end),
      isSame(text.string(first), text.string(second))
    else {
      return nil
    }
    return DoubledPair(
      first: first, second: second, key: head.key,
      crossesMarkup: text.style(at: first.start) != text.style(at: second.start))
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
