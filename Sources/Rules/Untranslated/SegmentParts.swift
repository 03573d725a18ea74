import Notes
import UnicodeText

/// The parts of a segment that are judged apart: a lead (`**Duration:** 3 hours`, `Level:`) and the rest.
struct SegmentParts {
  /// Words of the lead; empty when there is none.
  let lead: Range<Int>
  /// The words behind it.
  let rest: Range<Int>

  init(_ segment: Segment) {
    let all = 0..<segment.words.count
    guard !segment.kind.isLabel, let end = Self.endOfLead(segment), end < all.upperBound || Self.endsWithColon(segment)
    else {
      (lead, rest) = (0..<0, all)
      return
    }
    (lead, rest) = (0..<end, end..<all.upperBound)
  }

  /// How many words the lead has: those in bold or italics at the start, when a colon, dash, arrow or the end follows;
  /// or those up to a colon, at most six.
  private static func endOfLead(_ segment: Segment) -> Int? {
    guard let first = segment.words.first else { return nil }
    let style = segment.text.style(at: first.range.start).intersection([.strong, .emphasis])
    if !style.isEmpty {
      let count =
        segment.words.firstIndex { !segment.text.style(at: $0.range.start).isSuperset(of: style) }
        ?? segment.words.count
      return count <= 8 && isSetApart(segment, after: count) ? count : nil
    }
    for (i, word) in segment.words.prefix(6).enumerated() {
      let at = Int(word.range.end)
      guard at < segment.text.utf16.count else { return nil }
      if isColon(segment.text.utf16[at]) {
        return at + 1 == segment.text.utf16.count || isSpaceOrMask(segment, at + 1) ? i + 1 : nil
      }
      if ![0x20, 0x26, 0x2F, 0x2D].contains(segment.text.utf16[at]) { return nil }
    }
    return nil
  }

  /// Whether the styled words before word `count` open the segment as a title does.
  private static func isSetApart(_ segment: Segment, after count: Int) -> Bool {
    let end = Int(segment.words[count - 1].range.end)
    let next = count < segment.words.count ? Int(segment.words[count].range.start) : segment.text.utf16.count
    return count == segment.words.count || segment.text.utf16[end..<next].contains(where: leadEnds.contains)
  }

  private static let leadEnds: Set<UInt16> = Set(":：-–—→>|.．。".utf16)

  private static func endsWithColon(_ segment: Segment) -> Bool { segment.text.utf16.last.map(isColon) ?? false }

  private static func isColon(_ unit: UInt16) -> Bool { unit == 0x3A || unit == 0xFF1A }

  private static func isSpaceOrMask(_ segment: Segment, _ at: Int) -> Bool {
    let unit = segment.text.utf16[at]
    return unit == 0x20 || unit == 0xA0 || unit == 0x0A || Mask.isSentinel(unit)
  }
}
