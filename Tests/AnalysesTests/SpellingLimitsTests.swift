import Lexicon
import Testing
import UnicodeText

@testable import Analyses

/// The words that doubtful words are compared with: collected once, and limited in number.
struct SpellingLimitsTests {
  private func names(_ count: Int) -> [String] {
    (0..<count).map { number in
      "Ba" + String(String(number, radix: 5).map { Array("rmlnk")[$0.wholeNumberValue ?? 0] }) + "o"
    }
  }

  private func nearby(_ checked: RuleContext, script: Script) -> NearbyWords {
    var units: [Int: Int] = [:]
    for (index, unit) in checked.context.units.enumerated() { for target in unit.targets { units[target] = index } }
    return NearbyWords(checked.context, units: units, script: script)
  }

  @Test func theWordsOfTheSourceStandBesideThoseOfItsTranslation() throws {
    let checked = try RuleContext(
      "ru", "Это первый абзац.\n\nЭто второй абзац.", source: "This is Barcelona.\n\nThis is Rotterdam.")
    let nearby = nearby(checked, script: .cyrillic)
    let (first, second) = (Folding.key("barcelona"), Folding.key("rotterdam"))
    for _ in 0..<2 {
      #expect(nearby.sourceKeys(of: 0).contains(first) && !nearby.sourceKeys(of: 0).contains(second))
      #expect(nearby.sourceKeys(of: 1).contains(second) && !nearby.sourceKeys(of: 1).contains(first))
    }
    let name = checked.context.analyzer.romanized("роттердам")
    #expect(nearby.names(of: 1).distance(of: name) != nil)
    #expect(nearby.names(of: 0).distance(of: name) == nil)
  }

  @Test func theWordsOfALongParagraphAreHeardUpToALimit() throws {
    let words = names(3_000).joined(separator: " ")
    let checked = try RuleContext("ru", "Это абзац " + words, source: "This is " + words)
    let sounds = nearby(checked, script: .cyrillic).sounds(of: 0)
    #expect(sounds.count > 100 && sounds.count <= 1_500)
  }

  @Test func theDistanceOfASpellingIsMeasuredOnce() throws {
    let nearby = nearby(try RuleContext("ru", "Это абзац.", source: "This is text."), script: .cyrillic)
    var measured = 0
    for spelling in ["а", "б", "а", "а", "б"] {
      let distance = nearby.distanceFromNames(of: spelling) {
        measured += 1
        return spelling == "а" ? 0.5 : nil
      }
      #expect(distance == (spelling == "а" ? 0.5 : nil))
    }
    #expect(measured == 2)
  }

  private func doubtful(_ spelling: String, in segment: Int = 0) -> DoubtfulWord {
    DoubtfulWord(
      segment: segment, word: 0, range: UTF16Range(0, Int32(spelling.utf16.count)), spelling: spelling,
      features: SpellingFeatures(), neighbours: [])
  }

  @Test func aNonWordIsComparedWithTheRenderingsOfItsOwnParagraph() throws {
    let checked = try RuleContext(
      "ar", "هذا للرقمة هنا.\n\nهذا للرقمة هنا.", source: "This is censorship.\n\nThis is nothing.",
      glossary: "source,target\ncensorship,رقابة\n")
    let expected = checked.context.expectedForms
    for _ in 0..<2 {
      #expect(expected.forms(for: doubtful("للرقمة")).map(\.text).contains("للرقابة"))
      #expect(expected.forms(for: doubtful("للرقمة", in: 1)).isEmpty)
    }
  }

  @Test func theRenderingsOfALongParagraphAreComparedUpToALimit() throws {
    let terms = (0..<1_000).map { "term\($0)x" }
    let checked = try RuleContext(
      "de", "Hier steht wort999q.", source: terms.joined(separator: " "),
      glossary: "source,target\n" + terms.indices.map { "term\($0)x,wort\($0)y" }.joined(separator: "\n"))
    let expected = checked.context.expectedForms
    #expect(expected.forms(for: doubtful("wort0q")).contains { $0.text == "wort0y" })
    #expect(expected.forms(for: doubtful("wort999q")).allSatisfy { $0.text != "wort999y" })
  }
}
