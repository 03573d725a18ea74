import Notes
import UnicodeText

/// Words of the source in an order that only the target language has: a writer who turned `JSON responses` into
/// `responses JSON` put the words there on purpose.
enum Rearrangement {
  /// Whether `run`, perhaps with a name next to it, is a rotation of words of the source that never occur there in this
  /// order. Checks a few windows of at most eight words.
  static func isRearranged(_ run: Range<Int>, in segment: Segment, against source: SourceOrder.Unit?) -> Bool {
    guard let source, run.count <= longest else { return false }
    let known = source.rearrangeable
    guard segment.words[run].allSatisfy({ known.contains($0.key) }) else { return false }
    let before = reach(run.lowerBound, -1, in: segment, known)
    let after = reach(run.upperBound - 1, 1, in: segment, known)
    return (0...before).contains { first in
      (0...after).contains { last in
        let window = run.lowerBound - first..<run.upperBound + last
        return (2...longest).contains(window.count) && isRotated(segment.words[window].map(\.key), source)
      }
    }
  }

  private static let longest = 8

  /// How many words of the source, at most three, are directly next to word `i`.
  private static func reach(_ i: Int, _ step: Int, in segment: Segment, _ known: Set<UInt64>) -> Int {
    var count = 0
    while count < 3, segment.words.indices.contains(i + (count + 1) * step) {
      let (near, far) = (segment.words[i + count * step], segment.words[i + (count + 1) * step])
      let gap = step > 0 ? far.range.start - near.range.end : near.range.start - far.range.end
      guard gap <= 3, far.script == .latin, known.contains(far.key) else { break }
      count += 1
    }
    return count
  }

  private static func isRotated(_ keys: [UInt64], _ source: SourceOrder.Unit) -> Bool {
    guard !source.has(keys) else { return false }
    return (1..<keys.count).contains { by in source.has(Array(keys[by...] + keys[..<by])) }
  }
}
