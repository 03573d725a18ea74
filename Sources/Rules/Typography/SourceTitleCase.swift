import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// A heading with the capitals of an English title.
package struct SourceTitleCase: NoteRule {
  package static let info = RuleInfo(
    name: "source-title-case", family: .typography, severity: .info, fix: .unsafe, since: "0.1.0",
    summary: "a heading with the capitals of an English title",
    why: "Most languages write a heading like a sentence; capitals in every word are English.",
    details: """
      Reports headings in which more long words after the first have a capital than not, if the dictionary has these \
      words in small letters. Words that are in the source's heading, or that the note writes with a capital within its \
      sentences, are names. A single such word is reported only if another heading of the note has two or more. Five or \
      more headings are one finding.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(
        lang: "es", "## ⟦Cómo Llegar A La Nueva Estación⟧\n\nSigue la calle.",
        fixed: "## Cómo llegar a la nueva estación\n\nSigue la calle."),
      .bad(
        lang: "fr", "## ⟦Comment Trouver La Nouvelle Gare⟧\n\nSuivez la rue.",
        fixed: "## Comment trouver la nouvelle gare\n\nSuivez la rue."),
      .good(lang: "es", "## Cómo llegar a la nueva estación", because: "sound"),
      .good(
        lang: "es", source: "## Using Visual Studio Code", "## Uso de Visual Studio Code",
        because: "a name of the source"),
      .good(lang: "es", "## Historia de Buenos Aires", because: "a name"),
      .good(lang: "de", "## Die Neue Welt Der Züge", because: "German is not checked"),
    ],
    inapplicable: [
      .listItem: "only headings are checked", .quote: "only headings are checked",
      .tableCell: "only headings are checked", .heading: "the examples are headings",
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let headings = TitleCaseHeadings(context) else { return [] }
    let found = headings.all()
    guard found.count >= MarkDiagnostics.gathered, let first = found.first else {
      return found.map { diagnostic([$0], $0, context) }
    }
    return [diagnostic(found, first, context)]
  }

  private func diagnostic(
    _ all: [TitleCaseHeadings.Found], _ first: TitleCaseHeadings.Found, _ context: LintContext
  ) -> Diagnostic {
    let edits = all.flatMap { capitals($0, context) }
    let fix = Fix(title: "write it like a sentence", applicability: .unsafe, edits: edits)
    return Diagnostic(
      Self.info, at: context.note.segments[first.segment].range, .hasTitleCase(more: all.count - 1),
      detail: .fixes([fix]))
  }

  private func capitals(_ found: TitleCaseHeadings.Found, _ context: LintContext) -> [Edit] {
    let segment = context.note.segments[found.segment]
    return found.words.map { place in
      let word = segment.words[place]
      let first = UTF16Range(word.range.start, word.range.start + 1)
      return Edit(
        range: segment.text.byteRange(first),
        text: Folding.lowercased(segment.text.string(first), context.targetLanguage))
    }
  }
}

extension Message {
  fileprivate static func hasTitleCase(more: Int) -> Message {
    let rest = more > 0 ? "; so do \(more) more headings of this note" : ""
    return Message("the heading has the capitals of an English title, write it like a sentence\(rest)")
  }
}
