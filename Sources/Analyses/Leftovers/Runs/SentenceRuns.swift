import Notes
import UnicodeText

/// Keeps runs of words inside their sentences: the words of two sentences are evidence for different things.
enum SentenceRuns {
  /// `run`, whose words begin with word `first` of `segment`, cut where one sentence ends and the next begins.
  static func split(_ run: Range<Int>, from first: Int, in segment: Segment) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = run.lowerBound
    for i in run.dropFirst() where endsSentence(before: i + first, in: segment) {
      pieces.append(start..<i)
      start = i
    }
    return pieces + [start..<run.upperBound]
  }

  /// `found`, in order, with neighbours in one piece.
  static func merged(_ found: [Leftover], in segment: Segment) -> [Leftover] {
    var merged: [Leftover] = []
    for leftover in found {
      guard let last = merged.last, last.words.upperBound == leftover.words.lowerBound else {
        merged.append(leftover)
        continue
      }
      merged[merged.count - 1] = Leftover(
        last.segment, segment, last.words.lowerBound..<leftover.words.upperBound, extent: .fragment,
        ordinaryWords: last.ordinaryWords + leftover.ordinaryWords)
    }
    return merged
  }

  /// Whether a mark that ends a sentence and a space are before word `i`, which has a capital.
  private static func endsSentence(before i: Int, in segment: Segment) -> Bool {
    guard segment.words[i].isCapitalized else { return false }
    let between = segment.text.utf16[Int(segment.words[i - 1].range.end)..<Int(segment.words[i].range.start)]
    return between.contains(0x20) && between.contains(where: ends.contains)
  }

  private static let ends = UnitSet(".!?。！？")
}
