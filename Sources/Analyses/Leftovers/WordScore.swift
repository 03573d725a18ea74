/// What one word says about the language it stands in.
struct WordScore {
  /// Log-odds of source against target; about 0 for what may stand in both.
  var score: Float
  /// What part it plays.
  var role: Role

  enum Role {
    /// A noun, verb, adjective in small letters: what only running text has.
    case content
    /// `of`, `the`, `to`: titles have them too.
    case function
    /// A word that a sentence or a title opens with a capital.
    case capitalized
    /// A name, an acronym, an identifier, a number, a part of code.
    case kept
    /// A word of the target language.
    case native
  }
}
