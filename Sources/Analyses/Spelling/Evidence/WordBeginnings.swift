import Languages
import SourceText
import UnicodeText

/// The beginnings of a word, one for each ending that it may have: words that share a beginning may be forms of one
/// word.
struct WordBeginnings: Sendable {
  private let isHangul: Bool
  private let isArabic: Bool

  init(_ language: LanguageTag) {
    isHangul = Language.of(language).scripts.contains(.hangul)
    isArabic = language.language == "ar"
  }

  /// Keys of the beginnings of `word`: at least two syllables or four letters, and everything except an ending. In
  /// Arabic also of the rest after conjunction, preposition and article.
  func keys(of word: String) -> [UInt64] {
    let letters = Array(Folding.folded(word).utf16)
    guard isArabic else { return keys(of: letters[...]) }
    return keys(of: letters[...])
      + Self.clitics.filter { letters.starts(with: $0) }.flatMap { clitic in
        keys(of: letters[clitic.count...])
      }
  }

  /// FNV-1a, one step per letter.
  private func keys(of letters: ArraySlice<UInt16>) -> [UInt64] {
    let shortest = isHangul ? 2 : 4
    let longestEnding = isHangul ? 4 : 3
    guard letters.count >= shortest else { return [] }
    var found: [UInt64] = []
    var hash = FNV1a()
    for (index, unit) in letters.enumerated() {
      hash.add(unit)
      if index + 1 >= max(shortest, letters.count - longestEnding) { found.append(hash.value) }
    }
    return found
  }

  private static let clitics: [[UInt16]] = ["", "و", "ف"].flatMap { first in
    ["ب", "ل", "ك", "ال", "بال", "كال", "لل"].map { Array((first + $0).utf16) }
  }
}
