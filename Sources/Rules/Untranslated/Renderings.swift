import Analyses
import Lexicon
import Linting
import SourceText
import Terminology
import UnicodeText

/// Suggestions for words that were left in the source language: the glossary's renderings, or the customary one of a
/// label or a month.
enum Renderings {
  /// Shown, never applied: a rendering in running text may need another form. Linear in the glossary.
  static func of(_ range: ByteRange, in context: LintContext) -> [Suggestion] {
    let words = context.note.file.text(range)
    let key = Folding.key(words)
    var renderings = context.glossary.terms.indices
      .filter { Folding.key(context.glossary.terms[$0].source) == key }
      .flatMap { context.glossary.allowed($0) }
    if renderings.isEmpty, context.sourceLanguage.language == "en",
      let customary = CustomaryRenderings.of(words, in: context.targetLanguage)
    {
      renderings = [customary]
    }
    return renderings.map { Suggestion($0, .displayOnly) }
  }
}
