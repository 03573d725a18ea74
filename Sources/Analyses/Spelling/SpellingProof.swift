/// What proves a misspelling without the model.
package enum SpellingProof: Sendable {
  /// Hardly anybody writes the word, and the note has a far more common one, an ordinary slip away.
  case commonWordOfNote
  /// It is no word, and becomes one when its accents are put back.
  case lostAccents
  /// It is no word, and becomes a compound when the letter that links its parts is put back.
  case lostLink
  /// It is no word, and is close to one that the words before it lead to expect.
  case companion
}
