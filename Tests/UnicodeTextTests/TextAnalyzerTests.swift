import CICU
import RandomInput
import SourceText
import Testing

@testable import UnicodeText

@Suite struct TextAnalyzerTests {
  private func words(_ text: String) throws -> [(String, Word)] {
    let units = Array(text.utf16)
    return try TextAnalyzer().words(units).map { (String(decoding: units[$0.range.indices], as: UTF16.self), $0) }
  }

  @Test(arguments: [
    ("Hello, big world", ["Hello", "big", "world"]), ("l'homme d’État", ["l'homme", "d’État"]),
    ("وAPI جديد", ["و", "API", "جديد"]), ("API를 호출", ["API", "를", "호출"]), ("open-source", ["open", "source"]),
    ("दिल्ली में", ["दिल्ली", "में"]), ("3.5 km", ["3.5", "km"]), ("a\u{E000}b", ["a", "b"]),
    ("Exemple\u{202F}: 10\u{202F}000", ["Exemple", "10\u{202F}000"]),
    ("", []), ("…!?", []),
  ])
  func wordsAreSplitWhereTheScriptChanges(text: String, expected: [String]) throws {
    #expect(try words(text).map(\.0) == expected)
  }

  @Test func traitsTellWhatAWordLooksLike() throws {
    let traits = try words("Word WORD camelCase x2 42 plain A").map(\.1.traits)
    #expect(traits[0] == [.letter, .capitalized])
    #expect(traits[1] == [.letter, .capitalized, .allCaps])
    #expect(traits[2] == [.letter, .innerCapital])
    #expect(traits[3] == [.letter, .digit])
    #expect(traits[4] == [.number, .digit])
    #expect(traits[5] == .letter)
    #expect(traits[6] == [.letter, .capitalized])
  }

  @Test func gluedWordsKnowTheirNeighbours() throws {
    let found = try words("وAPI").map(\.1.traits)
    #expect(found[0].contains(.gluedAfter) && !found[0].contains(.gluedBefore))
    #expect(found[1].contains(.gluedBefore) && !found[1].contains(.gluedAfter))
  }

  @Test(arguments: [
    ("Straße", "straße"), ("أحمد", "احمد"), ("مُحَمَّد", "محمد"), ("फ़ाइल", "फाइल"), ("ЁЛКА", "елка"), ("don’t", "don't"),
    ("ｆｕｌｌ", "full"), ("e\u{301}cole", "école"), ("İstanbul", "istanbul"), ("मदरसा", "मदरसा"),
  ])
  func wordsThatReadersTakeForTheSameFoldTogether(word: String, folded: String) throws {
    #expect(Folding.folded(word) == folded)
    #expect(Folding.key(word) == Folding.key(folded))
    #expect(try words(word).first?.1.key == Folding.key(folded))
  }

  @Test(arguments: [("solo", "sólo"), ("schon", "schön"), ("a", "à")])
  func accentsAreNeverFolded(a: String, b: String) { #expect(Folding.key(a) != Folding.key(b)) }

  @Test func sentencesCoverTheText() throws {
    let units = Array("One. Two? 三。四！".utf16)
    let sentences = try TextAnalyzer().sentences(units)
    #expect(sentences.map { String(decoding: units[$0.indices], as: UTF16.self) } == ["One. ", "Two? ", "三。", "四！"])
  }

  @Test(arguments: [("Сергей", "sergej"), ("ألتمان", "altman"), ("北京", "bei jing"), ("Ökonom", "okonom")])
  func namesOfAnyScriptRomanize(name: String, latin: String) throws {
    #expect(try TextAnalyzer().romanized(name).filter { $0 != "'" && $0 != "`" }.hasPrefix(String(latin.prefix(1))))
  }

  @Test func randomUnitsNeverCrash() throws {
    let analyzer = try TextAnalyzer()
    var random = SeededNumbers(1)
    for _ in 0..<300 {
      let units = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt16.random(in: 0...0xFFFF, using: &random)
      }
      let words = analyzer.words(units)
      #expect(zip(words, words.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
      #expect(words.allSatisfy { $0.range.start < $0.range.end && Int($0.range.end) <= units.count })
    }
  }
}

/// Texts for which ICU needs quadratic time.
@Suite struct LongTextTests {
  @Test func marksByTheHundredThousandAreComposed() {
    // The two are reordered, each after all preceding ones of its kind.
    let marks = String(repeating: "\u{301}\u{323}", count: 150_000)
    let composed = Folding.composed("a" + marks)
    #expect(composed.utf16.count >= 299_000)
    #expect(Folding.composed("a\u{301}\u{323}") == "ạ\u{301}")
    #expect(Folding.composed("Ae\u{301}" + String(repeating: "\u{323}", count: 300) + "o\u{308}").hasSuffix("ö"))
    #expect(Folding.key("a" + marks) != 0)
  }

  @Test func onlyNamesAreRomanized() throws {
    let analyzer = try TextAnalyzer()
    #expect(analyzer.romanized("сервер") == "server")
    #expect(analyzer.romanized(String(repeating: "сервер", count: 10_000)).isEmpty)
  }

  @Test func whatICUCannotSplitIsAProblemOfItsFile() throws {
    let analyzer = try TextAnalyzer()
    try analyzer.checkFailure(reading: "a.md")
    analyzer.check(0, "split a text into words")
    try analyzer.checkFailure(reading: "a.md")
    analyzer.check(7, "split a text into words")
    analyzer.check(8, "split a text into sentences")
    let problem = #expect(throws: FileProblem.self) { try analyzer.checkFailure(reading: "a.md") }
    #expect(problem?.path == "a.md")
    #expect(problem?.message.contains("split a text into words (error 7)") == true)
    // Said once.
    try analyzer.checkFailure(reading: "b.md")
  }

  @Test func failuresAreNoEmptyText() {
    #expect(
      UTF16Text.grown(capacity: 8) { _, _, status in
        status = 7; return 0
      } == nil)
    #expect(UTF16Text.grown(capacity: 8) { _, _, _ in 0 } == "")
    // What never fits.
    #expect(UTF16Text.grown(capacity: 8) { _, capacity, _ in capacity + 1 } == nil)
  }

  /// Texts that no Swift array can be: longer than none.
  @Test func everyStatusIsPassedOn() throws {
    var status: Int32 = 0
    let analyzer = try #require(cicu_analyzer_open(&status))
    defer { cicu_analyzer_close(analyzer) }
    #expect(status == 0)
    var units = [UInt16](repeating: 0x61, count: 8)
    var words = [cicu_word()]
    var ends: [Int32] = [0]
    let refusals: [(String, (inout Int32) -> Int32)] = [
      ("words", { cicu_words(analyzer, units, -2, &words, 1, &$0) }),
      ("sentences", { cicu_sentences(analyzer, units, -2, &ends, 1, &$0) }),
      ("case", { cicu_case(0, "de", units, -2, &units, 8, &$0) }),
      ("romanize", { cicu_romanize(analyzer, &units, 9, 4, &$0) }),
      ("skeleton", { cicu_skeleton(analyzer, units, -2, &units, 8, &$0) }),
    ]
    for (name, call) in refusals {
      status = 0
      #expect(call(&status) == 0, "\(name)")
      #expect(status > 0, "\(name)")
    }
  }

  @Test func whatIsNoEncodingIsNone() {
    #expect(TextEncoding("no such encoding") == nil)
    #expect(TextEncoding("KOI8-R")?.encoded("漢") == nil)
  }
}
