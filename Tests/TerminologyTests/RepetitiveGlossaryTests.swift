import Lexicon
import SourceText
import Testing
import UnicodeText

@testable import Terminology

/// Glossaries whose terms begin alike, contain each other or share a rendering, with texts that repeat them.
@Suite struct RepetitiveGlossaryTests {
  private let analyzer: TextAnalyzer
  private let loader = GlossaryLoader(sourceLanguage: .english)

  init() throws { analyzer = try TextAnalyzer() }

  private func glossary(_ rows: [String], _ language: String = "de") throws -> Glossary {
    let text = (["source,target"] + rows).joined(separator: "\n")
    let file = try loader.load(path: "g.csv", bytes: Array(text.utf8))
    return Glossary(
      files: [file], source: .english, target: try #require(LanguageTag(language)), analyzer: analyzer)
  }

  private func terms(_ glossary: Glossary, in text: String) -> [String] {
    let units = Array(text.utf16)
    return glossary.sourceIndex.occurrences(in: units, analyzer.words(units), Inflection(.english))
      .map { glossary.terms[$0.pattern].source }
  }

  private func renderings(_ glossary: Glossary, in text: String, _ language: LanguageTag) -> [String] {
    let units = Array(text.utf16)
    return glossary.targetIndex.occurrences(in: units, analyzer.words(units), Inflection(language))
      .map { glossary.renderings[$0.pattern].text }
  }

  @Test func termsThatBeginAlikeAreToldApart() throws {
    let rows = (0..<3_000).map { "data base row item \($0)x,Wort\($0)" }
    let glossary = try glossary(rows + ["data base,Datenbank", "data,Daten"])
    let text = String(repeating: "data base row item 7x, ", count: 2_000)
    #expect(
      terms(glossary, in: text)
        == (0..<2_000).flatMap { _ in ["data base row item 7x", "data base", "data"] })
  }

  @Test func ofTermsThatStandInEachOtherALimitedNumberIsFoundAtOnePlace() throws {
    let glossary = try glossary((1...60).map { String(repeating: "a ", count: $0) + ",x\($0)" })
    let found = terms(glossary, in: String(repeating: "a ", count: 500))
    #expect(found.count > 500 && found.count <= 1_000 + TermIndex.mostPlaces)
  }

  @Test func lettersThatBeginAlikeAreToldApart() throws {
    let language = try #require(LanguageTag("zh-Hans"))
    let rows = (1...100).map { "word\($0)," + String(repeating: "测", count: $0) + "试" }
    let glossary = try glossary(rows, "zh-Hans")
    let text = String(repeating: "测", count: 3_000) + "试"
    // At the end of the text each of them occurs once.
    #expect(renderings(glossary, in: text, language).count == 100)
    #expect(renderings(glossary, in: "一测试", language) == ["测试"])
  }

  @Test func oneRenderingMayHaveVeryManyTerms() throws {
    let glossary = try glossary((0..<40_000).map { "term\($0)x,Wort" })
    #expect(glossary.renderings.count == 1)
    #expect(glossary.renderings[0].owners.count == 40_000)
    #expect(glossary.isDecided(0, for: 39_999) && !glossary.isDecided(0, for: 40_000))
    #expect(glossary.isPreferred(0))
  }

  @Test func aSentenceIsNoTerm() throws {
    let long = String(repeating: "word ", count: 30)
    let file = try loader.load(path: "g.csv", bytes: Array("source,target\n\(long),x\ny,\(long)\nz,w\n".utf8))
    #expect(file.entries.map(\.source) == ["z"])
    #expect(file.problems.map(\.message) == [GlossaryRows.isTooLong, GlossaryRows.isTooLong])
    let kept = try loader.load(path: "keep.txt", bytes: Array("\(long)\nDocker\n".utf8))
    #expect(kept.entries.map(\.source) == ["Docker"])
    #expect(kept.problems.map(\.message) == [GlossaryRows.isTooLong])
  }
}
