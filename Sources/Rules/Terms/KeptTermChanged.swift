import Alignment
import Analyses
import Lexicon
import Linting
import Notes
import SourceText
import Terminology
import UnicodeText

/// A word that must stay unchanged was altered, translated or transliterated.
package struct KeptTermChanged: NoteRule {
  package static let info = RuleInfo(
    name: "kept-term-changed", family: .terms, severity: .error, fix: .safe, since: "0.1.0",
    summary: "a word that stays as it is was altered, translated or transliterated",
    why: "Names of products and commands are searched for and typed: altered, they do not work.",
    details: """
      Kept terms are looked up in the source in their exact case, and must occur in the translation as often, or at \
      least once; inflectional endings may be added if the language adds them to names. If one is missing, a word that \
      is nearly the same, the same in another case, its parts written apart or its sound in other letters is shown and \
      is an error; if it is unknown what became of it, the finding is a warning. Entries that end in ~ may be \
      transliterated; renderings that the glossary lists in addition to the kept form are correct.
      """,
    examples: examples)

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard context.sourceNote != nil, !context.glossary.keptTerms.isEmpty else { return [] }
    let reader = KeptTermReader(context)
    return context.units.flatMap { unit in
      reader.changes(in: unit).map { change in
        let segment = context.note.segments[change.place.segment]
        let term = context.glossary.terms[change.term].source
        let words = segment.text.string(change.place.range)
        return Diagnostic(
          Self.info, severity: change.isFound ? .error : .warning, at: segment.text.byteRange(change.place.range),
          change.isFound ? .isChanged(words, term) : .isMissing(term),
          about: context.sourceNote?.segments[change.source.segment].text.byteRange(change.source.range),
          detail: .replacements([Suggestion(term, promise(of: words, term, isFound: change.isFound))]))
      }
    }
  }

  /// The same letters in another case, or with a blank between them, can mean nothing else.
  private func promise(of words: String, _ term: String, isFound: Bool) -> Applicability {
    guard isFound else { return .displayOnly }
    return letters(words) == letters(term) ? .safe : .unsafe
  }

  private func letters(_ words: String) -> String { Folding.folded(words).filter { $0 != " " && $0 != "-" } }
}

extension Message {
  fileprivate static func isChanged(_ words: String, _ term: String) -> Message {
    "“\(term)” stays as it is, here it is “\(words)”"
  }

  fileprivate static func isMissing(_ term: String) -> Message {
    "“\(term)” stays as it is and is missing here"
  }
}
