import Testing
import UnicodeText

@testable import Lexicon

struct TransliterationTests {
  @Test(arguments: [
    ("parsing", "파싱"), ("checker", "체커를"), ("proxy", "프록시는"), ("pixels", "البكسل"), ("schema", "سكيما"),
    ("cells", "सेलों"),
    ("hop", "хопов"),
  ])
  func loansSpellTheirSound(latin: String, loan: String) throws {
    #expect(try distance(loan, latin) <= 0.35)
  }

  @Test(arguments: [
    ("parsing", "파생"), ("checker", "체조"), ("logic", "조직"), ("pixels", "الكسل"), ("hop", "ходов"), ("array", "ऐसे"),
  ])
  func otherWordsDoNot(latin: String, word: String) throws {
    #expect(try distance(word, latin) > 0.35)
  }

  @Test func wordsOfOneOrTwoLettersTellNothing() {
    #expect(Transliteration.Sound("ab") == nil)
    #expect(Transliteration.Sound("naïve") == nil)
  }

  private func distance(_ word: String, _ latin: String) throws -> Float {
    let script = Script(of: try #require(word.unicodeScalars.first))
    let sound = try #require(Transliteration.Sound(latin))
    return try #require(Transliteration(script)).distance(of: word, from: sound)
  }
}
