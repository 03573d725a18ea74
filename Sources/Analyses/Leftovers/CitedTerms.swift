import Notes
import UnicodeText

/// Terms in italics in an otherwise plain sentence: cited on purpose.
enum CitedTerms {
  /// The words of every italic range of at most four words, unless the whole segment is in italics.
  /// - Parameter isTarget: whether a word is plainly of the target language: a range with such a word is no term of the
  ///   source language but prose.
  static func words(in segment: Segment, isTarget: (Word) -> Bool) -> Set<Int> {
    let isItalic = segment.words.map { segment.text.style(at: $0.range.start).contains(.emphasis) }
    guard isItalic.contains(true), isItalic.contains(false) else { return [] }
    var cited: Set<Int> = []
    var start = 0
    while start < isItalic.count {
      var end = start
      while end < isItalic.count, isItalic[end] { end += 1 }
      if end - start <= 4, !segment.words[start..<end].contains(where: isTarget) { cited.formUnion(start..<end) }
      start = end + 1
    }
    return cited
  }
}
