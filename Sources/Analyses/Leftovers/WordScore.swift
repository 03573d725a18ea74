/// The evidence of one word for the language that it is in.
struct WordScore {
  /// Log-odds of source against target; about 0 for words that may belong to both.
  var score: Float
  /// The role of the word.
  var role: Role

  enum Role {
    /// A noun, verb or adjective in small letters, which only running text has.
    case content
    /// `of`, `the`, `to`: titles have them too.
    case function
    /// A word capitalised at the start of a sentence or in a title.
    case capitalized
    /// A name, an acronym, an identifier, a number, a part of code.
    case kept
    /// A word of the target language.
    case native
  }
}
