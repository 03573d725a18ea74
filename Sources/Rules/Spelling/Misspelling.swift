import Analyses
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// A sequence of letters that is not a word but is one slip away from one.
package struct Misspelling: NoteRule {
  package static let info = RuleInfo(
    name: "misspelling", family: .spelling, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "a misspelt word",
    why: "A typo stands out to every reader and breaks searching.",
    details: """
      A word that is neither in the frequency table nor in the installed Hunspell dictionary is only a candidate. It \
      is scored by its most likely correct form and the typo that leads there, by how common both are, by capitals, \
      compounds and endings, by the source (names and loanwords are recognised by their sound), and by how often the \
      note uses it. A word that is only in the dictionary is also a candidate if the note uses a common word that \
      differs from it by one ordinary typo. A word that the dictionary has only with accents (`seccion`) is reported \
      without further evidence, and the accents are restored if there is one way to do so. The same holds for a \
      spelling that many write although a rule of the language excludes it: another letter of the same sound, a \
      doubled letter, a spelling against the norm; and for a Russian word without ё that the note has with it. Words of the glossary, of the keep list and of many other notes (`calque \
      learn`) are correct, and a rendering that the source leads to expect is the first suggestion. Without a \
      dictionary, fewer words are checked, and none in languages without a list of rare forms. This rule does not check agreement and case, nor languages that are written \
      without spaces.
      """,
    options: [TypedOption.accept.option],
    examples: examples)

  package init() {}

  package var checksTargetWords: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    let spelling = context.spelling
    return spelling.doubtfulWords.map { doubtful in
      let segment = context.note.segments[doubtful.segment]
      let range = segment.text.byteRange(doubtful.range)
      return Diagnostic(
        Self.info, at: range, message(doubtful, Quotation.of(range, in: context.note.file)),
        about: spelling.expectedTerm(for: doubtful), detail: .word(segment: doubtful.segment, word: doubtful.word))
    }
  }

  private func message(_ doubtful: DoubtfulWord, _ quoted: String) -> Message {
    guard doubtful.proof == .markedElsewhere, let right = doubtful.neighbours.first?.text else {
      return .correct(quoted)
    }
    return .mark(quoted, right)
  }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    guard case .word(let segment, let word) = diagnostic.detail,
      let doubtful = context.spelling.doubtful(segment: segment, word: word)
    else { return [] }
    let first: Applicability =
      context.spelling.isCertain(doubtful) ? .safe : context.spelling.isClear(doubtful) ? .unsafe : .displayOnly
    return SpellingSuggestions(context).forms(for: doubtful).enumerated()
      .map { Suggestion($1, $0 == 0 ? first : .displayOnly) }
  }
}

extension Message {
  fileprivate static func mark(_ word: String, _ right: String) -> Message {
    Message("\(word) is “\(right)” elsewhere in this note, write the letter everywhere or nowhere")
  }

  fileprivate static func correct(_ word: String) -> Message { Message("\(word) looks misspelt, correct it") }
}
