import Alignment
import Linting
import Notes
import SourceText
import UnicodeText

/// Finds in the source what was left behind in the translation.
enum SourceMatch {
  /// The place of `words` of a target segment in the unit's source segments: the longest run of the same words, at
  /// least half of them. Nil without a source.
  static func range(of words: Range<Int>, in segment: Segment, unit: TranslationUnit, _ context: LintContext)
    -> ByteRange?
  {
    guard let note = context.sourceNote else { return nil }
    let keys = segment.words[words].map(\.key)
    var best: (segment: Segment, words: Range<Int>)?
    // A paragraph of thousands of words is no help to look at, and dear to search.
    for source in note.segments[unit.sources] where source.words.count < 5000 {
      if let run = longestRun(of: keys, in: source.words), run.count > best?.words.count ?? 0 { best = (source, run) }
    }
    guard let best, best.words.count * 2 >= keys.count else { return nil }
    let (first, last) = (best.segment.words[best.words.lowerBound], best.segment.words[best.words.upperBound - 1])
    return best.segment.text.byteRange(UTF16Range(first.range.start, last.range.end))
  }

  /// The longest run of `words` that is a run of `keys`. Quadratic in a segment's words at worst.
  private static func longestRun(of keys: [UInt64], in words: [Word]) -> Range<Int>? {
    var best = 0..<0
    for start in words.indices {
      for from in keys.indices where keys[from] == words[start].key {
        var length = 1
        while from + length < keys.count, start + length < words.count, keys[from + length] == words[start + length].key
        {
          length += 1
        }
        if length > best.count { best = start..<start + length }
      }
    }
    return best.isEmpty ? nil : best
  }
}
