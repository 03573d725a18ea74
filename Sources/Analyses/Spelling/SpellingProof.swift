/// What proves a misspelling without the model.
package enum SpellingProof: Sendable {
  /// Hardly anybody writes the word, and the note has a far more common one, an ordinary slip away.
  case commonWordOfNote
  /// It is no word, and becomes one when its accents are put back.
  case lostAccents
  /// Lists or dictionaries have the word, but the norm of the language has another.
  case norm
  /// It is no word, and becomes a far more common one by a change of letters that sound alike, or that a rule asks for.
  case usualSlip
  /// It is no word, and its ending has an accent in every word.
  case accentedEnding
  /// The note has it elsewhere with a letter that the language leaves to the writer, as a rule for the whole text.
  case markedElsewhere
  /// It is no word, and becomes a compound when the letter that links its parts is put back.
  case lostLink
  /// It is no word, and is close to one that the words before it lead to expect.
  case companion
}
