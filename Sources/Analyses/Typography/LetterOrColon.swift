import Languages
import Lexicon
import Notes
import UnicodeText

/// Colons written for a letter that looks like one, and the reverse: Hindi पुन: for पुनः, and नोटः for नोट:.
package struct LetterOrColon {
  private let context: NoteContext
  private let letter: UInt16
  private let knowledge: SpellingKnowledge
  /// Words that end in the letter, without it.
  private let bare: Set<String>

  private static let colon: UInt16 = 0x3A

  /// Nil if the language has no such letter.
  package init?(_ context: NoteContext) {
    let language = Language.of(context.targetLanguage)
    guard let letter = language.letterLikeColon else { return nil }
    self.context = context
    self.letter = letter
    knowledge = context.lexicon.spelling(of: context.targetLanguage)
    bare = Set(language.wordsInLetterLikeColon.map { String(utf16: $0.utf16.dropLast()) })
  }

  /// All in the note, in order.
  package func all() -> [MarkFault] {
    context.note.segments.indices.flatMap { index -> [MarkFault] in
      let segment = context.note.segments[index]
      return segment.words.compactMap { colon(after: $0, segment, index) ?? letter(ending: $0, segment, index) }
    }
  }

  /// A colon after what is only a word with the letter.
  private func colon(after word: Word, _ segment: Segment, _ index: Int) -> MarkFault? {
    let units = segment.text.utf16
    let end = Int(word.range.end)
    guard end < units.count, units[end] == Self.colon, word.hasLetter, word.range.count > 1, !word.isOverlong else {
      return nil
    }
    guard bare.contains(segment.string(word)) else { return nil }
    return MarkFault(
      segment: index, range: UTF16Range(word.range.end, word.range.end + 1), replacement: String(utf16: [letter]),
      mark: Self.colon)
  }

  /// The letter at the end of a word that is only one without it, before a space or the end. The range is the word,
  /// because the letter is not shown alone.
  private func letter(ending word: Word, _ segment: Segment, _ index: Int) -> MarkFault? {
    let units = segment.text.utf16
    guard word.range.count > 2, !word.isOverlong, units[Int(word.range.end) - 1] == letter,
      MarkPlace(units, at: Int(word.range.end) - 1).endsWord
    else { return nil }
    let bare = segment.text.string(UTF16Range(word.range.start, word.range.end - 1))
    guard isWord(bare), !isWord(segment.string(word)) else { return nil }
    return MarkFault(
      segment: index, range: word.range, replacement: bare + ":", mark: letter)
  }

  private func isWord(_ text: String) -> Bool { knowledge.hasDictionary && knowledge.isInDictionary(text) }
}
