import Analyses
import Linting
import SourceText
import UnicodeText

/// A colon where a visarga is meant, or the reverse.
package struct ColonForLetter: NoteRule {
  package static let info = RuleInfo(
    name: "colon-for-letter", family: .spelling, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a colon for a visarga, or a visarga for a colon",
    why: "The Devanagari visarga looks like a colon; search, screen readers and line breaks tell them apart.",
    details: """
      A colon is reported after words that are known to end in a visarga (पुनः, अतः), and a visarga before a space at \
      the end of what the dictionary knows only without it.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "hi", "गाड़ी पुन⟦:⟧ चली।", suggestion: "ः"),
      .bad(lang: "hi", "⟦नोटः⟧ गाड़ी चली।", suggestion: "नोट:"),
      .good(lang: "hi", "गाड़ी पुनः चली।", because: "sound"),
      .good(lang: "hi", "ध्यान दें: गाड़ी चली।", because: "a colon after a word"),
    ], inapplicable: [.decomposed: "the marks of a letter have one form"])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let letters = LetterOrColon(context) else { return [] }
    let diagnostics = MarkDiagnostics(info: Self.info, applicability: .unsafe) { .isMeant($0.replacement) }
    return diagnostics.all(letters.all(), in: context.note)
  }
}

extension Message {
  fileprivate static func isMeant(_ letter: String) -> Message {
    letter.hasSuffix(":") ? "a colon is meant here, not a visarga" : "a visarga is meant here, not a colon"
  }
}
