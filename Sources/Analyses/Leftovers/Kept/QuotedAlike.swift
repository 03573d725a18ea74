import Notes
import UnicodeText

/// Quotations that the source has in the same words: messages, labels of buttons and strings, quoted unchanged.
enum QuotedAlike {
  /// The words of the quotations of `segment` that are in quotation marks in `sources` too.
  ///
  /// - Parameter messageCues: keys of the words that introduce what a program says: more than five words are speech
  ///   otherwise, unless they contain marks of code.
  static func words(in segment: Segment, against sources: ArraySlice<Segment>, messageCues: Set<UInt64>) -> Set<Int> {
    let quotations = quotations(of: segment)
    guard !quotations.isEmpty else { return [] }
    var quoted: Set<UInt64> = []
    for source in sources {
      for words in Self.quotations(of: source)
      where words.count <= longestLabel || isMessage(words, in: source, messageCues) {
        quoted.insert(SourceProfile.key(of: source.words[words]))
      }
    }
    return Set(quotations.filter { quoted.contains(SourceProfile.key(of: segment.words[$0])) }.joined())
  }

  /// Two words or more of Latin letters in a pair of quotation marks; one word is checked by its own rule.
  static func quotations(of segment: Segment) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < segment.words.count {
      let end = openingMark(before: start, in: segment).flatMap { Self.end(of: start, closedBy: $0, in: segment) }
      if let end, end > start + 1 { found.append(start..<end) }
      start = max(start + 1, end ?? 0)
    }
    return found
  }

  /// The marks that close what the mark before word `i` opens; nil where there is none.
  private static func openingMark(before i: Int, in segment: Segment) -> UnitSet? {
    var at = Int(segment.words[i].range.start) - 1
    // French puts a space inside its quotation marks.
    if at > 0, [0xA0, 0x202F].contains(segment.text.utf16[at]) || segment.text.utf16[at] == 0x20 && at > 1 {
      if segment.text.utf16[at] == 0x20, segment.text.utf16[at - 1] != 0xAB { return nil }
      at -= 1
    }
    return at >= 0 ? closings[segment.text.utf16[at]] : nil
  }

  /// One past the last word before a closing mark; nil where none follows soon, or words of another script do first.
  private static func end(of start: Int, closedBy marks: UnitSet, in segment: Segment) -> Int? {
    let units = segment.text.utf16
    for i in start..<min(start + longestMessage, segment.words.count) {
      let word = segment.words[i]
      guard word.script == .latin || word.isNumber else { return nil }
      let next = i + 1 < segment.words.count ? Int(segment.words[i + 1].range.start) : units.count
      if units[Int(word.range.end)..<max(Int(word.range.end), next)].contains(where: marks.contains) { return i + 1 }
    }
    return nil
  }

  private static func isMessage(_ words: Range<Int>, in segment: Segment, _ cues: Set<UInt64>) -> Bool {
    let before = max(0, words.lowerBound - reach)..<words.lowerBound
    if segment.words[before].contains(where: { cues.contains($0.key) }) { return true }
    let range = Int(segment.words[words.lowerBound].range.start)..<Int(segment.words[words.upperBound - 1].range.end)
    return segment.text.utf16[range].contains { codeMarks.contains($0) || Mask.isSentinel($0) }
  }

  private static let codeMarks = UnitSet("{}<>_=\\[]%")
  /// The closing marks of each opening one.
  private static let closings: [UInt16: UnitSet] = [
    0x22: UnitSet("\""), 0x27: UnitSet("'"), 0x201C: UnitSet("”\""), 0x201E: UnitSet("“”"), 0xAB: UnitSet("»"),
    0xBB: UnitSet("«"), 0x2018: UnitSet("’"), 0x201A: UnitSet("‘’"), 0x2039: UnitSet("›"), 0x203A: UnitSet("‹"),
    0x300C: UnitSet("」"), 0x300E: UnitSet("』"), 0x3008: UnitSet("〉"), 0x300A: UnitSet("》"), 0x201D: UnitSet("”"),
  ]

  /// In words.
  private static let longestLabel = 5
  private static let longestMessage = 40
  private static let reach = 4
}
