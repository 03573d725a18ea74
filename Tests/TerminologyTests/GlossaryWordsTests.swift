import Lexicon
import SourceText
import Testing
import UnicodeText

@testable import Terminology

/// The words whose spelling a glossary confirms.
struct GlossaryWordsTests {
  private let analyzer: TextAnalyzer

  init() throws { analyzer = try TextAnalyzer() }

  private func words(_ texts: [String], _ language: LanguageTag = .german) -> GlossaryWords {
    GlossaryWords(texts, Inflection(language), analyzer)
  }

  private func key(_ word: String) -> UInt64 { analyzer.words(Array(word.utf16)).first?.key ?? 0 }

  @Test func knowsEachWordOfItsTexts() {
    let all = (0..<5_000).map { "wort\($0)x teil\($0)x" }
    let words = words(all + ["7", "…"])
    for number in stride(from: 0, to: 5_000, by: 97) {
      #expect(words.contains(key("wort\(number)x")) && words.contains(key("TEIL\(number)X")))
      #expect(!words.contains(key("wort\(number)y")))
    }
    #expect(!words.contains(key("7")))
  }

  @Test func knowsTheFormsOfItsLongerWords() {
    let inflection = Inflection(.german)
    let words = words(["Schaltfläche", "Uhr"])
    func hasForm(_ word: String) -> Bool { words.containsForm(of: word, key: key(word), inflection) }
    #expect(hasForm("Schaltflächen"))
    #expect(!hasForm("Schaltfläch"), "a letter is missing")
    #expect(!hasForm("Uhren"), "too short to be known by a stem")
    #expect(!hasForm("Fläche"))
  }

  @Test func ofAGlossaryTheRenderingsAndTheKeptTermsCount() throws {
    let file = try GlossaryLoader(sourceLanguage: .english).load(
      path: "g.csv", bytes: Array("source,target,status\nbutton,Schaltfläche,\nCalque,,keep\n".utf8))
    let glossary = Glossary(files: [file], source: .english, target: .german, analyzer: analyzer)
    #expect(glossary.words.contains(key("schaltfläche")) && glossary.words.contains(key("calque")))
    #expect(!glossary.words.contains(key("button")))
  }
}
