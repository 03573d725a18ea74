import Testing
import UnicodeText

@testable import Lexicon

/// How numbers in running text are read.
struct NumberReaderTests {
  /// The numbers of a text: the values of the likeliest reading, a sequence with its parts separated by `|`, a month as
  /// M5.
  private func read(_ text: String, _ language: String) throws -> [String] {
    let tag = try #require(LanguageTag(language))
    let units = Array(text.utf16)
    let words = try TextAnalyzer().words(units)
    return NumberReader(NumberKnowledge(tag)).mentions(in: units, words: words).map { mention in
      switch mention.kind {
      case .sequence, .timestamp: mention.values.map(Self.shown).joined(separator: "|")
      case .month: "M" + mention.values.map(Self.shown).joined()
      case .number: mention.value.map(Self.shown) ?? "?"
      }
    }
  }

  private static func shown(_ value: DecimalValue) -> String {
    if let integer = value.integer { return String(integer) }
    return value.isHashed ? "huge" : "\(value.digits)e\(value.exponent)"
  }

  @Test(arguments: [
    ("en", "1,500 and 1.5 and 1.500", ["1500", "15e-1", "15e-1"]),
    ("de", "1.500 und 1,5 und 1.500,25", ["1500", "15e-1", "150025e-2"]),
    ("de", "1’500.50 Franken", ["15005e-1"]),
    ("fr", "12\u{202F}500,75 et 12 500", ["1250075e-2", "12500"]),
    ("ru", "1\u{A0}250\u{A0}000", ["1250000"]),
    ("hi", "12,34,567 और १,५००", ["1234567", "1500"]),
    ("ar", "١٬٥٠٠٫٥ و 1,500", ["15005e-1", "1500"]),
    ("ja", "１，５００と２．５", ["1500", "25e-1"]),
    ("en", "0.125 and .5, 7.", ["125e-3", "5e-1", "7"]),
    ("km", "១២៣ និង ៤,៥", ["123", "45e-1"]),
    ("en", "007 and 12345678901234567890", ["7", "huge"]),
  ])
  func separatorsAreThoseOfTheLanguage(language: String, text: String, values: [String]) throws {
    #expect(try read(text, language) == values)
  }

  @Test(arguments: [
    ("en", "1.5k, 7B, 3M and 1T", ["1500", "7000000000", "3000000", "1000000000000"]),
    ("en", "2 million, 3 billion, 5 hundred thousand", ["2000000", "3000000000", "500000"]),
    ("de", "3 Mio. und 2 Milliarden, 4 Billionen", ["3000000", "2000000000", "4000000000000"]),
    ("fr", "1,5 milliard", ["1500000000"]),
    ("es", "5 mil millones, 2 billones", ["5000000000", "2000000000000"]),
    ("ru", "1,5 тыс. и 20 миллионов", ["1500", "20000000"]),
    ("ar", "3 ملايين و5 آلاف", ["3000000", "5000"]),
    ("hi", "2.5 लाख, 3 करोड़, १० हज़ार", ["250000", "30000000", "10000"]),
    ("fa", "۱۲ هزار", ["12000"]),
    ("th", "๓ ล้าน และ 5 แสน", ["3000000", "500000"]),
    ("sw", "Watu milioni 3", ["3"]),
    ("hr", "2 milijuna, 5 tisuća", ["2000000", "5000"]),
    ("uk", "5К і 2М, 3 Кб", ["5000", "2000000", "3"]),
    ("zh-Hans", "5万、2.5亿、1万亿、20多万", ["50000", "250000000", "1000000000000", "200000"]),
    ("zh-Hans", "5千米和3百分点", ["5", "3"]),
    ("ja", "1億2000万、3百万", ["120000000", "3000000"]),
    ("ko", "20만, 5천 명, 3조", ["200000", "5000", "3000000000000"]),
  ])
  func wordsAndSignsMultiply(language: String, text: String, values: [String]) throws {
    #expect(try read(text, language) == values)
  }

