import Alignment
import Analyses
import Lexicon
import Linting
import Notes
import Terminology
import UnicodeText

/// The translation contains a rendering that the glossary forbids.
package struct ForbiddenTerm: NoteRule {
  package static let info = RuleInfo(
    name: "forbidden-term", family: .terms, severity: .error, fix: .unsafe, since: "0.1.0",
    summary: "a rendering that the glossary forbids",
    why: "Somebody decided against this word, mostly because it misleads: a false friend, a rival's name, an old term.",
    details: """
      A row with a source term forbids a word as its rendering: the word is reported if the source has the term, and \
      not elsewhere, because it may be correct for something else; so such rows need the source. A row without a \
      source term forbids the word everywhere. Inflected forms count; the same letters inside another word do not, nor \
      does a longer term that the glossary allows.
      """,
    examples: examples)

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard context.glossary.forbids else { return [] }
    let reader = TermReader(context)
    return context.units.flatMap { unit -> [Diagnostic] in
      let places = reader.renderings(of: unit).filter { $0.fit == .sure }
      guard places.contains(where: { mayBeForbidden($0, context.glossary) }) else { return [] }
      let terms = Dictionary(reader.terms(of: unit).map { ($0.number, $0) }) { first, _ in first }
      return zip(places, places.coverings).compactMap { place, coverings in
        diagnostic(place, inside: coverings.map { places[$0] }, terms, reader)
      }
    }
  }

  private func mayBeForbidden(_ place: TermPlace, _ glossary: Glossary) -> Bool {
    glossary.renderings[place.number].isForbiddenAlways || !glossary.renderings[place.number].forbiddenFor.isEmpty
  }

  /// - Parameters:
  ///   - longer: renderings that cover the place.
  ///   - terms: the terms of the unit's source, each at its first place.
  private func diagnostic(
    _ place: TermPlace, inside longer: [TermPlace], _ terms: [Int: TermPlace], _ reader: TermReader
  ) -> Diagnostic? {
    let rendering = reader.glossary.renderings[place.number]
    guard mayBeForbidden(place, reader.glossary) else { return nil }
    let meant = rendering.forbiddenFor.lazy.compactMap { terms[$0] }.first
    let segment = reader.context.note.segments[place.segment]
    func record(_ outcome: Decision.Outcome) {
      reader.context.record(
        .term, outcome, at: segment.text.byteRange(place.range), source: meant.flatMap { reader.sourceRange(of: $0) },
        evidence: ["the glossary forbids “\(rendering.text)”"])
    }
    func keep(_ reason: KeepReason) -> Diagnostic? {
      record(.kept(reason))
      return nil
    }
    guard meant != nil || rendering.isForbiddenAlways else { return keep(.termNotInSource) }
    if isAgreed(place, terms, reader) { return keep(.agreed) }
    if longer.contains(where: { isAgreed($0, terms, reader) }) { return keep(.insideTerm) }
    record(.reported)
    let words = segment.text.string(place.range)
    let isAsListed = Folding.folded(words) == Folding.folded(rendering.text)
    let allowed = meant.map { reader.glossary.allowed($0.number) } ?? []
    return Diagnostic(
      Self.info, at: segment.text.byteRange(place.range),
      .isForbidden(words, for: meant.map { reader.glossary.terms[$0.number].source }, note: rendering.note),
      about: meant.flatMap { reader.sourceRange(of: $0) },
      detail: .replacements(allowed.map { Suggestion($0, isAsListed ? .unsafe : .displayOnly) }))
  }

  /// Whether a rendering is approved for a term that occurs here, or that may occur here where there is no source.
  private func isAgreed(_ place: TermPlace, _ terms: [Int: TermPlace], _ reader: TermReader) -> Bool {
    reader.glossary.renderings[place.number].owners.contains {
      terms[$0] != nil || reader.context.sourceNote == nil
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
