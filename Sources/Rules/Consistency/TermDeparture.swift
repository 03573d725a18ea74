import Analyses
import Linting
import Memory

/// A term that this note renders otherwise than the other notes of the project.
package struct TermDeparture: NoteRule {
  package static let info = RuleInfo(
    name: "term-departure", family: .consistency, severity: .info, fix: .displayOnly, since: "0.1.0",
    summary: "a term that nearly all other notes render in another way",
    why: "Readers take two names for two things, and search finds only one of them.",
    details: """
      Works with the renderings that `calque learn` has counted, without a glossary. A rendering is usual if 85 % of the \
      places where the notes render the term have it, in three notes or more. A departure is reported once a note, if \
      the note nowhere has the usual rendering, and only if what is used instead is known: another rendering of the term, or the source's own word. Not reported are \
      common words with many senses, other forms of the same word, a pronoun, a term inside a longer term or a name, and \
      a word that renders another term of the source.
      """,
    examples: examples)

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote else { return [] }
    return TermDepartures(context).found.map { departure in
      let segment = context.note.segments[departure.place.segment]
      let words = segment.text.string(departure.place.range)
      return Diagnostic(
        Self.info, at: segment.text.byteRange(departure.place.range),
        .departs(words, departure),
        about: source.segments[departure.source.segment].text.byteRange(departure.source.range),
        detail: .replacements([Suggestion(departure.usual.form, .displayOnly)]))
    }
  }
}

extension Message {
  fileprivate static func departs(_ words: String, _ departure: TermDepartures.Departure) -> Message {
    let notes = departure.notes
    return departure.isUntranslated
      ? Message(
        "“\(words)” is left untranslated, “\(departure.term)” is “\(departure.usual.form)” in \(notes.count) of "
          + "\(notes.total) notes")
      : Message(
        "“\(words)” is used for “\(departure.term)”, which is “\(departure.usual.form)” in \(notes.count) of "
          + "\(notes.total) notes")
  }
}
