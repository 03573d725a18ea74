import Notes
import UnicodeText

/// Titles of pages elsewhere: the text of a link to another site, the same as in the source, in quotation marks, or in
/// title case in a sentence of the translation's own words.
enum ForeignTitles {
  /// The words of those in `segment`. Linear.
  ///
  /// - Parameter isNative: whether a word belongs to the language of the translation.
  static func words(
    in segment: Segment, of note: Note, titles: Set<UInt64>, _ functionWords: FunctionWords, isNative: (Word) -> Bool
  ) -> Set<Int> {
    guard !titles.isEmpty, !segment.kind.isLabel else { return [] }
    let links = LinkTexts.words(in: segment, of: note, isRelative: false).filter {
      $0.count > 2 && segment.words[$0.lowerBound].isCapitalized
        && titles.contains(SourceProfile.key(of: segment.words[$0]))
    }
    guard !links.isEmpty else { return [] }
    let linked = Set(links.joined())
    let isSentence = segment.words.indices.contains { !linked.contains($0) && isNative(segment.words[$0]) }
    return Set(
      links.filter { words in
        AdjacentText.opensQuotation(segment.words[words.lowerBound].range, in: segment.text)
          || isSentence
            && segment.words[words].allSatisfy { $0.isCapitalized || $0.isNumber || functionWords.contains($0.key) }
      }.joined())
  }
}
