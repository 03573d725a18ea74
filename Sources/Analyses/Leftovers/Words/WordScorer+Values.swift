import Notes
import UnicodeText

/// Lists of values, which programs know by these names: `(dev, staging, prod)`.
extension WordScorer {
  /// The words of lists in brackets that the source has too, one of which is no word of the source language.
  func listedValues(_ segment: Segment, _ unit: UnitWords) -> Set<Int> {
    guard AdjacentText.hasBrackets(segment.text), let order = context.sourceOrder?.unit(unit.sources) else { return [] }
    var found: Set<Int> = []
    var start = 0
    while start < segment.words.count {
      var end = start + 1
      while end < segment.words.count, end - start < Self.longestList, isListed(end, segment) { end += 1 }
      let list = start..<end
      if end - start > 1, list.allSatisfy({ isValue(segment.words[$0]) }),
        AdjacentText.isInBrackets(segment.words[start].range, in: segment.text),
        segment.words[list].contains(where: { evidence.isOrdinarySourceWord(segment.string($0)) == false }),
        order.has(segment.words[list].map(\.key))
      {
        found.formUnion(list)
      }
      start = end
    }
    return found
  }

  private func isValue(_ word: Word) -> Bool { word.script == .latin && !word.isCapitalized }

  /// Whether a comma, or a bar or slash, is all that separates word `i` from the one before.
  private func isListed(_ i: Int, _ segment: Segment) -> Bool {
    let between = segment.text.utf16[Int(segment.words[i - 1].range.end)..<Int(segment.words[i].range.start)]
    return between.count <= 3 && between.contains(where: Self.separators.contains)
      && between.allSatisfy { $0 == 0x20 || Self.separators.contains($0) }
  }

  private static let separators = UnitSet(",、，/|")
  private static let longestList = 12
}
