import Testing
import UnicodeText

@testable import Lexicon

/// Words that a looping model writes: cut nearly everywhere, or longer than any word.
struct LoopingWordTests {
  private static let german = LanguageTag.german
  private static let tables = ["de", "hi", "ru", "hu"].compactMap(LanguageTag.init)

  private func parts(_ word: String, _ language: LanguageTag) throws -> CompoundParts {
    CompoundParts(
      Array(word.utf16), table: try #require(WordTable.of(language)), affixes: SpellingAffixes(language))
  }

  @Test(arguments: [
    ("hi", String(repeating: "हा", count: 30)), ("hi", String(repeating: "हा", count: 30) + "ट"),
    ("de", String(repeating: "haus", count: 15) + "q"), ("de", String(repeating: "a", count: 64)),
    ("ru", String(repeating: "про", count: 20) + "щ"), ("hu", String(repeating: "nap", count: 21)),
  ])
  func takingOneApartAsksNoMoreThanTheSquareOfItsLetters(language: String, word: String) throws {
    var parts = try parts(word, #require(LanguageTag(language)))
    _ = parts.frequency()
    #expect(parts.lookUps <= word.utf16.count * word.utf16.count)
  }

  @Test(arguments: [
    "hausaufgabe", "wasserwerk", "arbeitszeitkonto", "datenbankverbindungsfehler", "hauswasserhaus", "qwertzuiopas",
    "zeitungsleserbriefe", "landeshauptstadt", "abcdefgh", "werkwerkwerkwerk",
  ])
  func whatIsKnownOfTheRestChangesNothing(word: String) throws {
    let table = try #require(WordTable.of(Self.german))
    let affixes = SpellingAffixes(Self.german)
    var parts = try parts(word, Self.german)
    #expect(parts.frequency() == frequency(Array(word.utf16), table, affixes))
  }

  /// Like `CompoundParts`, without a cache.
  private func frequency(_ word: [UInt16], _ table: WordTable, _ affixes: SpellingAffixes) -> Float {
    guard word.count >= 2 * affixes.shortestPart else { return 0 }
    return (max(2, affixes.shortestPart - 1)...(word.count - affixes.shortestPart)).reduce(0) { best, cut in
      let head = CompoundParts(word, table: table, affixes: affixes).headFrequency(0..<cut)
      guard head >= WordAnalyzer.commonPart else { return best }
      let tail = Array(word[cut...])
      var rest = table.zipf(Folding.key(tail))
      if rest < WordAnalyzer.commonPart {
        rest = max(rest, frequency(tail, table, affixes) - WordAnalyzer.joint / 2)
      }
      return rest >= WordAnalyzer.commonPart ? max(best, min(head, rest)) : best
    }
  }

  @Test(arguments: tables)
  func aLongerWordIsNone(language: LanguageTag) {
    let knowledge = Lexicon(usesDictionaries: false).spelling(of: language)
    let word = String(repeating: "ha", count: 2_000)
    #expect(!knowledge.isWord(word, key: Folding.key(word)))
    #expect(knowledge.analysis(of: word) == .unknown)
    #expect(!knowledge.isRegularForm(word))
    #expect(!knowledge.isInDictionary(word))
    let neighbours = knowledge.neighbours(of: word)
    #expect(neighbours.words.isEmpty && neighbours.lookUps == 0)
  }

  @Test(arguments: [
    ("hi", String(repeating: "हा", count: 18)), ("de", String(repeating: "haus", count: 9) + "q"),
    ("ru", String(repeating: "про", count: 13) + "щ"), ("ko", String(repeating: "문서", count: 18)),
  ])
  func theSearchForNeighboursEnds(language: String, word: String) throws {
    let knowledge = Lexicon(usesDictionaries: false).spelling(of: try #require(LanguageTag(language)))
    let first = knowledge.neighbours(of: word).lookUps
    // The last candidate may exceed the limit by the square of its length.
    #expect(first > 0 && first < NeighbourSearch.mostLookUps + 10_000)
    #expect(knowledge.neighbours(of: word).lookUps == first, "what is remembered costs as much")
  }

  @Test func particlesInALoopAreReadOnce() {
    func areAll(_ word: String) -> Bool { KoreanParticles.areAll(of: Array(word.utf16)[...]) }
    #expect(areAll("로도"))
    #expect(areAll("에서와"))
    #expect(areAll(String(repeating: "에서는", count: 21)))
    #expect(!areAll(String(repeating: "에서는", count: 20) + "밥"))
    #expect(!areAll(String(repeating: "에서는", count: 10_000)))
    #expect(!areAll(""))
  }

  @Test func aLongerWordHasOneForm() throws {
    let inflection = Inflection(Self.german)
    let units = Array(String(repeating: "laufen", count: 500).utf16)
    #expect(inflection.forms(units[...], key: Folding.key(units)).stems.count == 1)
    #expect(!inflection.isLike(units, Array("laufen".utf16)))
  }

  @Test func groupsOfDigitsAreReadOnce() throws {
    let text = Array(("1" + String(repeating: " 000", count: 50_000)).utf16)
    let tokens = NumberToken.all(in: text, groupsBySpace: true)
    #expect(tokens.map(\.parts.count) == [50_001])
    let mixed = NumberToken.all(in: Array("1 000.000 000 12 000".utf16), groupsBySpace: true)
    #expect(mixed.map(\.parts.count) == [3, 1, 2])
  }
}
