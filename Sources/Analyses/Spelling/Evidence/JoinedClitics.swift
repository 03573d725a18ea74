import Languages
import UnicodeText

/// The conjunctions, prepositions and the article that a language writes together with the next word: Arabic, Hebrew.
/// None in other languages.
struct JoinedClitics {
  private let clitics: [String]
  private let articles: [String]

  init(_ language: LanguageTag) {
    let facts = Language.of(language)
    articles = facts.joinedArticles
    clitics = articles.isEmpty ? [] : facts.prefixes.filter { !$0.isEmpty }
  }

  /// `word` with each of the clitics, and without its article first; only `word` itself in languages without any.
  func forms(of word: String) -> [String] {
    guard !clitics.isEmpty else { return [word] }
    let stem = articles.first(where: word.hasPrefix).map {
      String(word.unicodeScalars.dropFirst($0.unicodeScalars.count))
    }
    return [stem ?? word] + clitics.map { $0 + (stem ?? word) }
  }

  /// What is left of `letters` after each clitic that they may begin with.
  func rests(of letters: [UInt16]) -> [[UInt16]] {
    clitics.map { Array($0.utf16) }.filter { letters.starts(with: $0) }.map { Array(letters[$0.count...]) }
  }
}
