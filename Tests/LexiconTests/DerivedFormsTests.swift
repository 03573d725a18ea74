import Testing
import UnicodeText

@testable import Lexicon

/// Words that no dictionary lists, and slips that look like them.
struct DerivedFormsTests {
  @Test(arguments: [
    ("de", "prozessorientierte"), ("de", "angebotsrelevanten"), ("de", "signaturpflichtiges"),
    ("ru", "масштабируемостью"), ("fr", "interbancaires"), ("es", "hiperconvergente"),
    ("ar", "للبروتوكولات"), ("ar", "والمبرمجون"),
  ])
  func regularDerivationsAreWords(language: String, word: String) throws {
    #expect(try knowledge(language).isWord(word, key: Folding.key(word)))
  }

  @Test(arguments: [("de", "prozesorientierte"), ("ar", "للرقمة"), ("ru", "масштабируемотсью")])
  func slipsInThemAreNot(language: String, word: String) throws {
    #expect(try !knowledge(language).isWord(word, key: Folding.key(word)))
  }

  @Test(arguments: [
    ("Zeitungartikel", "zeitungsartikel"), ("Freiheitkampf", "freiheitskampf"),
    ("Informationaustausch", "informationsaustausch"),
  ])
  func compoundLacksItsLink(word: String, whole: String) throws {
    #expect(try knowledge("de").linkedCompound(of: word) == whole)
  }

  @Test(arguments: ["Zeitungsartikel", "Haustür", "Fenster", "Leitungen"])
  func otherCompoundsLackNone(word: String) throws {
    #expect(try knowledge("de").linkedCompound(of: word) == nil)
  }

  private func knowledge(_ language: String) throws -> SpellingKnowledge {
    let tag = try #require(LanguageTag(language))
    return Lexicon().spelling(of: tag)
  }
}
