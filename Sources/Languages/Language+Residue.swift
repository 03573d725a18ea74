extension Language {
  /// What chat models say around a translation.
  package enum Residue: Sendable {
    /// Openings that name a translation.
    case preambles
    /// Single words that are an opening only with a colon.
    case openingWords
    /// Offers and wishes at the end.
    case closings
    /// Refusals and excuses.
    case refusals
    /// Marks of something left out.
    case omissions

    fileprivate var field: LanguageField {
      switch self {
      case .preambles: .preamble
      case .openingWords: .openingWord
      case .closings: .closing
      case .refusals: .refusal
      case .omissions: .omission
      }
    }
  }

  /// The phrases of one kind, as `und.lang` explains them: pieces, choices with `/`, what may be missing with `?`.
  package func phrases(_ residue: Residue) -> [String] {
    let rows = rows(residue.field)
    guard rows.contains(where: { $0.contains("{language}") }) else { return rows }
    let names = words(.languageNames).joined(separator: "/")
    return rows.map { $0.replacing("{language}", with: names) }
  }

  /// Pieces of words by which a source says such a thing itself; nil where nobody has gathered them.
  package func cues(_ residue: Residue) -> [String]? {
    let field: LanguageField
    switch residue {
    case .preambles, .openingWords, .omissions: field = .preambleCues
    case .closings: field = .closingCues
    case .refusals: field = .refusalCues
    }
    if case .known = fact(field) { return words(field) }
    return nil
  }
}
