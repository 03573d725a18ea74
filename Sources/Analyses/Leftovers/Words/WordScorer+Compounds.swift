import Notes
import UnicodeText

/// Words joined by hyphens.
extension WordScorer {
  /// A compound with one kept part is kept as a whole: `s-video`, `--help-verbose`, `QueryPage-based`.
  func keepCompounds(_ checked: inout [WordScore], _ segment: Segment, _ words: Range<Int>) {
    for i in checked.indices.dropFirst() where isHyphenated(words.lowerBound + i, segment) {
      let first = segment.words[words.lowerBound + i - 1]
      let isSpelledOut = first.range.count == 1 && first.isCapitalized
      if checked[i - 1].role == .kept || isSpelledOut, checked[i].score > 0 {
        checked[i] = WordScore(score: -0.5, .compound)
      }
      if checked[i].role == .kept, checked[i - 1].score > 0 { checked[i - 1] = WordScore(score: -0.5, .compound) }
    }
  }

  /// Three words or more in small letters that are joined by hyphens are a name, unless one makes them a phrase and all
  /// are words of the source language: `mail-transport-agent`, `my-otel-demo`, unlike `end-to-end`.
  func keepIdentifiers(_ checked: inout [WordScore], _ segment: Segment, _ words: Range<Int>) {
    var start = words.lowerBound
    while start < words.upperBound {
      let end = (start + 1..<words.upperBound).first { !isHyphenated($0, segment) } ?? words.upperBound
      let chain = segment.words[start..<end]
      if chain.count > 2, chain.allSatisfy({ $0.script == .latin && !$0.isCapitalized }),
        !chain.contains(where: { functionWords.contains($0.key) })
          || chain.contains(where: { evidence.sourceZipf($0.key) == 0 && evidence.targetZipf($0.key) == 0 })
      {
        for i in start..<end { checked[i - words.lowerBound] = WordScore(score: -0.5, .compound) }
      }
      start = max(end, start + 1)
    }
  }

  /// Whether only a hyphen joins word `i` to the one before.
  private func isHyphenated(_ i: Int, _ segment: Segment) -> Bool {
    let (first, second) = (segment.words[i - 1], segment.words[i])
    return second.range.start - first.range.end == 1 && segment.text.utf16[Int(first.range.end)] == 0x2D
  }
}
