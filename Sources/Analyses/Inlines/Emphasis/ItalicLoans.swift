import Lexicon
import Notes
import UnicodeText

/// Tells italics that only set off a foreign word, as French, Italian and Spanish typography asks for: *workflow*,
/// _(scope)_, _no-op_.
package struct ItalicLoans {
  private let context: NoteContext
  private let evidence: LanguageEvidence

  /// A longer span is emphasis.
  private static let mostWords = 4

  package init(_ context: NoteContext) {
    self.context = context
    evidence = LanguageEvidence(
      source: context.sourceLanguage, target: context.targetLanguage, lexicon: context.lexicon)
  }

  /// Whether all words of `span` are words of the source note, or of its language alone.
  package func contains(_ span: Inline) -> Bool {
    guard span.kind == .emphasis else { return false }
    let text = Array(context.note.file.text(span.content).utf16)
    let words = context.analyzer.words(text).filter(\.hasLetter)
    guard (1...Self.mostWords).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.script == .latin
        && (context.sourceVocabulary?.keys.contains(word.key) == true || evidence.score(text, word) > 0.5)
    }
  }
}
