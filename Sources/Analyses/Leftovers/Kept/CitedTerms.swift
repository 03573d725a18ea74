import Notes
import UnicodeText

/// Terms in italics in an otherwise plain sentence: cited on purpose.
enum CitedTerms {
  /// The words of every italic range of at most four words, unless the whole segment is in italics, or words of the
  /// translation's own script are in the same range: then it emphasises, and does not cite.
  static func words(in segment: Segment, otherThan native: Set<Script>) -> Set<Int> {
    let isItalic = segment.words.map { segment.text.style(at: $0.range.start).contains(.emphasis) }
    guard isItalic.contains(true), isItalic.contains(false) else { return [] }
    var cited: Set<Int> = []
    var start = 0
    while start < isItalic.count {
      var end = start
      while end < isItalic.count, isItalic[end] { end += 1 }
      let range = segment.words[start..<end]
      if range.count <= 4, native.contains(.latin) || !range.contains(where: { native.contains($0.script) }) {
        cited.formUnion(start..<end)
      }
      start = end + 1
    }
    return cited
  }
}
