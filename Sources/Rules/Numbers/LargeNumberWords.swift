import Alignment
import Analyses
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// Finds false friends among the words for large numbers written without digits: English “trillion” is not Spanish
/// *trillón*.
struct LargeNumberWords {
  private let context: LintContext
  private let source: Note
  private let here: NumberKnowledge
  private let there: NumberKnowledge

  init(_ context: LintContext, _ source: Note, _ numbers: NoteNumbers) {
    self.context = context
    self.source = source
    here = numbers.targetReader.knowledge
    there = numbers.sourceReader.knowledge
  }

  /// A word of the translation that looks like the source's word but means a thousand or a million times as much.
  func findings(_ unit: TranslationUnit) -> [Diagnostic] {
    guard unit.confidence >= 0.9, let large = largeWord(unit) else { return [] }
    var wrong: (segment: Int, word: Word)?
    for index in unit.targets {
      let words = context.note.segments[index].words
      for (number, word) in words.enumerated() {
        guard let power = here.power(word.key), power >= 9 else { continue }
        // With a number before it, the numbers are compared.
        if number > 0, words[number - 1].isNumber || here.power(words[number - 1].key) != nil { return [] }
        if power == large.power { return [] }
        if power == (large.power == 9 ? 12 : 18) { wrong = (index, word) }
      }
    }
    guard let wrong else { return [] }
    let segment = context.note.segments[wrong.segment]
    let range = segment.byteRange(wrong.word)
    let about = source.segments[large.segment].byteRange(large.word)
    let right = here.word(of: large.power, like: segment.string(wrong.word), language: context.targetLanguage)
    return [
      Diagnostic(
        NumberChanged.info, at: range,
        .falseFriend(Quotation.of(range, in: context.note.file), Quotation.of(about, in: source.file)), about: about,
        detail: .replacements(right.map { [Suggestion($0, .unsafe)] } ?? []))
    ]
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

extension Message {
  fileprivate static func falseFriend(_ word: String, _ original: String) -> Message {
    Message("\(word) is far more than \(original) in the source, write the right number")
  }
}
