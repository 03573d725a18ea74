import Terminology

/// What became of one term in one unit.
package struct TermOutcome {
  package let term: Int
  package let kind: Kind
  /// The term in the source: the place that the finding is about.
  package let source: TermPlace
  /// Where to look in the translation; empty when there is nothing to report.
  package let places: [TermPlace]
  /// Why a term is not reported although no rendering was plainly found as often as it asks for.
  let reason: KeepReason?

  init(term: Int, kind: Kind, source: TermPlace, places: [TermPlace] = [], reason: KeepReason? = nil) {
    self.term = term
    self.kind = kind
    self.source = source
    self.places = places
    self.reason = reason
  }

  package enum Kind {
    /// As often as the source requires, or by a pronoun once.
    case rendered
    /// Something else that the glossary knows is in its place.
    case mistaken
    /// The source's own word is in its place.
    case untranslated
    /// Not rendered, and nothing tells what replaces it: the place is a guess.
    case absent
    /// Nothing can be said about it.
    case unknown
  }
}
