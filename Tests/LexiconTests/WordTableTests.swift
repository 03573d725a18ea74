import Testing
import UnicodeText

@testable import Lexicon

struct WordTableTests {
  static let languages = """
    ar bg ca cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv tr uk vi zh-Hans zh-Hant
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test(arguments: languages)
  func everyLanguageHasATableOfPlausibleSize(language: String) throws {
    let table = try table(language)
    #expect((10_000...60_000).contains(table.count))
    #expect((2...3.1).contains(table.minimumZipf))
  }

  @Test(arguments: [
    ("en", "the house Allegation don’t a I"), ("de", "Straße größe Häuser dass grosse und"),
    ("fr", "été maison aujourd’hui à œuvre"), ("es", "mañana corazón y"), ("pt", "não ações"), ("it", "perché città"),
    ("nl", "zo'n huis"), ("pl", "się żółty"), ("tr", "çok ısı Isı İstanbul"), ("vi", "không được"),
    ("id", "yang untuk"),
    ("ru", "ещё еще Москва и"), ("uk", "здоров’я їжа"), ("bg", "които"), ("el", "λόγος άνθρωπος"),
    ("ar", "مُحَمَّد إلى الى مدرسة مدرسه و"), ("fa", "می‌شود ایران"), ("he", "שלום של"), ("hi", "है में मेँ क़लम कलम"),
    ("ja", "東京 カタカナ ｶﾀｶﾅ です の"), ("ko", "한국 사람 이"), ("zh-Hans", "软件 发展 的 后"),
    ("zh-Hant", "軟體 發展 的 後 后 裡面 裏面 頭髮"), ("ro", "și această"), ("cs", "který"), ("sv", "också"),
    ("da", "være"), ("nb", "ikke"), ("fi", "että"), ("hu", "nagyon"), ("ca", "això"),
  ])
  func knowsOrdinaryWords(language: String, words: String) throws {
    let table = try table(language)
    for word in words.split(separator: " ") {
      #expect(table.zipf(Folding.key(String(word))) >= table.minimumZipf, "“\(word)” in \(language)")
    }
  }

  @Test(arguments: [
    ("en", "alegation qwxzt straße дом"), ("de", "Strase allegations Hauß"), ("ru", "мосвка house's"),
    ("ar", "قخحجث"), ("ja", "쀍쀍 鑿齉"), ("zh-Hans", "軟體 發展"), ("zh-Hant", "软件 发展"), ("hi", "ढझठ"),
  ])
  func doesNotKnowNonsense(language: String, words: String) throws {
    let table = try table(language)
    for word in words.split(separator: " ") {
      #expect(table.zipf(Folding.key(String(word))) == 0, "“\(word)” in \(language)")
    }
  }

  @Test func moreFrequentWordsHaveHigherValues() throws {
    let english = try table("en")
    let values = ["the", "house", "allegation", "reconnoiter"].map { english.zipf(Folding.key($0)) }
    #expect(values == values.sorted(by: >))
    #expect((7.2...8).contains(values[0]))
    #expect((5...6).contains(values[1]))
    #expect((2.4...4).contains(values[2]))
  }

  @Test func unknownWordsRarelyPassForKnownOnes() throws {
    let english = try table("en")
    let words = (0..<200_000).map { "q\(String($0, radix: 26))zx" }
    let passed = words.count { english.zipf(Folding.key($0)) > 0 }
    #expect(passed < 20, "6 are to be expected")
  }

  @Test(arguments: [("de-AT", "de"), ("zh-TW", "zh-Hant"), ("zh", "zh-Hans"), ("no", "nb"), ("pt_BR", "pt")])
  func regionsShareATable(tag: String, name: String) throws {
    #expect(LanguageTag(tag)?.tableName == name)
    #expect(try table(tag).count == table(name).count)
  }

  @Test func isNilWhenThereIsNoTable() throws {
    let welsh = try #require(LanguageTag("cy"))
    #expect(WordTable.of(welsh) == nil)
  }

  /// The left side is printed by `script/make-word-tables --keys`.
  @Test(
    arguments: [
      (0x56F5_C919_4461_D57C, "the"), (0x2D88_A6D8_D596_AFE3, "Straße"), (0x36E2_0426_A476_B942, "größe"),
      (0x5D8F_29AB_8255_632D, "don’t"), (0x5D8F_29AB_8255_632D, "DON'T"), (0x2789_2B61_BB32_5501, "кошка"),
      (0x6F9D_603C_40D6_DBB3, "Ёлка"), (0xD733_B121_60D5_D09B, "مُحَمَّد"), (0xD244_D211_9080_0E69, "أحمد"),
      (0x8FBF_27B2_9C75_5256, "مدرسة"), (0xB9EB_103A_5F2A_5C00, "मेँ"), (0xBCA0_A93A_E041_74B8, "क़लम"),
      (0x9367_6108_2B6B_4A76, "漢字"), (0x7AA5_409F_950C_6112, "カタカナ"), (0x7AA5_409F_950C_6112, "ｶﾀｶﾅ"),
      (0xF0D7_6824_06B3_EC42, "한국어"),
      (0xF0D7_6824_06B3_EC42, "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1165}"),
      (0x27F6_62AA_9FEE_77A7, "İstanbul"), (0x9B1D_4813_2F6B_DCA4, "ısı"), (0xB538_F990_E859_62DC, "cafe\u{301}"),
      (0xAF63_E44C_8601_FA24, "I"), (0x416A_BE11_34C1_19FA, "𠮷野家"), (0x911F_A86B_C1B5_E075, "ΛΌΓΟΣ"),
      (0xD1D8_19E6_D215_D945, "می‌شود"),
    ] as [(UInt64, String)])
  func keysAreThoseOfTheScriptThatMakesTheTables(key: UInt64, word: String) {
    #expect(Folding.key(word) == key)
  }

  private func table(_ language: String) throws -> WordTable {
    let tag = try #require(LanguageTag(language))
    return try #require(WordTable.of(tag))
  }
}
