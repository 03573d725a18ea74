import Linting
import RandomInput
import Testing
import UnicodeText

@testable import Lexicon
@testable import Analyses
@testable import Rules

/// Paragraphs that are made to hang a rule: the amount of work is limited, and the beginning is still checked.
struct HostileWordsTests {
  private func findings(
    _ rules: [any Rule.Type], _ language: String, _ text: String, source: String? = nil, glossary: String? = nil
  ) throws -> [String] {
    try RuleContext(language, text, source: source, glossary: glossary).findings(rules)
  }

  @Test func theNamesOfAFullParagraphAreSearchedForUpToALimit() throws {
    func names(_ letter: String) -> String { (0..<1_000).map { "foo\(letter)ar_\($0).py" }.joined(separator: " ") }
    let found = try findings([IdentifierChanged.self], "de", "Die " + names("b"), source: "The " + names("c"))
    #expect(found.count == UnitTexts.mostSearched)
    #expect(found.first == "foobar_0.py")
  }

  @Test func aNameOfManyLettersIsComparedInOneRow() throws {
    let name = String(repeating: "aB", count: 20_000)
    let found = try findings(
      [IdentifierChanged.self], "de", "Die Datei \(name)x.py ist da.", source: "The file \(name)y.py is there.")
    #expect(found == ["\(name)x.py"])
  }

  @Test func suspiciousWordsAreGatheredUpToALimit() throws {
    var random = SeededNumbers(1)
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let words = (0..<7_000).map { _ in String((0..<9).map { _ in letters[random.next(below: 26)] }) }
    let checked = try RuleContext("de", words.joined(separator: " "))
    let places = DoubtfulWordSearch(checked.context).suspiciousPlaces()
    #expect(places.count == DoubtfulWordSearch.mostDoubtfulWords)
  }

  @Test func theSearchForNeighboursHasALimitForANote() {
    var work = SearchWork()
    let dear = SpellingNeighbourhood(words: [], lookUps: 200_000)
    for number in 0..<150 { work.add(dear, of: "word\(number)") }
    #expect(!work.isDone)
    for _ in 0..<1_000 { work.add(dear, of: "word0") }
    #expect(!work.isDone, "a word that comes again is not searched for again")
    for number in 150..<250 { work.add(dear, of: "word\(number)") }
    #expect(work.isDone)
  }

  @Test func dictionariesAreAskedAboutALimitedNumberOfDifferentWords() {
    let words = LookedUpWords()
    for key in 0..<UInt64(LookedUpWords.most) { #expect(words.mayAdd(key)) }
    #expect(!words.mayAdd(UInt64(LookedUpWords.most)))
    #expect(words.mayAdd(0), "a word that comes again is asked about again")
  }

  @Test func ofSeveralSlipsTheNearestIsTheName() throws {
    let found = try findings(
      [IdentifierChanged.self], "de", "Die Dateien foo_bxx.py, foo_bax.py und foo_bay.py sind da.",
      source: "The file foo_bar.py is there.")
    #expect(found == ["foo_bax.py"])
  }

  @Test func placesAreFoundHoweverManyOverlap() {
    var random = SeededNumbers(3)
    for _ in 0..<500 {
      func range() -> UTF16Range {
        let start = Int32(random.next(below: 40))
        return UTF16Range(start, start + 1 + Int32(random.next(below: 5)))
      }
      let places = (0..<random.next(below: 12)).map { _ in
        TermPlace(number: 0, segment: random.next(below: 2), range: range(), fit: .sure)
      }
      let (asked, segment) = (range(), random.next(below: 2))
      let expected = places.contains { $0.segment == segment && $0.range.overlaps(asked) }
      #expect(PlaceSet(places).overlaps(asked, in: segment) == expected, "\(places) \(asked)")
    }
  }

  @Test func aLoopOfManyLettersIsNoSuspect() throws {
    let checked = try RuleContext("de", "Das ist " + String(repeating: "ha", count: 5_000) + " hier.")
    #expect(DoubtfulWordSearch(checked.context).doubtfulWords().isEmpty)
  }

  @Test func manyWordsLeftBehindAreFoundInOneReading() throws {
    let english = Array(repeating: "whenever", count: 3_000).joined(separator: " это ")
    let found = try findings(
      [UntranslatedFragment.self], "ru", english,
      source: Array(repeating: "whenever", count: 3_000).joined(separator: " it "))
    #expect(found.count <= 3_000)
  }

  @Test func wordsOfTwoScriptsInTurnAreOneFinding() throws {
    let word = String(repeating: "aб", count: 10_000)
    let found = try findings([ForeignScript.self], "ru", "Это \(word) слово.", source: "This is a word.")
    #expect(found == [word])
  }

  @Test func numbersWithoutACounterpartAreAskedAboutUpToALimit() throws {
    func numbers(_ first: Int) -> String { (0..<2_000).map { "\($0 * 17 + first)" }.joined(separator: " und ") }
    let found = try findings(
      [NumberChanged.self], "de", "Es sind " + numbers(100_001), source: "There are " + numbers(3))
    #expect(found.count <= 128)
  }

  @Test func termsThatAFullParagraphLacksAreSoughtUpToALimit() throws {
    let glossary = "source,target\n" + (0..<1_000).map { "term\($0)x,wort\($0)x" }.joined(separator: "\n")
    let source = (0..<1_000).map { "term\($0)x" }.joined(separator: " ")
    let found = try findings(
      [TermMismatch.self], "de", "Hier steht " + Array(repeating: "nichts", count: 1_000).joined(separator: " "),
      source: source, glossary: glossary)
    #expect(found.count <= 100)
  }
}
