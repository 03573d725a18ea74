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

  /// Words of one letter that count; elsewhere they are initials, units and variables.
  package var singleLetterWords: [String] { words(.singleLetters) }

  /// Whether the verb ends a clause, so that it may meet that of the next.
  package var hasVerbLast: Bool { isTrue(.verbLast) }
}
