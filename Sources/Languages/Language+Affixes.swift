extension Language {
  /// What is written before an apostrophe at the beginning of a word: `l'`, `d'`.
  package var elisions: [String] { words(.elisions) }

  /// The articles that are written together with their nouns.
  package var joinedArticles: [String] { words(.article) }

  /// What may be joined to the beginning of a known word so that it is a word too, elisions first.
  package var prefixes: [String] { words(.elisions) + affixes(.prefixes) }

  /// What may be joined to the end of a known word so that it is a word too.
  package var suffixes: [String] {
    let longest = count(.longestSuffix) ?? .max
    return affixes(.suffixes).filter { $0.count <= longest }
  }

  /// How many letters must be left when prefixes and suffixes are cut off.
  package var shortestStem: Int { count(.shortestStem) ?? 1 }

  /// How many letters the parts of a compound have at least; nil where words are not joined.
  package var shortestPart: Int? { count(.shortestPart) }

  /// What may be between the parts of a compound.
  package var links: [String] { words(.links) }

  /// Whether prefixes and suffixes are words of their own that any noun takes, so that a known stem vouches for the
  /// whole.
  package var hasClitics: Bool { isTrue(.clitics) }

  /// Whether particles are joined to words.
  package var joinsParticles: Bool { isTrue(.joinedParticles) }

  /// Whether words are commonly written together with others: compounds, clitics, particles.
  package var joinsWords: Bool { isTrue(.joinedWords) }

  /// Whether nouns are joined to compounds, with an s between some.
  package var hasCompounds: Bool { isTrue(.compounds) }

  private func affixes(_ field: LanguageField) -> [String] {
    var seen: Set<String> = []
    return rows(field).flatMap(LanguageReader.words).flatMap { AffixNotation.forms($0) ?? [] }
      .filter { seen.insert($0).inserted }
  }
}
