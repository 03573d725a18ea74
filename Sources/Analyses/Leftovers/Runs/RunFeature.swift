/// What is known about one or two words of the source language in a translated sentence, as numbers.
enum RunFeature: Int, CaseIterable {
  /// Two words; the share that are function words.
  case isPair, functionWords
  /// Mean Zipf frequencies in both languages; the largest difference by which a word is commoner in the source
  /// language.
  case sourceFrequency, targetFrequency, lead
  /// Mean Zipf frequency in languages that are neither: words that are spelled the same worldwide.
  case abroad
  /// The sum of the word scores, as the decoder uses them.
  case score
  /// How much the letters look like the source language rather than the target language, or like words at all.
  case letters
  /// Whether the dictionaries have the words: 1 yes, -1 no, 0 unknown.
  case listed, listedInTarget
  /// Mean letters per word; a word of eight or more.
  case length, isLong
  /// Endings of verbs and adverbs; of plurals.
  case isInflected, isPlural
  /// Jargon that every language uses.
  case isTrade
  /// The share that is in the note's code too; a hyphen within them or directly next to them.
  case inCode, isHyphenated
  /// Quoted here; in the source.
  case isQuoted, isQuotedInSource
  /// A colon follows as after a key; in the source as well.
  case isKey, isKeyInSource
  /// In brackets; next to a number, a name, code.
  case isBracketed, nextToNumber, nextToName, nextToCode
  /// The source block has them; as neighbours; attached to code; never in small letters.
  case inUnit, pairInUnit, attachedInUnit, capitalInUnit
  /// The source mentions them by name: the alien package.
  case isNamed
  /// The words, perhaps with a name next to them, are in an order that the source does not have.
  case isRearranged
  /// The translation has the word more often than the source block.
  case isSurplus
  /// Logarithms of how many other blocks of the source have the word while their translations do not, or do.
  case translatedElsewhere, keptElsewhere
  /// Logarithm of how often the rest of the note has it.
  case repeated
  /// Logarithm of how many other such words the note has per thousand words: mixing is a style.
  case mixing
  /// Opens a sentence; closes one.
  case isFirst, isLast
  /// A word has a capital.
  case isCapitalized
  /// Style.
  case isLink, isEmphasized, isStrong
}

/// The values of all features for one run.
struct RunFeatures {
  private(set) var values = [Float](repeating: 0, count: RunFeature.allCases.count)

  subscript(feature: RunFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// Sets a feature that is either present or absent.
  mutating func mark(_ feature: RunFeature, _ holds: Bool) { self[feature] = holds ? 1 : 0 }
}
