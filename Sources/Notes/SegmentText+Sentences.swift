import UnicodeText

extension SegmentText {
  /// The sentences of the text (UAX #29), covering all of it. A line that an author merely wrapped goes on; a line end
  /// that is meant ends a sentence.
  package func sentences(_ analyzer: TextAnalyzer) -> [UTF16Range] {
    let wraps = runs.filter { $0.content == .softBreak }
    guard !wraps.isEmpty else { return analyzer.sentences(utf16) }
    var units = utf16
    for wrap in wraps { units[Int(wrap.start)] = 0x20 }
    return analyzer.sentences(units)
  }
}
