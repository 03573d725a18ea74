import Languages
import Lexicon
import Notes
import UnicodeText

/// Headings with the capitals of English titles in a language that writes headings like sentences.
package struct TitleCaseHeadings {
  /// One of them.
  package struct Found: Sendable {
    /// Index into `Note.segments`.
    package let segment: Int
    /// Words with a capital that the language does not have, as places in `Segment.words`.
    package let words: [Int]
  }

  private let context: NoteContext
  private let knowledge: SpellingKnowledge

  /// From this frequency on a word is no name, if no dictionary knows it in small letters: three in ten thousand words.
  private static let common: Float = 4.5
  /// Below this frequency, in Zipf, a word may be a name although a dictionary knows it.
  private static let known: Float = 2.5
  /// Shorter words with a small letter say nothing about the case of a heading: articles and prepositions are small in
  /// English titles, too.
  private static let content = 4

  /// Nil if the language writes headings otherwise, or nothing is known of its words.
  package init?(_ context: NoteContext) {
    guard Language.of(context.targetLanguage).hasSentenceCase else { return nil }
    self.context = context
    knowledge = context.lexicon.spelling(of: context.targetLanguage)
    guard knowledge.table != nil else { return nil }
  }

  /// All in the note, in order. A heading with a single wrong capital counts only next to one with more.
  package func all() -> [Found] {
    let found = context.note.segments.indices.compactMap(found(in:))
    return found.contains { $0.words.count > 1 } ? found : []
  }

  private func found(in index: Int) -> Found? {
    let segment = context.note.segments[index]
    guard case .heading = segment.kind, segment.words.count > 1 else { return nil }
    let source = context.sourceKeys(ofSegment: index)
    let quotations = Quotations(segment.text.utf16)
    let wrong = segment.words.indices.dropFirst().filter {
      !quotations.contains(segment.words[$0].range.start) && isWrong($0, segment, source)
    }
    guard !wrong.isEmpty else { return nil }
    let small = segment.words.dropFirst().count {
      !$0.isCapitalized && $0.hasLetter && $0.range.count >= Self.content
    }
    // Without a source, a name of two words cannot be told from them.
    guard wrong.count > small, context.sourceNote != nil || wrong.count > 2 else { return nil }
    return Found(segment: index, words: wrong)
  }

  /// Whether word `i` has a capital that only an English title would give it.
  private func isWrong(_ i: Int, _ segment: Segment, _ source: Set<UInt64>) -> Bool {
    let word = segment.words[i]
    guard word.isCapitalized, word.traits.isDisjoint(with: .unspelt), word.script != .common,
      !SentencePosition.isFirst(i, in: segment), !opensPart(word, segment), !source.contains(word.key),
      !context.targetProfile.names.contains(word.key)
    else { return false }
    let frequency = knowledge.table?.zipf(word.key) ?? 0
    guard let speller = knowledge.speller, knowledge.hasDictionary else { return frequency >= Self.common }
    let small = Folding.lowercased(segment.string(word), context.targetLanguage)
    return frequency >= Self.known && speller.isWord(small) ?? (frequency >= Self.common)
  }

  /// Whether the word is after a hyphen or a slash, where a part of the heading begins.
  private func opensPart(_ word: Word, _ segment: Segment) -> Bool {
    let before = segment.text.utf16[..<Int(word.range.start)].last { !MarkPlace.isSpace($0) }
    return before == 0x2D || before == 0x2F || before == 0x7C
  }
}
