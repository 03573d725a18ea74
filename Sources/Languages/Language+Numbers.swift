extension Language {
  /// Whether point and comma are both in use as decimal signs: Spanish by region, Arabic between Maghreb and Mashriq.
  package var acceptsBothSigns: Bool { isTrue(.bothSigns) }

  /// Whether a plain space may group digits, besides the sign that CLDR has.
  package var groupsBySpace: Bool { isTrue(.groupingSpace) }

  /// Words after a number that multiply it by a power of ten; nil when they are unknown.
  package var multipliers: [(word: String, power: Int)]? {
    if case .unknown = fact(.multiplier) { return nil }
    return pairs(.multiplier)
  }

  /// Signs right after the digits that multiply them by a power of ten, and may follow each other.
  package var multiplierSigns: [(word: String, power: Int)] { pairs(.multiplierSign) }

  private func pairs(_ field: LanguageField) -> [(word: String, power: Int)] {
    valuedRows(field).flatMap { row in row.words.map { (word: $0, power: Int(row.value)) } }
  }

  /// Words for a number that CLDR does not count among its spellings.
  /// - Parameter loosely: those that say it only in some sentences, instead.
  package func numberWords(loosely: Bool) -> [(value: Int64, words: [String])] {
    valuedRows(loosely ? .looseNumberWord : .numberWord)
  }

  /// Words for numbers with a fraction: 1.5 *anderthalb*. Those for 0.5 may follow another number.
  package var fractionWords: [(value: Double, words: [String])] {
    rows(.fractionWord).compactMap { row in
      let words = LanguageReader.words(row).map(String.init)
      return words.first.flatMap { Double($0) }.map { (value: $0, words: Array(words.dropFirst())) }
    }
  }

  /// Words that name a number in some sentences and something else in others.
  package var ambiguousNumbers: [String] { words(.ambiguousNumbers) }

  /// What is written above the line after a number, in small letters: 1<sup>st</sup>.
  package var ordinalEndings: [String] { words(.ordinalEndings) }

  /// Parts of words that say a number, where words are not divided.
  package var numberParts: [(value: Int64, words: [String])] { valuedRows(.numberPart) }
}
