import Alignment
import Lexicon
import Linting
import Notes
import Terminology
import UnicodeText

/// A rendering that the glossary forbids stands in the translation.
package struct ForbiddenTerm: NoteRule {
  package static let info = RuleInfo(
    name: "forbidden-term", family: .terms, severity: .error, fix: .unsafe, since: "0.1.0",
    summary: "a rendering that the glossary forbids",
    why: "Somebody decided against this word, mostly because it misleads: a false friend, a rival's name, an old term.",
    details: """
      A row with a source term forbids a word as its rendering: the word is found where the source has the term and is \
      silent elsewhere, because it may be right for something else; so such rows need the source. A row without a \
      source term forbids the word everywhere. Inflected forms count; the same letters inside another word do not, nor \
      does a longer term that the glossary allows.
      """,
    examples: examples)

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard context.glossary.forbids else { return [] }
    let reader = TermReader(context)
    return context.units.flatMap { unit in
      let places = reader.renderings(of: unit).filter { $0.fit == .sure }
      let terms = reader.terms(of: unit)
      return places.compactMap { diagnostic($0, among: places, terms, reader) }
    }
  }

  private func diagnostic(
    _ place: TermPlace, among places: [TermPlace], _ terms: [TermPlace], _ reader: TermReader
  ) -> Diagnostic? {
    let rendering = reader.glossary.renderings[place.number]
    let meant = terms.first { rendering.forbiddenFor.contains($0.number) }
    guard meant != nil || rendering.isForbiddenAlways, !isAgreed(place, among: places, terms, reader) else {
      return nil
    }
    let segment = reader.context.note.segments[place.segment]
    let words = segment.text.string(place.range)
    let isAsListed = Folding.folded(words) == Folding.folded(rendering.text)
    let allowed = meant.map { reader.glossary.allowed($0.number) } ?? []
    return Diagnostic(
      Self.info, at: segment.text.byteRange(place.range),
      .isForbidden(words, for: meant.map { reader.glossary.terms[$0.number].source }, note: rendering.note),
      about: meant.flatMap { reader.sourceRange(of: $0) },
      detail: .replacements(allowed.map { Suggestion($0, isAsListed ? .unsafe : .displayOnly) }))
  }

  /// Whether the word itself, or a longer one that holds it, is agreed for a term that is here.
  private func isAgreed(
    _ place: TermPlace, among places: [TermPlace], _ terms: [TermPlace], _ reader: TermReader
  ) -> Bool {
    places.contains { other in
      guard other == place || other.covers(place) else { return false }
      return reader.glossary.renderings[other.number].owners.contains { owner in
        terms.contains { $0.number == owner } || reader.context.sourceNote == nil
      }
    }
  }
}

extension Message {
  fileprivate static func isForbidden(_ words: String, for term: String?, note: String?) -> Message {
    let reason = note.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
    guard let term else { return "the glossary forbids “\(words)”\(reason)" }
    return "the glossary forbids “\(words)” for “\(term)”\(reason)"
  }
}
