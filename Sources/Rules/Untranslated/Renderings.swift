import Lexicon
import Linting
import SourceText
import UnicodeText

/// What to write for words that were left in the source language: the customary rendering of a label or a month.
enum Renderings {
  /// Shown, never written: a rendering in running text may need another form.
  static func of(_ range: ByteRange, in context: LintContext) -> [Suggestion] {
    guard context.sourceLanguage.language == "en" else { return [] }
    let words = context.note.file.text(range)
    guard let rendering = CustomaryRenderings.of(words, in: context.targetLanguage) else { return [] }
    return [Suggestion(rendering, .displayOnly)]
  }
}
