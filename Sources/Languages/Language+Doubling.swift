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

  /// Particles of an attribute, after which a noun may come again.
  package var attributeParticles: [String] { words(.attributeParticles) }

  /// Beginnings of phrases that are counted one by one, which doubles them.
  package var countingWords: [String] { words(.countingWords) }

  /// Characters that form a word with the particle after them.
  package var wordBeginnings: [String] { words(.wordBeginnings) }

  /// Characters after a doubled word that make the second one a verb.
  package var verbMarks: [String] { words(.verbMarks) }

  /// Particles with which any noun is a fault when doubled.
  package var nounParticles: [String] { words(.nounParticles) }

  /// Endings of verbs that are a fault when doubled, whatever is before them.
  package var verbEndings: [String] { words(.verbEndings) }
}
