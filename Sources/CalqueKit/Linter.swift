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
  private let pairing: Pairing

  /// Reads the glossaries that the options name. One linter serves any number of threads.
  public init(_ options: LintOptions) {
    self.init(options, lexicon: Lexicon(usesDictionaries: options.usesDictionaries))
  }

  /// - Parameter lexicon: shared with other linters, because dictionaries take long to load.
  package init(_ options: LintOptions, lexicon: Lexicon) {
    self.options = options
    engine = RuleEngine(rules: AllRules.rules, reported: options.rules.names)
    self.lexicon = lexicon
    pairing = Pairing(
      sourceLanguage: options.sourceLanguage, layout: options.sources.layout,
      surroundings: DiskSurroundings().surroundings)
    glossaries = GlossaryShelf(
      named: options.glossaries, isDiscovering: !options.isIsolated, sourceLanguage: options.sourceLanguage)
  }

  /// Reads and judges one note. What it says depends on the note, its source, the glossaries and the options alone.
  package func check(_ input: LintInput, on bench: TextBench) -> NoteOutcome {
    do throws(FileProblem) {
      let file = try input.read()
      guard file.bytes.count > file.byteOrderMarkLength else { return .empty(path: input.path) }
      let note = try NoteReader.read(file, bench)
      switch meaning(of: note, isNamed: input.isNamed) {
      case .source: return .isSource
      case .unknown: return .unknownLanguage(path: input.path)
      case .translation(let decided): return judge(note, decided, on: bench)
      }
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

  private func judge(_ note: Note, _ decided: Translation, on bench: TextBench) -> NoteOutcome {
    let target = decided.language
    var source: Note?
    var problem: FileProblem?
    if let path = pairing.source(of: note.file.path, in: target) {
      do throws(FileProblem) { source = try sources.note(at: path, on: bench) } catch { problem = error }
    }
    let context = LintContext(
      note: note, sourceNote: source, sourceLanguage: options.sourceLanguage, targetLanguage: target,
      alignment: alignment(of: note, source, in: target),
      lexicon: lexicon, glossary: glossaries.glossary(for: target, on: bench), bench: bench,
      readsAsSource: decided.readsAsSource)
    let report = FileReport(file: note.file, source: source?.file, diagnostics: engine.check(context))
    return .checked(report, sourceProblem: problem)
  }

  private func alignment(of note: Note, _ source: Note?, in language: LanguageTag) -> NoteAlignment {
    guard let source else { return NoteAlignment(unpaired: note) }
    return BlockAligner(from: options.sourceLanguage, to: language).align(source: source, target: note)
  }

  /// What a note is to us.
  private enum Meaning {
    case source, unknown
    case translation(Translation)
  }

  private struct Translation {
    let language: LanguageTag
    /// Though it should not.
    let readsAsSource: Bool
  }

  /// `--target-lang` speaks of the notes that are named. On a walk it meets their sources too: there a note that no tag
  /// makes a translation and that reads as the source is one.
  private func meaning(of note: Note, isNamed: Bool) -> Meaning {
    let decision = TargetLanguage(option: options.targetLanguage, pairing: pairing).decide(note)
    if decision.isSource { return .source }
    if options.targetLanguage != nil, !isNamed, decision.readsAsSource,
      TargetLanguage(option: nil, pairing: pairing).decide(note).isSource
    {
      return .source
    }
    guard let language = decision.language else { return .unknown }
    return .translation(Translation(language: language, readsAsSource: decision.readsAsSource))
  }
}
