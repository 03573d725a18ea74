import Alignment
import Notes
import SourceText
import UnicodeText

/// Finds the place in the source of text that was left untranslated.
package enum SourceMatch {
  /// The place of `words` of a target segment in the unit's source segments: the longest run of the same words, at
  /// least half of them. Nil without a source.
  package static func range(of words: Range<Int>, in segment: Segment, unit: TranslationUnit, _ context: NoteContext)
    -> ByteRange?
  {
    guard let note = context.sourceNote, let source = context.sourceOrder?.unit(unit.sources) else { return nil }
    let keys = segment.words[words].map(\.key)
    guard let best = source.longestRun(of: keys), best.words.count * 2 >= keys.count else { return nil }
    let found = note.segments[best.segment]
    let (first, last) = (found.words[best.words.lowerBound], found.words[best.words.upperBound - 1])
    return found.text.byteRange(UTF16Range(first.range.start, last.range.end))
  }
}
