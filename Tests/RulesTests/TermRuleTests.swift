import Alignment
import Lexicon
import Linting
import Notes
import SourceText
import Terminology
import Testing
import UnicodeText

@testable import Rules

/// The rules of the glossary do what their examples say.
@Suite struct TermRuleTests {
  private static let head = "source,target,status,match,case,pos,domain,note\n"

  private static func examples(_ rule: any Rule.Type) -> [Example] { rule.info.examples }

  @Test(arguments: examples(TermMismatch.self))
  func termMismatchKeepsItsExamples(example: Example) throws { try check(example, TermMismatch()) }

  @Test(arguments: examples(ForbiddenTerm.self))
  func forbiddenTermKeepsItsExamples(example: Example) throws { try check(example, ForbiddenTerm()) }

  @Test(arguments: examples(KeptTermChanged.self))
  func keptTermChangedKeepsItsExamples(example: Example) throws { try check(example, KeptTermChanged()) }

  @Test(arguments: examples(GlossaryConflict.self))
  func glossaryConflictKeepsItsExamples(example: Example) throws {
    let (text, marked) = Self.unmarked(example.target)
    let file = try GlossaryLoader(sourceLanguage: .english).load(path: "g.csv", bytes: Array(text.utf8))
    let found = GlossaryConflict().check(file)
    #expect(found.map { file.file.text($0.range) } == marked)
  }

  @Test func sourceAndTranslationMayBeSwapped() throws {
    for rule in [TermMismatch(), ForbiddenTerm(), KeptTermChanged()] as [any NoteRule] {
      for example in type(of: rule).info.examples {
        guard let source = example.source else { continue }
        _ = try findings(
          rule, of: source, source: Self.unmarked(example.target).text, example, language: example.language)
      }
    }
  }

  @Test(arguments: ["\u{FEFF}", "🙂 "])
  func whatStandsBeforeDoesNotShiftAFinding(before: String) throws {
    for example in TermMismatch.info.examples where example.isBad {
      let (text, marked) = Self.unmarked(example.target)
      let found = try findings(TermMismatch(), of: before + text, source: example.source, example)
      #expect(found.words == marked)
    }
  }

  @Test func decomposedTextIsTheSame() throws {
    for example in TermMismatch.info.examples + ForbiddenTerm.info.examples {
      let (text, marked) = Self.unmarked(example.target)
      let rule: any NoteRule = example.glossary?.contains("forbidden") == true ? ForbiddenTerm() : TermMismatch()
      let found = try findings(rule, of: Folding.decomposed(text), source: example.source, example)
      #expect(found.words.map { Folding.composed($0) } == marked)
    }
  }

  private func check(_ example: Example, _ rule: any NoteRule) throws {
    let (text, marked) = Self.unmarked(example.target)
    let found = try findings(rule, of: text, source: example.source, example)
    #expect(found.words == marked)
    if let suggestion = example.suggestion { #expect(found.suggestions.first?.first == suggestion) }
  }

  /// The words at which `rule` fires, and the suggestions for each.
  private func findings(
    _ rule: any NoteRule, of text: String, source: String?, _ example: Example, language: String? = nil
  ) throws -> (words: [String], suggestions: [[String]]) {
    let bench = try TextBench()
    let target = try #require(LanguageTag(language ?? example.language))
    let note = try NoteReader.read(SourceFile(path: "note.md", bytes: Array(text.utf8)), bench)
    let sourceNote = try source.map {
      try NoteReader.read(SourceFile(path: "source.md", bytes: Array($0.utf8)), bench)
    }
    var files: [GlossaryFile] = []
    let loader = GlossaryLoader(sourceLanguage: .english)
    if let rows = example.glossary {
      files.append(try loader.load(path: "g.csv", bytes: Array((Self.head + rows + "\n").utf8)))
    }
    if let keep = example.keep { files.append(try loader.load(path: "keep.txt", bytes: Array(keep.utf8))) }
    let units =
      sourceNote.map { BlockAligner(from: .english, to: target).align(source: $0, target: note) }
      ?? BlockAligner.unpaired(note)
    let context = LintContext(
      note: note, sourceNote: sourceNote, sourceLanguage: .english, targetLanguage: target, units: units,
      lexicon: Lexicon(usesDictionaries: false),
      glossary: Glossary(files: files, source: .english, target: target, bench: bench), bench: bench)
    let found = rule.check(in: context)
    return (
      found.map { note.file.text($0.range) },
      found.map { rule.suggestions(for: $0, in: context).map(\.replacement) }
    )
  }

  /// The text without its marks, and what stood between them.
  private static func unmarked(_ text: String) -> (text: String, marked: [String]) {
    var plain = ""
    var marked: [String] = []
    for (i, part) in text.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      guard i > 0, let end = part.firstIndex(of: "⟧") else {
        plain += part
        continue
      }
      marked.append(String(part[..<end]))
      plain += part[..<end] + part[part.index(after: end)...]
    }
    return (plain, marked)
  }
}
