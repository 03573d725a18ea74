import Testing
import UnicodeText

@testable import Lexicon

struct AccentedTwinsTests {
  @Test func putsUpToThreeMarksOnLetters() throws {
    let french = try #require(LanguageTag("fr"))
    let twins = try #require(AccentedTwins(french))
    let found = Set(twins.spellings(of: Array("preference".utf16)).map { String(utf16: $0) })
    #expect(found.contains("préférence"))
    #expect(!found.contains("preference"))
  }

  @Test(arguments: ["ru", "ar", "hi", "ko"])
  func markedLettersOfOtherScriptsAreLettersOfTheirOwn(language: String) throws {
    let tag = try #require(LanguageTag(language))
    #expect(AccentedTwins(tag) == nil)
  }

  @Test(arguments: [
    ("es", "conexion", "conexión"), ("es", "pequeno", "pequeño"), ("es", "aqui", "aquí"),
    ("fr", "securite", "sécurité"),
    ("fr", "systeme", "système"), ("fr", "developpement", "développement"), ("de", "fur", "für"),
    ("de", "Anderung", "Änderung"),
  ])
  func dictionaryHasTheWordWithAccentsOnly(language: String, bare: String, accented: String) throws {
    #expect(try knowledge(language).accentedTwins(of: bare).first == Folding.lowercased(accented, .english))
  }

  @Test(arguments: [
    ("es", "solo"), ("es", "pagina"), ("es", "servidor"), ("es", "docker"), ("fr", "connaitre"), ("fr", "Ecole"),
    ("de", "Strasse"), ("de", "konnte"), ("fr", "pages"), ("fr", "chaine"),
  ])
  func wordsAsTheyAreLackNone(language: String, word: String) throws {
    #expect(try knowledge(language).accentedTwins(of: word) == [])
  }

  private func knowledge(_ language: String) throws -> SpellingKnowledge {
    let tag = try #require(LanguageTag(language))
    return Lexicon().spelling(of: tag)
  }
}
