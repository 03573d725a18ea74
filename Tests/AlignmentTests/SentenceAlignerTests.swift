import SourceText
import Testing
import UnicodeText

@testable import Alignment

struct SentenceAlignerTests {
  private let source =
    "The mill has 3 floors. Grain is stored on the top one. Flour is sold on Fridays, says Mrs. Alder."

  /// The result of `SentenceAligner` for a word of the translation.
  private func answer(_ source: String, _ target: String, to language: LanguageTag, for word: String) throws -> String?
  {
    let (here, there) = (try note(source), try note(target))
    let units = BlockAligner(from: .english, to: language).align(source: here, target: there).units
    let aligner = SentenceAligner(
      source: here, target: there, from: .english, to: language, analyzer: try TextAnalyzer())
    for unit in units {
      for index in unit.targets {
        let segment = there.segments[index]
        for range in segment.words.map(\.range) where segment.text.string(range) == word {
          return aligner.sourceRange(of: range, in: index, of: unit).map(here.file.text)
        }
      }
    }
    Issue.record("no word “\(word)”")
    return nil
  }

  @Test(arguments: [
    ("Stockwerke", "The mill has 3 floors."),
    ("lagert", "Grain is stored on the top one."),
    ("freitags", "Flour is sold on Fridays, says Mrs. Alder."),
  ])
  func findsTheSentence(word: String, sentence: String) throws {
    let target = "Die Mühle hat 3 Stockwerke. Im obersten lagert Getreide. Mehl gibt es freitags, sagt Frau Alder."
    #expect(try answer(source, target, to: .german, for: word) == sentence)
  }

  @Test func aSentenceOfTwoIsAnsweredByBoth() throws {
    let target =
      "Die Mühle hat 3 Stockwerke, und Getreide wird im obersten gelagert. Mehl gibt es freitags, sagt Alder."
    #expect(
      try answer(source, target, to: .german, for: "gelagert")
        == "The mill has 3 floors. Grain is stored on the top one.")
  }

  @Test func sentencesWithoutSpacesAreTold() throws {
    let target = "这座磨坊有3层。粮食存放在顶层。阿尔德太太说，面粉每周五出售。"
    #expect(
      try answer(source, target, to: #require(LanguageTag("zh")), for: "粮食") == "Grain is stored on the top one.")
  }

  @Test func aSingleSentenceIsAnsweredByAll() throws {
    #expect(try answer("One. Two.", "Eins und zwei.", to: .german, for: "Eins") == "One. Two.")
    #expect(try answer("All of it.", "Das Ganze. Alles.", to: .german, for: "Alles") == "All of it.")
  }

  @Test func whatIsAddedAnswersNothing() throws {
    let target = "Die Mühle hat 3 Stockwerke.\n\n## Nachtrag der Übersetzerin\n"
    #expect(try answer("The mill has 3 floors.", target, to: .german, for: "Nachtrag") == nil)
  }
}
