import Alignment
import Lexicon
import Notes
import SourceText
import UnicodeText

/// Finds false friends among the words for large numbers written without digits: English “trillion” is not Spanish
/// *trillón*.
package struct LargeNumberWords {
  /// A word for a number far larger than the source's.
  package struct Finding {
    package let range: ByteRange
    /// The word of the source.
    package let source: ByteRange
    /// The word of the language for the source's number; nil where there is none.
    package let right: String?
  }

  private let context: NoteContext
  private let source: Note
  private let here: NumberKnowledge
  private let there: NumberKnowledge

  package init(_ context: NoteContext, _ source: Note, _ numbers: NoteNumbers) {
    self.context = context
    self.source = source
    here = numbers.targetReader.knowledge
    there = numbers.sourceReader.knowledge
  }

  /// A word of the translation that looks like the source's word but means a thousand or a million times as much.
  package func finding(_ unit: TranslationUnit) -> Finding? {
    guard unit.confidence >= 0.9, let large = largeWord(unit) else { return nil }
    var wrong: (segment: Int, word: Word)?
    for index in unit.targets {
      let words = context.note.segments[index].words
      for (number, word) in words.enumerated() {
        guard let power = here.power(word.key), power >= 9 else { continue }
        // With a number before it, the numbers are compared.
        if number > 0, words[number - 1].isNumber || here.power(words[number - 1].key) != nil { return nil }
        if power == large.power { return nil }
        if power == (large.power == 9 ? 12 : 18) { wrong = (index, word) }
      }
    }
    guard let wrong else { return nil }
    let segment = context.note.segments[wrong.segment]
    return Finding(
      range: segment.byteRange(wrong.word), source: source.segments[large.segment].byteRange(large.word),
      right: here.word(of: large.power, like: segment.string(wrong.word), language: context.targetLanguage))
  }

  /// The only power of a billion or more in the source that has no number before it.
  private func largeWord(_ unit: TranslationUnit) -> (segment: Int, word: Word, power: Int)? {
    var found: (segment: Int, word: Word, power: Int)?
    for index in unit.sources {
      let words = source.segments[index].words
      for (number, word) in words.enumerated() {
        guard let power = there.power(word.key), power == 9 || power == 12 else { continue }
        if found != nil || (number > 0 && words[number - 1].isNumber) { return nil }
        found = (index, word, power)
      }
    }
    return found
  }
}
