import Analyses
import Linting
import Notes
import SourceText

/// A whole note is still in the source language although its name or front matter says otherwise.
package struct UntranslatedNote: NoteRule {
  package static let info = RuleInfo(
    name: "untranslated-note", family: .untranslated, severity: .error, since: "0.1.0",
    summary: "a whole note left in the source language, or in a relative of its own",
    why: "A reader who asked for their language gets a page in another one.",
    details: """
      The note's language comes from --target-lang, its front matter or a path tag that something confirms; the \
      language of its text is identified by its words. A note in a relative of its language, such as Portuguese for \
      Spanish or Persian for Arabic, is identified by words that are much commoner in one of the two, or by letters \
      that only one of them has. There is one finding from the first to the last line of prose: nothing else is \
      reported about the note.
      """,
    examples: [
      .bad(
        lang: "de",
        """
        # ⟦The history of the harbour

        The harbour was founded by two merchants who had come from the north with their families.
        They built a small house near the river and began to trade with the villages around it.⟧
        """),
      .bad(
        lang: "es",
        """
        # ⟦A história do porto

        O porto foi fundado por dois comerciantes que vieram do norte com as suas famílias. Eles não tinham muito
        dinheiro, mas construíram uma pequena casa perto do rio.⟧
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
    let relative = context.relativeOfNote
    guard context.readsAsSource || relative != nil else { return [] }
    let prose = context.note.segments.filter { !isFrontMatter($0) }
    guard let first = prose.first, let last = prose.last else { return [] }
    let target = context.targetLanguage.englishName
    let all = ByteRange(first.range.start, max(first.range.end, last.range.end))
    let message: Message =
      relative.map { .replaceNote(in: $0.englishName, by: target) }
      ?? .translateNote(from: context.sourceLanguage.englishName, to: target)
    return [Diagnostic(Self.info, at: all, message)]
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

  fileprivate static func replaceNote(in language: String, by target: String) -> Message {
    Message("this note is in \(language) instead of \(target), translate it into \(target)")
  }
}
