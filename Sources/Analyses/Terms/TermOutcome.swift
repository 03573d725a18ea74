import Terminology

/// What became of one term in one unit.
package struct TermOutcome {
  package let term: Int
  package let kind: Kind
  /// The term in the source: the place that the finding is about.
  package let source: TermPlace
  /// Where to look in the translation; empty when all is well.
  package let places: [TermPlace]

  package enum Kind {
    /// As often as the source requires, or by a pronoun once.
    case rendered
    /// Something else that the glossary knows is in its place.
    case mistaken
    /// The source's own word is in its place.
    case untranslated
    /// Not rendered, and nothing tells what replaces it: the place is a guess.
    case absent
  }
}
