extension Language {
  /// Whether it is known what it doubles.
  package var knowsDoubling: Bool {
    if case .known = fact(.doubledOnly) { return true }
    if case .known = fact(.doubledExcept) { return true }
    return false
  }

  /// The only words that are a fault when they are there twice running; nil where all are but `soundDoubles`.
  package var faultyDoubles: [String]? {
    if case .known = fact(.doubledOnly) { words(.doubledOnly) } else { nil }
  }

  /// Words that may be there twice running, by grammar or for emphasis.
  package var soundDoubles: [String] { words(.doubledExcept) }

  /// Phrases that may be there twice running, as words or, without spaces, as text; `…` is any word or any text.
  package var soundDoubledPhrases: [String] { rows(.doubledPhrases) }

  /// The least number of words in a phrase that is a fault when it is there twice running.
  package var shortestDoubledPhrase: Int { rows(.shortestDoubledPhrase).first.flatMap { Int($0) } ?? 2 }

  /// Articles and the like before an attribute with a preposition of its own: `in der in der Datei genannten Sprache`.
  package var attributeArticles: [String] { words(.attributeArticles) }

  /// Words of one letter that count; elsewhere they are initials, units and variables.
  package var singleLetterWords: [String] { words(.singleLetters) }

  /// Whether the verb ends a clause, so that it may meet that of the next.
  package var hasVerbLast: Bool { isTrue(.verbLast) }
}
