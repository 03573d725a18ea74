/// The evidence of one word for the language that it is in.
struct WordScore {
  /// Log-odds of source against target; about 0 for words that may belong to both.
  var score: Float
  /// The role of the word.
  var role: Role
  /// Why the word is kept; nil in every other role.
  var reason: KeepReason?

  init(score: Float, role: Role) {
    self.score = score
    self.role = role
  }

  /// A word that is kept.
  init(score: Float, _ reason: KeepReason) {
    self.score = score
    role = .kept
    self.reason = reason
  }

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
