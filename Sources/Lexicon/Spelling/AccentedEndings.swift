import Languages
import UnicodeText

/// Endings that always have an accent, on words that no list has yet: `tokenización`, `agénticas`, `sostenibilità`. From
/// the language's file.
struct AccentedEndings: Sendable {
  private let endings: [Ending]
  /// For each vowel without a mark, the same with one.
  private let marked: [UInt16: [UInt16]]

  private struct Ending: Sendable {
    let letters: [UInt16]
    let bare: [UInt16]
    let isBefore: Bool
  }

  /// Nil where none are known.
  init?(_ language: LanguageTag) {
    let known = Language.of(language).accentedEndings
    guard !known.isEmpty else { return nil }
    endings = known.map { ending, isBefore in
      let letters = Array(ending.utf16)
      return Ending(letters: letters, bare: Self.bare(letters), isBefore: isBefore)
    }.sorted { $0.letters.count > $1.letters.count }
    var marked: [UInt16: [UInt16]] = [:]
    for letter in CharacterFacts.letters(of: language) {
      guard let base = Self.bare([letter]).first, base != letter, Self.vowels.contains(base),
        Self.acuteAndCircumflex.contains(letter)
      else { continue }
      marked[base, default: []].append(letter)
    }
    self.marked = marked.mapValues { $0.sorted() }
  }

  /// What `word`, in lower case and composed, is with the accent of its ending; empty where it needs none.
  ///
  /// - Parameter isBorrowed: whether the source has a word that begins with these letters.
  func meant(by word: [UInt16], isBorrowed: ([UInt16]) -> Bool) -> [[UInt16]] {
    for ending in endings where word.count >= ending.bare.count + Self.shortestStem {
      let stem = Array(word.dropLast(ending.bare.count))
      guard word.suffix(ending.bare.count).elementsEqual(ending.bare) else { continue }
      guard ending.isBefore else { return ending.bare == ending.letters ? [] : [stem + ending.letters] }
      // The accent is on the last vowel of the stem, and no other letter has one.
      guard isBorrowed(stem + ending.bare.prefix(Self.sharedLetters)), stem.allSatisfy({ $0 < 0x80 }),
        let at = stem.lastIndex(where: { marked[$0] != nil })
      else { return [] }
      return (marked[stem[at]] ?? []).map { Array(stem[..<at]) + [$0] + Array(stem[(at + 1)...]) + ending.letters }
    }
    return []
  }

  private static func bare(_ letters: [UInt16]) -> [UInt16] {
    Folding.decomposed(String(utf16: letters)).utf16.filter { !(0x300...0x36F).contains($0) }
  }

  private static let vowels = Set("aeiou".utf16)
  private static let acuteAndCircumflex = Set("áéíóúâêô".utf16)
  /// How many letters of the ending the source has, too: agent-ic, agent-ico.
  private static let sharedLetters = 2
  /// In letters.
  private static let shortestStem = 3
}
