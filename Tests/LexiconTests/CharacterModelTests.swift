import Testing
import UnicodeText

@testable import Lexicon

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct CharacterModelTests {
  static let languages = """
    ar bg ca cs da de el en es fa fi fr he hi hu id it ko nb nl pl pt ro ru sv tr uk vi
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test(arguments: [
    ("reconnoitering", "en", "de"), ("overthrowing", "en", "de"), ("Zwischenspeicherungen", "de", "en"),
    ("Rückgabewertprüfung", "de", "en"), ("throughputs", "en", "fr"), ("désérialisassions", "fr", "en"),
    ("wholeheartedness", "en", "es"), ("desinstalándolos", "es", "en"), ("unmistakeableness", "en", "it"),
    ("sovrascrivendoli", "it", "en"), ("foreshadowings", "en", "pt"), ("desinstalações", "pt", "en"),
    ("eigenschappenvenster", "nl", "en"), ("przekierowywaniu", "pl", "en"), ("yükleyebilirsiniz", "tr", "en"),
    ("mempertanggungjawabkan", "id", "en"), ("переопределившего", "ru", "uk"), ("перевизначеннями", "uk", "ru"),
  ])
  func lettersTellTheLanguageOfAnUnknownWord(word: String, language: String, other: String) throws {
    #expect(try model(language).log2Probability(of: word) > model(other).log2Probability(of: word) + 4)
  }

  @Test(arguments: [
    ("en", "question", "qtneosui"), ("ru", "вопрос", "рпсвоо"), ("hi", "प्रश्न", "ि्ा्र"), ("ar", "السؤال", "ؤلساءا"),
    ("ko", "질문입니다", "뷁쀓쩳"), ("he", "שאלה", "ךםץש"), ("el", "ερώτηση", "ςτρψώη"), ("fa", "پرسش", "شژپث"),
  ])
  func wordsAreLikelierThanJumbles(language: String, word: String, jumble: String) throws {
    let model = try model(language)
    #expect(model.log2Probability(of: word) > model.log2Probability(of: jumble) + 8)
  }

  @Test(arguments: [
    ("de", "einstellung"), ("ru", "проверка"), ("ar", "إعدادات"), ("hi", "सुविधा"), ("es", "a"),
  ])
  func neighboursWeighTheSameOneByOne(language: String, word: String) throws {
    let model = try model(language)
    let letters = Array(word.utf16)
    var neighbourhood = CharacterModel.Neighbourhood(model, of: letters)
    EditCandidates(language: try #require(LanguageTag(language))).forEach(near: letters) { candidate, _ in
      let alone = model.log2Probability(of: String(decoding: candidate, as: UTF16.self))
      #expect(neighbourhood.log2Probability(of: candidate) == alone)
    }
  }

  @Test(arguments: languages)
  func everyModelSharesOutNoMoreThanThereIs(language: String) throws {
    let model = try model(language)
    let scalars: ClosedRange<UInt16> = language == "ko" ? 0xAC00...0xD7A3 : 0x21...0x1FFF
    let letters = scalars.map { [$0] }
    let total = letters.reduce(Float(0)) { $0 + exp2f(model.log2Probability(ofFolded: $1)) }
    #expect(total > 0 && total < 1, "the probability of all words of one letter")
  }

  @Test func capitalsAndCompositionDoNotMatter() throws {
    let german = try model("de")
    #expect(german.log2Probability(of: "ÜBERPRÜFUNG") == german.log2Probability(of: "u\u{308}berpru\u{308}fung"))
  }

  @Test(arguments: ["", "漢", "\u{1F600}", "a\u{0}b"])
  func anyTextHasAFiniteValue(text: String) throws {
    #expect(try model("en").log2Probability(of: text).isFinite)
  }

  /// Computed from the files by the functions of script/word_tables, in Python.
  @Test(
    arguments: [
      ("en", "reconnoitering", 42.5), ("de", "Größenänderung", 36), ("ru", "ёлочка", 26.357), ("fr", "l’été", 27.286),
      ("uk", "перевизначеннями", 32.786), ("ko", "질문입니다", 39.643),
    ] as [(String, String, Float)])
  func valuesAreThoseOfTheScriptThatMakesTheModels(language: String, word: String, bits: Float) throws {
    #expect(abs(try model(language).log2Probability(of: word) + bits) < 0.01)
  }

  private func model(_ language: String) throws -> CharacterModel {
    let tag = try #require(LanguageTag(language))
    return try #require(CharacterModel.of(tag))
  }
}
