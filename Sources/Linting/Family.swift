/// What a rule is about; families can be selected as a whole.
public enum Family: String, CaseIterable, Sendable {
  /// Is it translated at all, and into the right language.
  case untranslated
  /// The glossary.
  case terms
  /// Non-words and doubled words.
  case spelling

  /// One line for `calque rules`.
  public var summary: String {
    switch self {
    case .untranslated: "is it translated at all, and into the right language"
    case .terms: "are the glossary's renderings used"
    case .spelling: "words that are no words, and words written twice"
    }
  }
}
