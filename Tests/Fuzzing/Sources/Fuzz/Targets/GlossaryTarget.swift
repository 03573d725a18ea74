@testable import CalqueKit
@testable import Linting
@testable import Reporting
@testable import Rules
@testable import SourceText
@testable import Terminology
@testable import UnicodeText

/// A glossary or a keep list. The first byte chooses the file extension.
enum GlossaryTarget {
  private static let extensions = ["csv", "tsv", "txt", "utf8"]
  private static let engine = RuleEngine(
    rules: AllRules.rules, settings: RuleSettings(reported: Set(AllRules.rules.map { $0.info.name })))

  static func test(_ bytes: [UInt8]) {
    guard let first = bytes.first, let analyzer = try? TextAnalyzer() else { return }
    let path = "glossary." + extensions[Int(first) % extensions.count]
    let loader = GlossaryLoader(sourceLanguage: .english, rowLimit: 2_000)
    guard let file = try? loader.load(path: path, bytes: Array(bytes.dropFirst())) else { return }
    let count = file.file.bytes.count
    for problem in file.problems { require(problem.range.end.value <= count, "a problem at \(problem.range)") }
    for entry in file.entries {
      require(max(entry.sourceRange.end.value, entry.targetRange.end.value) <= count, "an entry outside the file")
    }
    Inspection(FileReport(file: file.file, diagnostics: engine.check(file))).inspect()
    for language in [LanguageTag.german, NoteTarget.languages[6]] {
      let glossary = Glossary(files: [file], source: .english, target: language, analyzer: analyzer)
      for term in glossary.terms.indices { _ = (glossary.preferred(term), glossary.allowed(term)) }
    }
  }
}
