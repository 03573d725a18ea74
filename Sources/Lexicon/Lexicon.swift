import Synchronization
import UnicodeText

/// Knowledge about words: frequency tables, dictionaries, stems. One per process.
package final class Lexicon: Sendable {
  /// Whether installed dictionaries are used; without them only the tables decide.
  package let usesDictionaries: Bool
  private let folders: DictionaryFolders
  private let spellers = Mutex<[LanguageTag: Speller?]>([:])
  private let spelling = Mutex<[LanguageTag: SpellingKnowledge]>([:])

  private let numbers = Mutex<[LanguageTag: NumberKnowledge]>([:])

  package init(usesDictionaries: Bool = true, folders: DictionaryFolders = .standard) {
    self.usesDictionaries = usesDictionaries
    self.folders = folders
  }

  /// The dictionary of `language`; nil when none is installed or dictionaries are not wanted.
  package func speller(for language: LanguageTag) -> Speller? {
    guard usesDictionaries else { return nil }
    return spellers.withLock { spellers in
      if let known = spellers[language] { return known }
      let speller = Speller(language, in: folders)
      spellers[language] = .some(speller)
      return speller
    }
  }

  /// The spelling knowledge of `language`.
  package func spelling(of language: LanguageTag) -> SpellingKnowledge {
    let speller = speller(for: language)
    return spelling.withLock { spelling in
      if let known = spelling[language] { return known }
      let made = SpellingKnowledge(language: language, table: WordTable.of(language), speller: speller)
      spelling[language] = made
      return made
    }
  }

  /// How `language` writes numbers and dates.
  package func numbers(of language: LanguageTag) -> NumberKnowledge {
    numbers.withLock { numbers in
      if let known = numbers[language] { return known }
      let made = NumberKnowledge(language)
      numbers[language] = made
      return made
    }
  }

  /// Identifies the dictionary that would be used for `language`: changes whenever its files change. Loads nothing.
  package func dictionaryIdentity(of language: LanguageTag) -> String {
    guard usesDictionaries else { return "off" }
    guard Speller.isAvailable else { return "no libhunspell" }
    return folders.files(for: language)?.identity ?? "none"
  }

  /// Languages whose dictionary was needed and is missing or damaged, for the closing notice; sorted.
  package var languagesWithoutDictionary: [LanguageTag] {
    spellers.withLock { $0.filter { $0.value?.isBroken ?? true }.keys.sorted { $0.text < $1.text } }
  }
}
