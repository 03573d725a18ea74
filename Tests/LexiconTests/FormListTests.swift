import Testing
import UnicodeText

@testable import Lexicon

struct FormListTests {
  static let languages = "ar ca cs de es fi fr he it nb nl pl pt ru sv uk".split(separator: " ").map(String.init)

  @Test(arguments: languages)
  func everyLargeListHasForms(language: String) throws {
    let count = try list(language).count
    #expect((50_000...400_000).contains(count))
  }

  @Test(arguments: ["hi", "ko", "fa", "el", "ja", "en"])
  func otherLanguagesHaveNone(language: String) throws {
    let tag = try #require(LanguageTag(language))
    #expect(FormList.of(tag) == nil)
  }

  @Test(arguments: [
    ("pl", "rozwiązywane architektur"), ("uk", "реєстратором архітектур"), ("ru", "архитектур серверах"),
    ("ar", "السحابات يقرؤها"), ("de", "kontextuell großflächigem"), ("nl", "opeenvolgend integreer"),
    ("cs", "aktualizujte"),
  ])
  func knowsRareForms(language: String, words: String) throws {
    let knowledge = try knowledge(language)
    for word in words.split(separator: " ") { #expect(knowledge.zipf(ofForm: String(word)) >= 1.5, "“\(word)”") }
  }

  @Test func lettersThatTheTableUnifiesAreKeptApart() throws {
    let knowledge = try knowledge("ar")
    #expect(knowledge.zipf(ofForm: "السحابات") > 0)
    #expect(knowledge.zipf(ofForm: "ألسحابات") == 0)
  }

  @Test func vowelMarksAndCapitalsDoNotMatter() throws {
    #expect(try knowledge("ar").zipf(ofForm: "السَّحابات") > 0)
    #expect(try knowledge("de").zipf(ofForm: "Kontextuell") > 0)
  }

  @Test func damagedBytesAreNoList() {
    for bytes in [[], Array("CWF1".utf8), Array("CWF1".utf8) + [UInt8](repeating: 0xFF, count: 40)] as [[UInt8]] {
      bytes.withUnsafeBytes { #expect(FormList($0) == nil) }
    }
  }

  /// The rarer of two forms speaks for a slip only if the other is far more common.
  @Test func frequencyCountsInRelationToWhatWasMeant() throws {
    let usage = FormUsage(try knowledge("de"))
    #expect(usage.logOdds(of: "kontextuell", meant: 3) < usage.logOdds(of: "kontextuell", meant: 4.2))
    #expect(usage.logOdds(of: "kontextuell", meant: 7) == 0)
  }

  private func list(_ language: String) throws -> FormList {
    let tag = try #require(LanguageTag(language))
    return try #require(FormList.of(tag))
  }

  private func knowledge(_ language: String) throws -> SpellingKnowledge {
    let tag = try #require(LanguageTag(language))
    return SpellingKnowledge(language: tag, table: WordTable.of(tag), speller: nil)
  }
}
