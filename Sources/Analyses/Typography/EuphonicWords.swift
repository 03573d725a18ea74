import Languages
import Lexicon
import Notes
import UnicodeText

/// Short words that take another form before the sound of the next word: Spanish *y* and *e*, *o* and *u*.
package struct EuphonicWords {
  private let context: NoteContext
  private let rows: [UInt64: Language.Euphony]
  private let own: WordTable?
  private let other: WordTable?

  /// Nil if the language has none.
  package init?(_ context: NoteContext) {
    let rows = Language.of(context.targetLanguage).euphonies
    guard !rows.isEmpty else { return nil }
    self.context = context
    self.rows = Dictionary(rows.map { (Folding.key($0.word), $0) }) { first, _ in first }
    own = WordTable.of(context.targetLanguage)
    other = WordTable.of(context.sourceLanguage)
  }

  /// Those in the wrong form, in order.
  package func all() -> [MarkFault] {
    context.note.segments.indices.flatMap { index -> [MarkFault] in
      let segment = context.note.segments[index]
      return segment.words.indices.dropLast().compactMap { fault(at: $0, segment, index) }
    }
  }

  private func fault(at place: Int, _ segment: Segment, _ index: Int) -> MarkFault? {
    let (word, next) = (segment.words[place], segment.words[place + 1])
    guard let euphony = rows[word.key], !word.isCapitalized, next.traits.isDisjoint(with: .unspelt),
      next.range.start == word.range.end + 1, MarkPlace.isSpace(segment.text.utf16[Int(word.range.end)]),
      isOwn(next), euphony.applies(to: Folding.lowercased(segment.string(next), context.targetLanguage))
    else { return nil }
    return MarkFault(
      segment: index, range: word.range, replacement: euphony.other, mark: segment.text.utf16[Int(word.range.start)])
  }

  /// Whether the word is the language's: a foreign word may begin with another sound than its letters say.
  private func isOwn(_ word: Word) -> Bool {
    guard let own else { return false }
    let frequency = own.zipf(word.key)
    return frequency > 0 && frequency + Self.margin >= (other?.zipf(word.key) ?? 0)
  }

  private static let margin: Float = 0.5
}
