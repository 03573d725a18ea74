import Languages
import Lexicon
import UnicodeText

/// Reports which dictionaries a run lacked.
enum DictionaryNotice {
  /// Nil when none was missing.
  static func text(about lexicon: Lexicon) -> String? {
    let missing = lexicon.languagesWithoutDictionary
    guard !missing.isEmpty else { return nil }
    guard Speller.isAvailable else {
      return "libhunspell is not installed, so typos are checked by word frequency alone (on Debian: apt install "
        + "\((["libhunspell-1.7-0"] + missing.map(package)).joined(separator: " ")))"
    }
    return "no dictionary of \(missing.map(\.englishName).joined(separator: ", ")) is installed, so typos are checked "
      + "by word frequency alone (on Debian: apt install \(missing.map(package).joined(separator: " ")))"
  }

  /// The Debian package of a language's dictionary.
  private static func package(of language: LanguageTag) -> String {
    Language.of(language).dictionaryPackage ?? "hunspell-\(language.language)"
  }
}
