import SourceText
import UnicodeText

/// Knowledge about words: frequency tables, dictionaries, stems. One per process.
package final class Lexicon: Sendable {
  /// Whether installed dictionaries are used; without them only the tables decide.
  package let usesDictionaries: Bool
  private let folders: DictionaryFolders
  private let spellers = OnceTable<LanguageTag, Speller?>()
  private let spelling = OnceTable<LanguageTag, SpellingKnowledge>()
  private let numbers = OnceTable<LanguageTag, NumberKnowledge>()
  private let numberWords = OnceTable<LanguageTag, NumberWords>()

  package init(usesDictionaries: Bool = true, folders: DictionaryFolders = .standard) {
    self.usesDictionaries = usesDictionaries
    self.folders = folders
  }

  /// The dictionary of `language`; nil when none is installed or dictionaries are not wanted.
  package func speller(for language: LanguageTag) -> Speller? {
    guard usesDictionaries else { return nil }
    return spellers.value(of: language) { Speller(language, in: folders) }
  }

  /// The spelling knowledge of `language`.
  package func spelling(of language: LanguageTag) -> SpellingKnowledge {
    spelling.value(of: language) {
      SpellingKnowledge(language: language, table: WordTable.of(language), speller: speller(for: language))
    }
  }

  /// How `language` writes numbers and dates.
  package func numbers(of language: LanguageTag) -> NumberKnowledge {
    numbers.value(of: language) { NumberKnowledge(language) }
  }

  /// The words of `language` for numbers.
  /// - Parameter analyzer: divides their spellings into words.
  package func numberWords(of language: LanguageTag, _ analyzer: TextAnalyzer) -> NumberWords {
    numberWords.value(of: language) { NumberWords(language, numbers(of: language), analyzer: analyzer) }
  }

  /// Identifies the dictionary that would be used for `language`: changes whenever its files change. Loads nothing.
  package func dictionaryIdentity(of language: LanguageTag) -> String {
    guard usesDictionaries else { return "off" }
    guard Speller.isAvailable else { return "no libhunspell" }
    return folders.files(for: language)?.identity ?? "none"
  }

  /// Languages whose dictionary was needed and is missing or damaged, for the closing notice; sorted.
  package var languagesWithoutDictionary: [LanguageTag] {
    spellers.all.filter { $0.value?.isBroken ?? true }.keys.sorted { $0.text < $1.text }
  }
}
