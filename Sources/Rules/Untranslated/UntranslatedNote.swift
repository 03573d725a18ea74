import Analyses
import Linting
import Notes
import SourceText

/// A whole note is still in the source language although its name or front matter says otherwise.
package struct UntranslatedNote: NoteRule {
  package static let info = RuleInfo(
    name: "untranslated-note", family: .untranslated, severity: .error, since: "0.1.0",
    summary: "a whole note left in the source language",
    why: "A reader who asked for their language gets a page in another one.",
    details: """
      The note's language comes from --target-lang, its front matter or a path tag that something confirms; the \
      language of its text is identified by its words. There is one finding from the first to the last line of prose: \
      nothing else is reported about the note.
      """,
    examples: [
      .bad(
        lang: "de",
        """
        # ⟦The history of the harbour

        The harbour was founded by two merchants who had come from the north with their families.
        They built a small house near the river and began to trade with the villages around it.⟧
        """),
      .good(
        lang: "de",
        """
        # Die Geschichte des Hafens

        Der Hafen wurde von zwei Kaufleuten gegründet, die mit ihren Familien aus dem Norden kamen.
        Sie bauten ein kleines Haus am Fluss und handelten mit den Dörfern ringsum.
        """, because: "it is translated"),
    ],
    inapplicable: [
      .emojiBefore: "the whole note is checked", .listItem: "the whole note is checked",
      .quote: "the whole note is checked", .tableCell: "the whole note is checked",
      .heading: "the whole note is checked",
      .codeSpan: "the whole note is checked", .linkDestination: "the whole note is checked",
    ])

  package init() {}

  package var coversNote: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    guard context.readsAsSource else { return [] }
    let prose = context.note.segments.filter { !isFrontMatter($0) }
    guard let first = prose.first, let last = prose.last else { return [] }
    let (source, target) = (context.sourceLanguage.englishName, context.targetLanguage.englishName)
    let all = ByteRange(first.range.start, max(first.range.end, last.range.end))
    return [Diagnostic(Self.info, at: all, .translateNote(from: source, to: target))]
  }

  private func isFrontMatter(_ segment: Segment) -> Bool {
    if case .frontMatter = segment.kind { return true }
    return false
  }
}

extension Message {
  fileprivate static func translateNote(from source: String, to target: String) -> Message {
    Message("this \(target) note is still in \(source), translate it")
  }
}
