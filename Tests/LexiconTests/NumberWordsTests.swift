import SourceText
import Testing
import UnicodeText

@testable import Lexicon

/// How spelled numbers are read.
struct NumberWordsTests {
  private func read(_ text: String, _ language: String) throws -> [Int64] {
    let tag = try #require(LanguageTag(language))
    let units = Array(text.utf16)
    let analyzer = try TextAnalyzer()
    let words = NumberWords(tag, NumberKnowledge(tag), analyzer: analyzer)
    return words.mentions(in: units, words: analyzer.words(units)).map(\.value)
  }

  @Test(arguments: [
    ("en", "Thirty men, twenty-five boats and two hundred and sixty oars.", [30, 25, 260]),
    ("en", "three thousand four hundred, five hundred million", [3400, 500_000_000]),
    ("de", "Vierzig Boote, zweihundert Ruder und siebenundzwanzig Segel", [40, 200, 27]),
    ("fr", "quatre-vingt-dix bateaux et trente et une rames", [90, 31]),
    ("es", "treinta y cinco barcos, doscientas velas", [35, 200]),
    ("it", "quarantadue barche", [42]),
    ("pt", "trinta e cinco barcos", [35]),
    ("ru", "двадцать пять лодок, из сорока", [25, 40]),
    ("pl", "pięćdziesiąt łodzi", [50]),
    ("hi", "पैंतीस नावें", [35]),
    ("ar", "وفيها ثلاثين مركبا", [30]),
    ("fa", "پنجاه قایق", [50]),
    ("th", "เรือสี่สิบลำ", [40]),
    ("vi", "ba mươi chiếc thuyền", [30]),
    ("ja", "三十五分、二百年", [35, 200]),
    ("zh-Hans", "二十四小时，三千六百秒", [24, 3600]),
    ("ko", "서른 척, 오십분", [30, 50]),
  ])
  func wordsAndTheirSumsAreRead(language: String, text: String, values: [Int64]) throws {
    #expect(try read(text, language) == values)
  }

  @Test(arguments: [
    ("en", "One in a hundred, thousands of them, ten or eleven"),
    ("fr", "cent pour cent, neuf fois"),
    ("zh-Hans", "千万不要，十分好，二〇三一年，二百五"),
    ("ja", "万一、百万"),
    ("ko", "이백만, 하십시오"), ("ar", "الطبقات السبع والطبقات الخمس"),
  ])
  func figuresOfSpeechAreNoNumbers(language: String, text: String) throws {
    #expect(try read(text, language) == [])
  }

  @Test(arguments: [
    ("de", "anderthalb Stunden", DecimalValue(digits: 15, exponent: -1), true),
    ("fr", "deux heures et demie", DecimalValue(digits: 25, exponent: -1), true),
    ("fr", "deux heures et demie", DecimalValue(digits: 35, exponent: -1), false),
    ("he", "שעה וחצי", DecimalValue(digits: 15, exponent: -1), true),
    ("ja", "2時間半", DecimalValue(digits: 25, exponent: -1), true),
    ("hi", "ढाई घंटे", DecimalValue(digits: 25, exponent: -1), true),
    ("de", "drei Stunden", DecimalValue(digits: 35, exponent: -1), false),
  ])
  func halvesAreSaidInWords(language: String, text: String, value: DecimalValue, isSaid: Bool) throws {
    let analyzer = try TextAnalyzer()
    let units = Array(text.utf16)
    let spelled = SpelledNumbers(try #require(LanguageTag(language)), analyzer: analyzer)
    #expect(spelled.saysFraction(value, in: units, words: analyzer.words(units)) == isSaid)
  }

  @Test(arguments: [
    ("en", "tens of thousands, hundreds of millions, 3 millions", [4, 8]), ("zh-Hans", "数百万，几十万", [6, 5]),
    ("ja", "数億", [8]), ("ko", "수십만", [5]),
  ])
  func sizesAreReadWithoutANumber(language: String, text: String, powers: [Int]) throws {
    let tag = try #require(LanguageTag(language))
    let units = Array(text.utf16)
    let sizes = try #require(VagueNumbers(tag, NumberKnowledge(tag)))
    #expect(sizes.mentions(in: units, words: try TextAnalyzer().words(units)).map(\.power) == powers)
  }

  @Test func everyDecimalDigitIsKnown() {
    for code in UInt16(0x30)...0xFF19 {
      guard let scalar = Unicode.Scalar(code), scalar.properties.numericType == .decimal else { continue }
      #expect(Numeral.value(code).map(Double.init) == scalar.properties.numericValue, "U+\(String(code, radix: 16))")
    }
    #expect(Numeral.value(0x41) == nil && Numeral.value(0x4E00) == nil && Numeral.value(0x0964) == nil)
  }
}
