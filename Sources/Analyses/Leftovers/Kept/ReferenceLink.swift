import Notes
import UnicodeText

/// The link of a reference entry: it opens the item, makes up most of it, leads to a page elsewhere, and keeps its title
/// in any language.
enum ReferenceLink {
  /// The words of the link when `segment` is such an entry.
  static func words(in segment: Segment, of note: Note) -> Range<Int>? {
    guard !segment.kind.isLabel, let first = segment.words.first, isLink(first, segment) else { return nil }
    let end = segment.words.firstIndex { !isLink($0, segment) } ?? segment.words.count
    guard end > 1 else { return nil }
    let inside = letters(segment, 0..<end)
    guard inside * 10 >= letters(segment, 0..<segment.words.count) * 6 else { return nil }
    // A page of the same notes is translated, and its title with it.
    return LinkTexts.isOnlyPage(in: segment, of: note) ? nil : 0..<end
  }

  private static func isLink(_ word: Word, _ segment: Segment) -> Bool {
    segment.text.style(at: word.range.start).contains(.link)
  }

  private static func letters(_ segment: Segment, _ words: Range<Int>) -> Int {
    segment.words[words].reduce(0) { $0 + ($1.isNumber ? 0 : $1.range.count) }
  }
}
