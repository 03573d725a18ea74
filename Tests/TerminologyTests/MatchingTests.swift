import Lexicon
import SourceText
import Testing
import UnicodeText

@testable import Terminology

/// Renderings are found in the forms that occur in texts, but not in similar words.
@Suite struct MatchingTests {
  private let analyzer: TextAnalyzer

  init() throws { analyzer = try TextAnalyzer() }

  /// The words of `text` at which `rendering` is found with at least `fit`.
  private func found(
    _ rendering: String, in text: String, _ language: String, row: String = "", fit: TermOccurrence.Fit = .sure
  ) throws -> [String] {
    let tag = try #require(LanguageTag(language))
    let head = "source,target,status,match,case\n"
    let file = try GlossaryLoader(sourceLanguage: .english).load(
      path: "g.csv", bytes: Array("\(head)term,\"\(rendering)\",\(row)\n".utf8))
    let glossary = Glossary(files: [file], source: .english, target: tag, analyzer: analyzer)
    let units = Array(text.utf16)
    let places = glossary.targetIndex.occurrences(in: units, analyzer.words(units), Inflection(tag))
    return places.filter { $0.fit >= fit }.map { String(decoding: units[$0.range.indices], as: UTF16.self) }
  }

  @Test(arguments: [
    ("de", "Modell", "Die Modelle und des Modells", ["Modelle", "Modells"]),
    ("de", "neuronales Netz", "in neuronalen Netzen", ["neuronalen Netzen"]),
    ("de", "bereitstellen", "um es bereitzustellen, wurde bereitgestellt", ["bereitzustellen", "bereitgestellt"]),
    ("fr", "apprentissage", "de l’apprentissage", ["l’apprentissage"]),
    ("fr", "jeu de données", "les jeux de données", ["jeux de données"]),
    ("es", "imagen", "las imágenes", ["imágenes"]),
    ("es", "interfaz", "dos interfaces", ["interfaces"]),
    ("ru", "база данных", "в базе данных и базами данных", ["базе данных", "базами данных"]),
    ("ru", "модель", "Моделью", ["Моделью"]),
    ("ar", "قاعدة بيانات", "في قاعدة البيانات", ["قاعدة البيانات"]),
    ("ar", "نموذج", "وبالنموذج، للنموذج، نموذجه", ["وبالنموذج", "للنموذج", "نموذجه"]),
    ("ar", "مكتبة", "مكتبتها والمكتبات", ["مكتبتها", "والمكتبات"]),
    ("hi", "प्रणाली", "प्रणालियों में", ["प्रणालियों"]),
    ("hi", "फ़ाइल", "फाइलें", ["फाइलें"]),
    ("ko", "모델", "모델을 모델에서는", ["모델을", "모델에서는"]),
    ("ko", "신경망", "신경망이", ["신경망이"]),
    ("pt", "imagem", "imagens", []),
    ("it", "modello", "nell'modello, modelli", ["nell'modello", "modelli"]),
    ("pl", "model", "modelami i modelu", ["modelami", "modelu"]),
    ("uk", "модель", "моделями", ["моделями"]),
    ("tr", "sunucu", "sunucular", ["sunucular"]),
    ("he", "מודל", "המודל ובמודלים", ["המודל", "ובמודלים"]),
    ("fa", "مدل", "مدل‌ها", ["مدل‌ها"]),
    ("vi", "mô hình", "các Mô hình", ["Mô hình"]),
    ("zh-Hans", "神经网络", "训练神经网络模型", ["神经网络"]),
    ("zh-Hant", "資料庫", "建立資料庫。", ["資料庫"]),
    ("ja", "モデル", "モデルを学習する", ["モデル"]),
    ("ja", "データベース", "データ\u{3099}ではなくデータヘ\u{3099}ース", ["データヘ\u{3099}ース"]),
    ("th", "โมเดล", "ใช้โมเดล", ["โมเดล"]),
  ]) func inflectedFormsAreFound(language: String, rendering: String, text: String, expected: [String]) throws {
    #expect(try found(rendering, in: text, language) == expected)
  }

  @Test(arguments: [
    ("de", "Art", "Party, Artikel, artig"),
    ("fr", "port", "le support, un rapport"),
    ("es", "rama", "programa"),
    ("ru", "лист", "список листингов"),
    ("ar", "علم", "المعلم والتعليم"),
    ("hi", "कर", "करोड़"),
    ("ko", "수", "순수한"),
    ("en", "cat", "category"),
  ]) func lookAlikesAreNot(language: String, rendering: String, text: String) throws {
    #expect(try found(rendering, in: text, language).isEmpty)
  }

