import Notes
import UnicodeText

/// Short quotations that the source has in the same words: messages, labels of buttons and strings, quoted unchanged.
enum QuotedAlike {
  /// The words of the quotations of `segment` that are in quotation marks in `sources` too.
  static func words(in segment: Segment, beside sources: ArraySlice<Segment>) -> Set<Int> {
    let quotations = quotations(of: segment)
    guard !quotations.isEmpty else { return [] }
    let quoted = Set(
      sources.flatMap { source in
        Self.quotations(of: source).map { SourceProfile.key(of: source.words[$0]) }
      })
    return Set(quotations.filter { quoted.contains(SourceProfile.key(of: segment.words[$0])) }.joined())
  }

  /// Two to five words of Latin letters in quotation marks; more is speech, and one word is checked by its own rule.
  private static func quotations(of segment: Segment) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < segment.words.count {
      let last =
        AdjacentText.opensQuotation(segment.words[start].range, in: segment.text) ? end(of: start, segment) : nil
      if let last, last > start { found.append(start..<last + 1) }
      start = (last ?? start) + 1
    }
    return found
  }

  private static func end(of start: Int, _ segment: Segment) -> Int? {
    (start..<min(start + 5, segment.words.count)).prefix {
      segment.words[$0].script == .latin || segment.words[$0].isNumber
    }
    .first { AdjacentText.closesQuotation(segment.words[$0].range, in: segment.text) }
  }
}
