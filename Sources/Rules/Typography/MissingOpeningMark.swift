import Analyses
import Linting
import SourceText
import UnicodeText

/// A question or an exclamation without its opening mark.
package struct MissingOpeningMark: NoteRule {
  package static let info = RuleInfo(
    name: "missing-opening-mark", family: .typography, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a question or an exclamation without ¿ or ¡",
    why: "Spanish opens questions and exclamations with a mark; without it a reader learns too late what it is.",
    details: """
      Reports the closing mark of a sentence that has no opening mark anywhere. Not reported if the words look like \
      those of another language, as in titles and quoted messages, and for a mark in brackets. The fix puts the mark \
      before the first word of the sentence, where it is not always meant.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "es", "Cuándo sale el tren⟦?⟧", fixed: "¿Cuándo sale el tren?"),
      .bad(lang: "es", "El tren ya sale⟦!⟧ Hay que correr.", fixed: "¡El tren ya sale! Hay que correr."),
      .good(lang: "es", "Pero ¿cuándo sale el tren?", because: "it opens in the middle of the sentence"),
      .good(lang: "es", "El libro se llama Where is the train?", because: "an English title"),
      .good(lang: "es", "Sale a las diez (?) de la noche.", because: "a mark in brackets"),
      .good(lang: "fr", "Quand part le train ?", because: "French has no opening marks"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let marks = MissingOpeningMarks(context) else { return [] }
    return marks.all().map { found in
      let text = context.note.segments[found.segment].text
      let start = text.byteRange(UTF16Range(found.start, found.start))
      let mark = String(utf16: [found.opening])
      let fix = Fix(title: "add \(mark)", applicability: .unsafe, edits: [Edit(range: start, text: mark)])
      return Diagnostic(Self.info, at: text.byteRange(found.closing), .lacks(mark), detail: .fixes([fix]))
    }
  }
}

extension Message {
  fileprivate static func lacks(_ mark: String) -> Message { "the sentence has no “\(mark)”, add it where it opens" }
}
