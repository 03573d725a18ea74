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
      return "libhunspell is not installed, so \(effect(on: missing))\(advice(["libhunspell-1.7-0"], missing))"
    }
    return "no dictionary of \(names(missing)) is installed, so \(effect(on: missing))\(advice([], missing))"
  }

  /// What is not found now. Without a list of rare forms, too many words would be reported.
  private static func effect(on missing: [LanguageTag]) -> String {
    let listed = missing.filter { FormList.of($0) != nil }
    let others = missing.filter { FormList.of($0) == nil }
    if others.isEmpty { return "typos are checked by word frequency alone" }
    if listed.isEmpty { return "typos are not checked" }
    return "typos are checked by word frequency alone, and not at all in \(names(others))"
  }

  /// Names only packages that exist.
  private static func advice(_ packages: [String], _ missing: [LanguageTag]) -> String {
    let all = packages + missing.compactMap { Language.of($0).dictionaryPackage }
    return all.isEmpty ? "" : " (on Debian: apt install \(all.joined(separator: " ")))"
  }

  private static func names(_ languages: [LanguageTag]) -> String {
    languages.map(\.englishName).joined(separator: ", ")
  }
}
