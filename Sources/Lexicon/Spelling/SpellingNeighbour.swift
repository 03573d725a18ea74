import UnicodeText

/// A word that may have been meant.
package struct SpellingNeighbour: Sendable {
  /// In lower case, unless only the capitalised form is a word.
  package let text: String
  /// On the Zipf scale.
  package let frequency: Float
  /// How likely the slip is (`EditWeight`).
  package let weight: Float
  /// The dictionary's result; nil without a dictionary.
  package let isInDictionary: Bool?

  /// Likelihood of word and slip together.
  package let rank: Float

  package init(text: String, frequency: Float, weight: Float, isInDictionary: Bool?, language: LanguageTag) {
    self.text = text
    self.frequency = frequency
    self.weight = weight
    self.isInDictionary = isInDictionary
    rank = frequency + weight + (isInDictionary == true ? Self.bonus(language) : 0)
  }

  /// The bonus for a word that the dictionary, or the note itself, has; from where `EditWeight` is. More in Korean, where
  /// every syllable is some morpheme and nearly every chain likely.
  package static func bonus(_ language: LanguageTag) -> Float { language.language == "ko" ? 3 : 1.8 }

  /// The frequency given to a word that no table lists.
  package static let inDictionaryOnly: Float = 1.2
}

/// The neighbours of one word, and the cost of finding them.
package struct SpellingNeighbourhood: Sendable {
  /// Likeliest first.
  package let words: [SpellingNeighbour]
  /// Look-ups in the frequency table, with a dictionary look-up counted as several. Does not depend on the state of the
  /// cache.
  package let lookUps: Int
}
