import Analyses
import Linting
import SourceText
import UnicodeText

/// A conjunction in the form that it does not have before the next word.
package struct WrongConjunction: NoteRule {
  package static let info = RuleInfo(
    name: "wrong-conjunction", family: .spelling, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "y before i, o before o",
    why: "In Spanish *y* becomes *e* before the sound i, and *o* becomes *u* before o; the other form is a mistake.",
    details: """
      Looks at the first letters of the next word. Acronyms, names of programs and words of other languages are not \
      looked at, because their letters do not say how they sound; *hie*, *ia* and *io* begin with another sound.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "es", "Trenes ⟦y⟧ instalaciones", suggestion: "e"),
      .bad(lang: "es", "padres ⟦y⟧ hijos", suggestion: "e"),
      .bad(lang: "es", "siete ⟦o⟧ ocho trenes", suggestion: "u"),
      .good(lang: "es", "madera y hierro", because: "another sound"),
      .good(lang: "es", "Android y iOS", because: "the name of a program"),
      .good(lang: "es", "Trenes e instalaciones", because: "sound"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let words = EuphonicWords(context) else { return [] }
    let diagnostics = MarkDiagnostics(info: Self.info, applicability: .unsafe) { .isOther($0.replacement) }
    return diagnostics.all(words.all(), in: context.note)
  }
}

extension Message {
  fileprivate static func isOther(_ form: String) -> Message { "before the sound of the next word it is “\(form)”" }
}
