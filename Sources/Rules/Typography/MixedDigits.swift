import Analyses
import Languages
import Linting
import SourceText
import UnicodeText

/// Numbers in two kinds of digits in one note.
package struct MixedDigits: NoteRule {
  package static let info = RuleInfo(
    name: "mixed-digits", family: .typography, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "numbers in other digits than the rest of the note",
    why:
      "Arabic, Persian, Hindi and others write numbers in their own or in European digits; a note keeps to one kind.",
    details: """
      Reports a number in digits of another kind than at least two thirds of the numbers among the words of the note. \
      European digits next to Latin letters, code, percent signs and currency, and in dates, versions and addresses are \
      not counted.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "ar", "المحطة 3 قريبة.\n\nالمحطة 4 بعيدة.\n\nالمحطة ⟦٥⟧ مغلقة.", suggestion: "5"),
      .bad(lang: "hi", "गाड़ी १२ बजे आई।\n\nवह १४ बजे गई।\n\nअगली ⟦16⟧ बजे है।", suggestion: "१६"),
      .bad(lang: "fa", "ایستگاه ۳ نزدیک است.\n\nایستگاه ۴ دور است.\n\nایستگاه ⟦5⟧ بسته است.", suggestion: "۵"),
      .good(lang: "ar", "المحطة ٣ قريبة.\n\nالمحطة ٤ بعيدة.", because: "one kind throughout"),
      .good(lang: "hi", "गाड़ी १२ बजे आई।\n\nवह १४ बजे गई।\n\nPython 3 चलाएँ।", because: "a version"),
      .good(lang: "ar", "المحطة ٣ قريبة.\n\nالمحطة 4 بعيدة.", because: "neither is usual"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, !Language.of(context.targetLanguage).isLatin else { return [] }
    let diagnostics = MarkDiagnostics(info: Self.info, applicability: .safe) { .isUnusual($0.replacement) }
    return diagnostics.all(UnusualDigits(context).all(), in: context.note)
  }
}

extension Message {
  fileprivate static func isUnusual(_ number: String) -> Message {
    "these are other digits than in the rest of the note, write \(number)"
  }
}
