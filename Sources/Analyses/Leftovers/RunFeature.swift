/// What is known about one or two words of the source language in a translated sentence, as numbers.
enum RunFeature: Int, CaseIterable {
  /// Two words; the share that are function words.
  case isPair, functionWords
  /// Mean Zipf frequencies in both languages; the most that one word is commoner in the source language.
  case sourceFrequency, targetFrequency, lead
  /// Mean Zipf frequency in languages that are neither: what the whole world writes so.
  case abroad
  /// The sum of what the words say, as the decoder hears it.
  case score
  /// How much the letters look like the source language rather than the target's, or like words at all.
  case letters
  /// Whether the dictionaries have the words: 1 yes, -1 no, 0 unknown.
  case listed, listedInTarget
  /// Mean letters a word; a word of eight or more.
  case length, isLong
  /// Endings of verbs and adverbs; of plurals.
  case isInflected, isPlural
  /// Words of the trade that every language uses.
  case isTrade
  /// The share that stand in the note's code too; a hyphen within them or right beside.
  case inCode, isHyphenated
  /// Quoted here; in the source.
  case isQuoted, isQuotedInSource
  /// A colon follows as behind a key; in the source as well.
  case isKey, isKeyInSource
  /// In brackets; beside a number, a name, code.
  case isBracketed, besideNumber, besideName, besideCode
  /// The source block has them; as neighbours; attached to code; never in small letters.
  case inUnit, pairInUnit, attachedInUnit, capitalInUnit
  /// The source speaks about them by their name: the alien package.
  case isNamed
  /// The words, perhaps with a name beside them, stand in an order that the source does not have.
  case isRearranged
  /// The translation has the word more often than the source block.
  case isSurplus
  /// Logarithms of how many other blocks of the source have the word and their translations do not, or do.
  case translatedElsewhere, keptElsewhere
  /// Logarithm of how often else the note has it.
  case repeated
  /// Logarithm of how many other words of the kind the note has, a thousand words: mixing is a style.
  case mixing
  /// Opens a sentence; closes one.
  case isFirst, isLast
  /// A word has a capital.
  case isCapitalized
  /// Style, and letters of another script right beside it.
  case isLink, isEmphasized, isStrong, isGlued
}

/// The values of all features for one run.
struct RunFeatures {
  private(set) var values = [Float](repeating: 0, count: RunFeature.allCases.count)

  subscript(feature: RunFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// Sets a feature that is or is not.
  mutating func mark(_ feature: RunFeature, _ holds: Bool) { self[feature] = holds ? 1 : 0 }
}
