import SourceText
import UnicodeText

/// The parts of a segment that are checked separately: leads (`**Duration:** 3 hours`, `Level:`), at its start and
/// after hard line breaks, and the rest.
package struct SegmentParts {
  /// The words of each lead, in order.
  package let leads: [Range<Int>]

  package init(_ segment: Segment) {
    guard !segment.kind.isLabel else {
      leads = []
      return
    }
    leads = Self.lines(of: segment).compactMap { Self.lead(of: $0, in: segment) }
  }

  /// Whether word `i` belongs to a lead. Logarithmic.
  package func isLead(_ i: Int) -> Bool {
    let index = leads.partitioningIndex { $0.upperBound > i }
    return index < leads.count && leads[index].contains(i)
  }

  /// The words between hard line breaks.
  private static func lines(of segment: Segment) -> [Range<Int>] {
    guard segment.text.runs.contains(where: { $0.content == .hardBreak }) else { return [0..<segment.words.count] }
    let breaks = segment.text.runs.filter { $0.content == .hardBreak }.map(\.start)
    var lines: [Range<Int>] = []
    var start = 0
    for at in breaks + [Int32(segment.text.utf16.count)] {
      let end = segment.words[start...].firstIndex { $0.range.start >= at } ?? segment.words.count
      if end > start { lines.append(start..<end) }
      start = end
    }
    return lines
  }

  /// The lead of a line: the words in bold or italics at its start, when a colon, dash, arrow or the end follows; or
  /// those up to a colon, at most six.
  private static func lead(of line: Range<Int>, in segment: Segment) -> Range<Int>? {
    guard let first = segment.words[line].first else { return nil }
    let style = segment.text.style(at: first.range.start).intersection(emphases)
    if !style.isEmpty {
      let end =
        segment.words[line].firstIndex { !segment.text.style(at: $0.range.start).isSuperset(of: style) }
        ?? line.upperBound
      return end - line.lowerBound <= 8 && isSetApart(segment, before: end) ? line.lowerBound..<end : nil
    }
    for (i, word) in zip(line, segment.words[line]).prefix(6) {
      let at = Int(word.range.end)
      guard at < segment.text.utf16.count else { return nil }
      if isColon(segment.text.utf16[at]) { return endsLead(segment, at + 1) ? line.lowerBound..<i + 1 : nil }
      if !leadJoints.contains(segment.text.utf16[at]) { return nil }
    }
    return nil
  }

  /// Whether the styled words before word `end` are set apart as a title is.
  private static func isSetApart(_ segment: Segment, before end: Int) -> Bool {
    let from = Int(segment.words[end - 1].range.end)
    let next = end < segment.words.count ? Int(segment.words[end].range.start) : segment.text.utf16.count
    return end == segment.words.count || segment.text.utf16[from..<next].contains(where: leadEnds.contains)
  }

  private static let emphases: TextRun.Style = [.strong, .emphasis]
  private static let leadJoints = UnitSet(" &/-")
  private static let leadEnds = UnitSet(":：-–—→>|.．。\n")

  private static func isColon(_ unit: UInt16) -> Bool { unit == 0x3A || unit == 0xFF1A }

  /// What may follow the colon of a lead.
  private static func endsLead(_ segment: Segment, _ at: Int) -> Bool {
    guard at < segment.text.utf16.count else { return true }
    let unit = segment.text.utf16[at]
    return unit == 0x20 || unit == 0xA0 || unit == 0x0A || Mask.isSentinel(unit)
  }
}
