import Alignment
import Lexicon
import Linting
import Notes
import Reporting
import Rules
import SourceText
import Terminology
import UnicodeText
import Workspace

/// Checks notes by one set of options.
public struct Linter: Sendable {
  private let options: LintOptions
  private let engine: RuleEngine
  private let glossaries: GlossaryShelf
  private let sources = SourceShelf()
  private let lexicon: Lexicon

  /// Reads the glossaries that the options name. One linter serves any number of threads.
  public init(_ options: LintOptions) {
    self.options = options
    engine = RuleEngine(rules: AllRules.rules, reported: options.rules.names)
    lexicon = Lexicon(usesDictionaries: options.usesDictionaries)
    glossaries = GlossaryShelf(
      named: options.glossaries, isDiscovering: !options.isIsolated, sourceLanguage: options.sourceLanguage)
  }

  /// Reads and judges one note. What it says depends on the note, its source, the glossaries and the options alone.
  package func check(_ input: LintInput, on bench: TextBench) -> NoteOutcome {
    do throws(FileProblem) {
      let file = try input.read()
      guard file.bytes.count > file.byteOrderMarkLength else { return .empty(path: input.path) }
      let note = try NoteReader.read(file, bench)
      guard let target = target(of: note) else { return .isSource }
      let source = try source(of: note, on: bench)
      let context = LintContext(
        note: note, sourceNote: source, sourceLanguage: options.sourceLanguage, targetLanguage: target,
        units: note.segments.indices.map { TranslationUnit(sources: 0..<0, targets: $0..<($0 + 1), confidence: 1) },
        lexicon: lexicon, glossary: glossaries.glossary(for: target, on: bench), bench: bench)
      return .checked(FileReport(file: file, source: source?.file, diagnostics: engine.check(context)))
    } catch {
      return .unreadable(error)
    }
  }

  /// What is wrong with the glossaries that were used, and those that could not be read; asked for after the notes.
  package func checkGlossaries() -> [NoteOutcome] {
    let reports = glossaries.files.map { FileReport(file: $0.file, diagnostics: engine.check($0)) }
    return reports.filter { !$0.diagnostics.isEmpty }.map { .checked($0) }
      + glossaries.problems.map { .unreadable($0) }
  }

  /// What limited the run so far and what to do about it, said once however many notes it touched.
  package var notices: [String] { [DictionaryNotice.text(about: lexicon)].compactMap { $0 } }

  private func target(of note: Note) -> LanguageTag? {
    options.targetLanguage ?? note.frontMatter?.language.flatMap { LanguageTag($0) }
  }

  private func source(of note: Note, on bench: TextBench) throws(FileProblem) -> Note? {
    guard case .pattern(let pattern) = options.sources else { return nil }
    let path = note.file.path
    let slash = path.lastIndex(of: "/")
    let dir = slash.map { String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let target = pattern.replacing("{dir}", with: dir).replacing("{name}", with: String(name[..<dot]))
      .replacing("{ext}", with: name[dot...].dropFirst())
    guard (try? FileStatus(path: target)) != nil else { return nil }
    return try sources.note(at: target, on: bench)
  }
}