  @Test func hanInsideLongerWordsIsNotSure() throws {
    #expect(try found("行", in: "银行里", "zh-Hans").isEmpty)
    #expect(try found("行", in: "银行里", "zh-Hans", fit: .loose) == ["行"])
  }

  @Test(arguments: [
    (",word", "Netz Netze netz", ["Netz", "netz"]),
    (",stem", "Netze", ["Netze"]),
    (",prefix", "Netzwerk Kernnetz", ["Netz"]),
    (",substring", "Kernnetze", ["netz"]),
    (",exact", "netz Netz Netze", ["Netz"]),
    (",word,exact", "netz Netz", ["Netz"]),
    (",stem,exact", "netze Netze", ["Netze"]),
  ]) func rowsMayAskForAnotherMatch(row: String, text: String, expected: [String]) throws {
    #expect(try found("Netz", in: text, "de", row: row) == expected)
  }

  @Test(arguments: [("C++", "in C++ und C", ["C++"]), (".NET", "mit .NET und NET", [".NET"])])
  func marksBelongToTerms(rendering: String, text: String, expected: [String]) throws {
    #expect(try found(rendering, in: text, "de") == expected)
  }

  @Test func marksBetweenWordsPartTerms() throws {
    #expect(try found("base de datos", in: "la base, de datos", "es").isEmpty)
    #expect(try found("base de datos", in: "la base de\ndatos", "es").count == 1)
  }

  @Test(arguments: [
    ("model", "Models and a model's size", ["Models", "model's"], true),
    ("query", "queries", ["queries"], true),
    ("index", "indices", ["indices"], true),
    ("file", "filed", ["filed"], false),
    ("train", "training", ["training"], false),
    ("fine-tuning", "fine tuning", ["fine tuning"], true),
    ("data", "database", [], true),
    ("class", "classes", ["classes"], true),
    ("bus", "bus", ["bus"], true),
  ]) func englishTermsAreFoundInSources(term: String, text: String, expected: [String], isSure: Bool) throws {
    let file = try GlossaryLoader(sourceLanguage: .english).load(path: "g.csv", bytes: Array("\(term),x\n".utf8))
    let german = try #require(LanguageTag("de"))
    let glossary = Glossary(files: [file], source: .english, target: german, analyzer: analyzer)
    let units = Array(text.utf16)
    let places = glossary.sourceIndex.occurrences(in: units, analyzer.words(units), Inflection(.english))
    #expect(places.map { String(decoding: units[$0.range.indices], as: UTF16.self) } == expected)
    #expect(places.allSatisfy { ($0.fit == .sure) == isSure })
  }

  @Test func verbsAreFoundInAllTheirForms() throws {
    let file = try GlossaryLoader(sourceLanguage: .english).load(
      path: "g.csv", bytes: Array("source,target,pos\ntrain,trainieren,verb\n".utf8))
    let german = try #require(LanguageTag("de"))
    let glossary = Glossary(files: [file], source: .english, target: german, analyzer: analyzer)
    let units = Array("it trained, is training, trains".utf16)
    let places = glossary.sourceIndex.occurrences(in: units, analyzer.words(units), Inflection(.english))
    #expect(places.count == 3)
    #expect(places.allSatisfy { $0.fit == .sure })
  }

  @Test func theFirstFileDecidesAboutARendering() throws {
    let loader = GlossaryLoader(sourceLanguage: .english)
    let first = try loader.load(path: "a.csv", bytes: Array("source,target,status\nlog,Protokoll,preferred\n".utf8))
    let second = try loader.load(
      path: "b.csv", bytes: Array("source,target,status\nlog,Protokoll,forbidden\nlog,Log,allowed\n".utf8))
    let german = try #require(LanguageTag("de"))
    let glossary = Glossary(files: [first, second], source: .english, target: german, analyzer: analyzer)
    #expect(glossary.terms.count == 1)
    #expect(glossary.allowed(0) == ["Protokoll", "Log"])
    #expect(!glossary.forbids)
  }

  @Test func thePreferredRenderingComesFirst() throws {
    let file = try GlossaryLoader(sourceLanguage: .english).load(
      path: "g.csv", bytes: Array("source,target,status\nlog,Log,allowed\nlog,Protokoll,preferred\n".utf8))
    let german = try #require(LanguageTag("de"))
    let glossary = Glossary(files: [file], source: .english, target: german, analyzer: analyzer)
    #expect(glossary.preferred(0) == "Protokoll")
  }
}
