import Testing
import UnicodeText

@testable import Lexicon

/// Slips that writers of a language make so often that lists have them.
@Suite struct UsualSlipsTests {
  @Test(arguments: [
    ("hi", "समाजिक", "सामाजिक"), ("hi", "इतिहासिक", "ऐतिहासिक"), ("hi", "भूगोलिक", "भौगोलिक"), ("mr", "उद्योगिक", "औद्योगिक"),
    ("hi", "व्यवहारिक", "व्यावहारिक"), ("hi", "पुर्ति", "पूर्ति"), ("hi", "सबंध", "संबंध"), ("es", "conbertir", "convertir"),
    ("es", "acer", "acer"), ("ru", "агенство", "агентство"), ("ru", "комисия", "комиссия"),
    ("de", "agressiv", "aggressiv"),
    ("fr", "aggrandir", "agrandir"), ("ar", "لمحافظ", "لمحافظة"),
  ])
  func rightSpellingIsAmongThose(language: String, written: String, meant: String) throws {
    let slips = UsualSlips(try #require(LanguageTag(language)))
    let found = slips.meant(by: Array(written.utf16), isWord: false).map { String(utf16: $0.letters) }
    // Shorter words are alike by chance.
    #expect(found.contains(meant) || written == meant && found.isEmpty, "\(found)")
  }

  @Test func lettersOfTheSameSoundAreNoSlipInAWord() throws {
    let slips = UsualSlips(try #require(LanguageTag("es")))
    #expect(slips.meant(by: Array("convertir".utf16), isWord: true).isEmpty)
  }

  @Test(arguments: [("आर्थिक", nil), ("मासिक", nil), ("market", nil), ("दिनिक", "दैनिक")] as [(String, String?)])
  func firstVowelIsStrengthenedOnce(word: String, stronger: String?) {
    #expect(VowelGrades.strengthened(Array(word.utf16)).map { String(utf16: $0) } == stronger)
  }

  @Test(
    arguments: [
      ("ru", "тэгов", "тегов"), ("ru", "тэгетика", nil), ("ru", "вообщем", "в общем"), ("ar", "والسيء", "والسيئ"),
      ("ar", "سيئة", nil), ("de", "standartisiert", nil), ("en", "teh", nil),
    ] as [(String, String, String?)])
  func normIsFollowedInEveryForm(language: String, written: String, meant: String?) throws {
    let mistaken = MistakenSpellings(try #require(LanguageTag(language)))
    #expect(mistaken?.meant(by: written) { $0 != "тегетика" && $0 != "standardisiert" } == meant)
  }

  @Test(arguments: [
    ("es", "tokenizacion", ["tokenización"]), ("es", "agentico", ["agéntico"]), ("es", "trafica", []),
    ("pt", "tokenizacao", ["tokenização"]), ("pt", "agenticos", ["agénticos", "agênticos"]),
    ("pl", "kontenerowosc", ["kontenerowość"]), ("fr", "tokenisabilite", ["tokenisabilité"]), ("es", "abanico", []),
  ])
  func endingHasItsAccent(language: String, written: String, meant: [String]) throws {
    let tag = try #require(LanguageTag(language))
    let endings = try #require(AccentedEndings(tag))
    let isBorrowed: ([UInt16]) -> Bool = { "agentic".utf16.starts(with: $0) }
    #expect(endings.meant(by: Array(written.utf16), isBorrowed: isBorrowed).map { String(utf16: $0) } == meant)
  }
}
