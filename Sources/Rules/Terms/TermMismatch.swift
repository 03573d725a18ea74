import Alignment
import Analyses
import Lexicon
import Linting
import Notes
import Terminology
import UnicodeText

/// The source has a term of the glossary more often than its translation has any rendering that the glossary allows.
package struct TermMismatch: NoteRule {
  package static let info = RuleInfo(
    name: "term-mismatch", family: .terms, severity: .warning, fix: .displayOnly, since: "0.1.0",
    summary: "a term of the source is not rendered as the glossary has it",
    why: "A reader who finds one thing under two names thinks that they are two things.",
    details: """
      Terms are looked up in the source, their renderings in the translation, including inflected forms, without \
      clitics and particles, in compounds and with separable verbs; the longest term counts. A pronoun may replace a \
      term that occurs several times. Terms in a name, in code or in a clause that was left untranslated are not \
      reported. If it is unknown what is used instead, terms of one everyday word are reported only if the note itself \
      follows the glossary elsewhere, or once if it never does; a row with a status of its own is always binding.
      """,
    examples: examples)

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard context.sourceNote != nil, !context.glossary.terms.isEmpty else { return [] }
    let reader = TermReader(context)
    return TermMismatches(context).found.flatMap { Self.diagnostics($0, reader) }
  }

  /// The number of renderings that are offered; nobody reads more.
  private static let mostShown = 32

  private static func diagnostics(_ result: TermOutcome, _ reader: TermReader) -> [Diagnostic] {
    let context = reader.context
    let renderings = reader.glossary.allowed(result.term)
    guard let preferred = renderings.first, let sourceNote = context.sourceNote else { return [] }
    let source = sourceNote.segments[result.source.segment]
    let term = reader.glossary.terms[result.term].source
    return result.places.map { place in
      let segment = context.note.segments[place.segment]
      let words = segment.text.string(place.range)
      let message: Message =
        switch result.kind {
        case .rendered, .unknown, .absent: .isMissing(term, preferred)
        case .mistaken: .standsInstead(words, term, preferred)
        case .untranslated: .isUntranslated(words, preferred)
        }
      return Diagnostic(
        info, at: segment.text.byteRange(place.range), message,
        about: source.text.byteRange(result.source.range),
        detail: .replacements(renderings.prefix(Self.mostShown).map { Suggestion($0, .displayOnly) }))
    }
  }
}

extension Message {
  fileprivate static func isMissing(_ term: String, _ rendering: String) -> Message {
    "no rendering of “\(term)” here, the glossary has “\(rendering)”"
  }

  fileprivate static func standsInstead(_ words: String, _ term: String, _ rendering: String) -> Message {
    "“\(words)” is used for “\(term)”, the glossary has “\(rendering)”"
  }

  fileprivate static func isUntranslated(_ words: String, _ rendering: String) -> Message {
    "“\(words)” is left untranslated, the glossary has “\(rendering)”"
  }
}
