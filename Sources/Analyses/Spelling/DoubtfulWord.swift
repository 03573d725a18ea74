import Lexicon
import UnicodeText

/// A word that neither a table nor a dictionary confirms, with the evidence for and against a slip.
package struct DoubtfulWord: Sendable {
  /// Indices of the segment in the note and of the word in the segment.
  package let segment: Int
  package let word: Int
  /// The part of the word that is checked: without an elided article.
  package let range: UTF16Range
  /// As written.
  package let spelling: String
  package let features: SpellingFeatures
  /// Likeliest first.
  package let neighbours: [MeantWord]
  /// What proves that it is misspelt; nil where only the model can tell.
  package var proof: SpellingProof?
}
