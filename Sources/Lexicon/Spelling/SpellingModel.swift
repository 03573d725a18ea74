import Libc
import Models
import SourceText
import UnicodeText

/// The features of a doubtful word, as numbers.
package enum SpellingFeature: Int, CaseIterable, Sendable {
  /// Zipf frequency of the word itself; 0 when it is not in the table.
  case frequency
  /// Estimated frequency of a listed word with affixes, or of several joined.
  case affixed, compound
  /// Its letters are in an order that no word has.
  case unsound
  /// It is a regular form of a known word.
  case regularForm
  /// No word is one slip away.
  case alone
  /// Zipf frequency of the likeliest neighbour.
  case neighbourFrequency
  /// How much more common the neighbour is than the word.
  case gain
  /// How likely the slip is.
  case slip
  /// The dictionary has the neighbour; only the dictionary has it.
  case neighbourInDictionary, neighbourInDictionaryOnly
  /// Logarithm of the number of neighbours.
  case neighbours
  /// The neighbour occurs in the note; the logarithm of how often.
  case neighbourInNote
  /// Other words of the note begin like the neighbour; the logarithm of how many.
  case neighbourRelatedWords
  /// Elsewhere in the note the neighbour translates a word that the source has here.
  case neighbourFidelity
  /// A capital inside a sentence; a capital at its beginning.
  case capital, initialCapital
  /// A word of the source language; one of six letters or more.
  case sourceWord, longSourceWord
  /// The word occurs in the source segment, or elsewhere in the source note.
  case inSource, inSourceNote
  /// It sounds like a word of the source.
  case soundsLikeSource
  /// Letters, at most 14; three letters or fewer.
  case length, isShort
  /// Logarithm of how often it occurs in the note, at most 2.
  case repeated
  /// Other doubtful words of the note begin alike.
  case relatedWords
  /// How much likelier the neighbour's letters are, in the language's character model.
  case letters
  /// Part of a hyphenated word; code or a mark of code touches it.
  case hyphenated, nextToCode
  /// Quotation mark before it, or emphasis.
  case quoted
  /// Neighbouring words in another language or script, or names.
  case foreignContext
}

/// The values of all features for one word.
package struct SpellingFeatures: Sendable {
  package private(set) var values = [Float](repeating: 0, count: SpellingFeature.allCases.count)

  package init() {}

  package subscript(feature: SpellingFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}

/// How likely a doubtful word is misspelt, by `Sources/Models/spelling.tsv`: one set of weights per language, with and
/// without a dictionary.
package struct SpellingModel: Sendable {
  private let fitted: FittedModel
  /// From this probability on a word is reported.
  package var threshold: Float { fitted.threshold }

  private static let features = ModelFeatures(SpellingFeature.self)
  /// Each is read when it is first asked for.
  private static let known = OnceTable<[String], FittedModel>()

  package init(language: LanguageTag, hasDictionary: Bool) {
    let conditions = [language.language, "other"].map { "\($0), \(hasDictionary ? "with" : "without") dictionary" }
    fitted = Self.known.value(of: conditions) {
      FittedModel.embedded("spelling.tsv", of: conditions, Self.features)
    }
  }

  /// The features that count most for or against a slip, with what they contribute to the log-odds.
  package func reasons(_ features: SpellingFeatures) -> [String] { fitted.reasons(features.values) }

  /// How likely it is that the word is misspelt.
  package func probability(_ features: SpellingFeatures) -> Float { 1 / (1 + exp(-fitted.logOdds(features.values))) }
}

extension Float {
  /// Natural logarithm of 1 + self: for counts.
  package var logarithm: Float { log1p(self) }
  /// Logarithm to the base 2.
  package var logarithm2: Float { log2(self) }
}
