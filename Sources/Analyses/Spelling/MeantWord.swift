import Lexicon
import UnicodeText

/// A word that may have been meant, and the note's evidence for it.
package struct MeantWord: Sendable {
  package let neighbour: SpellingNeighbour
  /// log2(1 + the number of times that it occurs in the note).
  package let inNote: Float
  /// log2(1 + the number of other words of the note that begin like it).
  package let relatedWords: Float
  /// How consistently it occurs, elsewhere in the note, together with a word that the source has here.
  package let fidelity: Float

  /// Likelihood of word and slip together, in decimal orders of magnitude.
  package let rank: Float

  package var text: String { neighbour.text }
  package var frequency: Float { neighbour.frequency }
  package var weight: Float { neighbour.weight }

  init(_ neighbour: SpellingNeighbour, inNote: Float, relatedWords: Float, fidelity: Float, _ language: LanguageTag) {
    self.neighbour = neighbour
    self.inNote = inNote
    self.relatedWords = relatedWords
    self.fidelity = fidelity
    let bonus = SpellingNeighbour.bonus(language)
    rank = neighbour.rank + (inNote > 0 ? bonus : min(1, relatedWords) * bonus / 2) + fidelity * bonus
  }
}
