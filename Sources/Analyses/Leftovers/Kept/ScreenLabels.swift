import Notes
import UnicodeText

/// Labels of buttons, tabs and screens: emphasised in the middle of a sentence, with a capital, and the same in source
/// and translation. The program shows them in its own language.
enum ScreenLabels {
  /// The words of `segment` that are such labels. Linear in both.
  static func words(in segment: Segment, against sources: ArraySlice<Segment>) -> Set<Int> {
    let spans = spans(of: segment)
    guard !spans.isEmpty else { return [] }
    var labels: Set<UInt64> = []
    for source in sources where !source.kind.isLabel {
      let parts = SegmentParts(source)
      for words in Self.spans(of: source)
      where source.words[words.lowerBound].isCapitalized && !parts.isLead(words.lowerBound)
        && !SentencePosition.isFirst(words.lowerBound, in: source)
      {
        labels.insert(SourceProfile.key(of: source.words[words]))
      }
    }
    return Set(spans.filter { labels.contains(SourceProfile.key(of: segment.words[$0])) }.joined())
  }

  /// What is emphasised or in quotation marks: at most eight words, not the whole segment.
  private static func spans(of segment: Segment) -> [Range<Int>] {
    var found = QuotedAlike.quotations(of: segment).filter { $0.count <= longest }
    var start = 0
    while start < segment.words.count {
      let style = style(of: start, segment)
      var end = start + 1
      while end < segment.words.count, self.style(of: end, segment) == style { end += 1 }
      if !style.isEmpty, end - start <= longest, end - start < segment.words.count { found.append(start..<end) }
      start = end
    }
    return found
  }

  private static func style(of i: Int, _ segment: Segment) -> TextRun.Style {
    segment.text.style(at: segment.words[i].range.start).intersection([.strong, .emphasis])
  }

  private static let longest = 8
}
