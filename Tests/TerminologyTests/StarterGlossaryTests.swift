import Foundation
import Lexicon
import SourceText
import Testing
import UnicodeText

@testable import Terminology

/// The glossaries that come with Calque.
@Suite struct StarterGlossaryTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../glossary").standardizedFileURL
  private static let languages = ["ar", "zh-Hans", "zh-Hant", "ja", "ko", "hi", "ru", "de", "fr", "es"]

  private func load(_ name: String) throws -> GlossaryFile {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(name))
    return try GlossaryLoader(sourceLanguage: .english).load(path: name, bytes: Array(bytes))
  }

  @Test(arguments: languages) func everyRowIsRead(language: String) throws {
    let file = try load("\(language).csv")
    #expect(file.problems.isEmpty)
    #expect(Set(file.entries.map(\.source)).count >= 60)
    let target = try #require(LanguageTag(language))
    #expect(GlossaryDiscovery.files(among: ["\(language).csv"], for: target).count == 1)
  }

  @Test(arguments: languages) func everyRenderingFindsItself(language: String) throws {
    let analyzer = try TextAnalyzer()
    let target = try #require(LanguageTag(language))
    let glossary = Glossary(files: [try load("\(language).csv")], source: .english, target: target, analyzer: analyzer)
    let inflection = Inflection(target)
    for (number, rendering) in glossary.renderings.enumerated() {
      let units = Array(rendering.text.utf16)
      let found = glossary.targetIndex.occurrences(in: units, analyzer.words(units), inflection)
      #expect(found.contains { $0.pattern == number && $0.fit == .sure }, "\(rendering.text)")
    }
  }

  @Test(arguments: languages) func everyTermIsFoundInItsPlural(language: String) throws {
    let analyzer = try TextAnalyzer()
    let target = try #require(LanguageTag(language))
    let glossary = Glossary(files: [try load("\(language).csv")], source: .english, target: target, analyzer: analyzer)
    for (number, term) in glossary.terms.enumerated() where !term.source.hasSuffix("s") {
      let units = Array("All \(term.source)s here.".utf16)
      let found = glossary.sourceIndex.occurrences(in: units, analyzer.words(units), Inflection(.english))
      #expect(found.contains { $0.pattern == number }, "\(term.source)")
    }
  }

  @Test func theKeepListIsSortedWithoutRepetition() throws {
    let terms = try load("keep.txt").entries.map(\.source)
    #expect(terms.count >= 40)
    #expect(Set(terms).count == terms.count)
    let sorted = terms.sorted { $0.lowercased().drop { $0 == "." } < $1.lowercased().drop { $0 == "." } }
    #expect(terms == sorted)
  }
}