  @Test(arguments: [
    ("en", "version 3.10.2 on 127.0.0.1", ["3|10|2", "127|0|0|1"]),
    ("en", "2031-09-02T15:50", ["2031|9|2|15|50"]),
    ("en", "on May 4, 2031, you may try 2 times", ["M5", "4", "2031", "2"]),
    ("de", "am 4. Mai 2031 oder 04.05.2031", ["4", "M5", "2031", "4|5|2031"]),
    ("fr", "le 3 mars 2031", ["3", "M3", "2031"]),
    ("es", "el 2 de septiembre de 2031", ["2", "M9", "2031"]),
    ("ru", "в январе 2031 года, 5 мая", ["M1", "2031", "5", "M5"]),
    ("ar", "3 كانون الثاني 2031", ["3", "M1", "2031"]),
    ("hi", "15 अगस्त 2031", ["15", "M8", "2031"]),
    ("ja", "2031年5月4日", ["2031", "5", "4"]),
    ("en", "lines 1,2,3", ["1", "2", "3"]),
    ("en", "commit a1b2c3d4", []),
  ])
  func datesAndVersionsAreNoPlainNumbers(language: String, text: String, values: [String]) throws {
    #expect(try read(text, language) == values)
  }

  @Test func hoursOfBothClocksAreEqual() throws {
    let tag = LanguageTag.english
    func mentions(_ text: String) throws -> [NumberMention] {
      let units = Array(text.utf16)
      return NumberReader(NumberKnowledge(tag)).mentions(in: units, words: try TextAnalyzer().words(units))
    }
    let (a, b) = (try mentions("3:30 pm"), try mentions("15:30"))
    #expect(a[0].equals(b[0]) && a[1].equals(b[1]))
    #expect(try mentions("3 p.m.")[0].equals(mentions("15:00")[0]))
    #expect(try !mentions("3 of them")[0].equals(mentions("15 of them")[0]))
  }

  @Test func anythingCanBeRead() throws {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let stock = Array("0123456789٠١٢०१７.,'’ \u{A0}\u{202F}-:/%kKMBT万億만ap.mTxé\u{1106}\u{1161}\u{11AB}５,May лет$".utf16)
    let analyzer = try TextAnalyzer()
    for language in ["en", "de", "ar", "ko", "zh-Hans"] {
      let reader = NumberReader(NumberKnowledge(try #require(LanguageTag(language))))
      for _ in 0..<300 {
        let units = (0..<next(60)).map { _ in stock[next(stock.count)] } + (next(9) == 0 ? [0xD800] : [])
        let mentions = reader.mentions(in: units, words: analyzer.words(units))
        for mention in mentions {
          #expect(mention.range.start < mention.range.end && Int(mention.extent.end) <= units.count)
          #expect(mention.extent.start <= mention.range.start && mention.range.end <= mention.extent.end)
        }
        #expect(mentions.map(\.range.start) == mentions.map(\.range.start).sorted())
      }
    }
  }

  @Test(arguments: [
    ("en", 21, "the twenty-one rooms", true), ("de", 21, "einundzwanzig Zimmer", true),
    ("ru", 12, "с двенадцатью окнами", true), ("ar", 3, "الثلاثة", true), ("hi", 25, "पच्चीस लोग", true),
    ("zh-Hans", 12, "有十二个", true), ("ko", 2, "두 가지", true), ("fr", 80, "quatre-vingts", true),
    ("es", 7, "seis personas", false), ("en", 8, "a great height", false),
  ])
  func aNumberIsFoundInWords(language: String, value: Int, text: String, isSaid: Bool) throws {
    let analyzer = try TextAnalyzer()
    let spelled = SpelledNumbers(try #require(LanguageTag(language)), analyzer: analyzer)
    let units = Array(text.utf16)
    #expect(spelled.isSaid(Int64(value), in: units, words: analyzer.words(units), loosely: false) == isSaid)
  }
}
