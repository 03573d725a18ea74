import Testing

@testable import UnicodeText

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("ar", "ar"), ("zh", "zh-Hans"), ("zh-CN", "zh-Hans-CN"), ("cn", "zh-Hans"), ("hant", "zh-Hant"),
    ("zh-TW", "zh-Hant-TW"), ("tw", "zh-Hant-TW"), ("HK", "zh-Hant-HK"), ("jp", "ja"), ("kr", "ko"), ("pt_BR", "pt-BR"),
    ("zh-hant-hk", "zh-Hant-HK"), ("DE", "de"), ("es-419", "es-419"), ("sr-Latn", "sr-Latn"),
  ])
  func customaryNamesAreUnderstood(text: String, tag: String) { #expect(LanguageTag(text)?.text == tag) }

  @Test(arguments: ["", "x", "what", "docs", "q1", "12", "de-toolong", "zz-", "de-..", "de-../x", "de_/../", "de-ä"])
  func otherWordsAreNoLanguages(text: String) { #expect(LanguageTag(text) == nil) }

  @Test func namesAreEnglish() throws {
    #expect(try #require(LanguageTag("zh-Hant")).englishName == "Chinese (Traditional)")
    #expect(LanguageTag.german.englishName == "German")
    #expect(try #require(LanguageTag("nb")).englishName == "Norwegian Bokmål")
  }
}
