import UnicodeText

extension SegmentText {
  /// The sentences of the text (UAX #29), covering all of it. A soft line break does not end a sentence; a hard one
  /// does.
  package func sentences(_ analyzer: TextAnalyzer) -> [UTF16Range] {
    let wraps = runs.filter { $0.content == .softBreak }
    guard !wraps.isEmpty else { return analyzer.sentences(utf16) }
    var units = utf16
    for wrap in wraps { units[Int(wrap.start)] = 0x20 }
    return analyzer.sentences(units)
  }
}
