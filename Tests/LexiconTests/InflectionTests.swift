import Testing
import UnicodeText

@testable import Lexicon

/// Words that are forms of one share a stem; others do not.
@Suite struct InflectionTests {
  private func shareStem(_ a: String, _ b: String, _ language: String) throws -> Bool {
    let inflection = Inflection(try #require(LanguageTag(language)))
    let units = Array(b.utf16)
    let forms = inflection.forms(units[...], key: Folding.key(units))
    return forms.stems.contains(where: inflection.forms(ofTermWord: Array(a.utf16)[...]).stems.contains)
  }

  @Test(arguments: [
    ("de", "Zelle", "Zellen"), ("fr", "réseau", "réseaux"), ("es", "luz", "luces"), ("pt", "modelo", "modelos"),
    ("ru", "значение", "значениями"), ("nl", "netwerk", "netwerken"), ("sv", "nätverk", "nätverken"),
    ("id", "jaringan", "jaringannya"), ("ar", "ملف", "والملفات"), ("ar", "خدمة", "خدمتنا"), ("ko", "코드", "코드까지"),
    ("cs", "server", "serverech"), ("fa", "کتاب", "کتاب‌هایی"), ("ur", "کتاب", "کتابوں"),
  ]) func formsOfOneWordMeet(language: String, term: String, form: String) throws {
    #expect(try shareStem(term, form, language))
  }

  @Test(arguments: [
    ("de", "Zelle", "Zeile"), ("fr", "canal", "canard"), ("es", "casa", "cama"), ("ru", "лес", "лист"),
    ("ar", "بيانات", "يانصيب"), ("ko", "모델", "모양"), ("hi", "मान", "मानव"),
  ]) func otherWordsDoNot(language: String, term: String, other: String) throws {
    #expect(try !shareStem(term, other, language))
  }

  @Test(arguments: [
    ("de", "mosaikelemente", "mosaik", true), ("de", "datum", "datei", false),
    ("es", "paginas", "página", true), ("es", "páignas", "página", true), ("fr", "servrur", "serveur", true),
    ("fr", "réseau", "risque", false), ("ar", "أعمدة", "عمود", true), ("ar", "القوالب", "قالب", true),
    ("ar", "كتاب", "مكتبة", false), ("ko", "사용자이름", "사용자", true), ("ru", "почтовый", "почты", true),
  ]) func likenessGivesTheBenefitOfTheDoubt(language: String, word: String, term: String, isLike: Bool) throws {
    let inflection = Inflection(try #require(LanguageTag(language)))
    let folded = { (text: String) in Array(Folding.folded(text).utf16) }
    #expect(inflection.isLike(folded(word), folded(term)) == isLike)
  }

  @Test(arguments: [
    ("queries", "query"), ("classes", "class"), ("boxes", "box"), ("status", "status"), ("matrices", "matrix"),
    ("analysis", "analysis"), ("caches", "cach"), ("images", "image"), ("gas", "gas"),
  ]) func englishPluralsLoseTheirEnding(plural: String, singular: String) {
    #expect(EnglishForms.singular(Array(plural.utf16)) == Array(singular.utf16))
  }

  @Test func snowballIsThereForItsLanguages() throws {
    #expect(Stemmer(try #require(LanguageTag("ru")))?.stem(Array("базами".utf16)) == Array("баз".utf16))
    #expect(Stemmer(.english)?.stem(Array("running".utf16)) == Array("run".utf16))
    #expect(Stemmer(try #require(LanguageTag("ko"))) == nil)
  }
}
