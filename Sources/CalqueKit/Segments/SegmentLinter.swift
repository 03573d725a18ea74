import Alignment
import Lexicon
import Linting
import Notes
import Reporting
import Rules
import SourceText
import Synchronization
import UnicodeText

/// Judges segments by the rules for notes, each by itself: languages are given, no file is looked for. One serves any
/// number of threads.
package final class SegmentLinter: Sendable {
  private let options: LintOptions
  private let isPlain: Bool
  private let engine: RuleEngine
  private let lexicon: Lexicon
  /// One for each language that segments were translated from.
  private let shelves: Mutex<[LanguageTag: GlossaryShelf]>

  /// - Parameter isPlain: whether segments are plain text rather than Markdown.
  package init(_ options: LintOptions, isPlain: Bool) {
    self.options = options
    self.isPlain = isPlain
    engine = RuleEngine(rules: AllRules.rules, reported: options.rules.names)
    lexicon = Lexicon(usesDictionaries: options.usesDictionaries)
    let usual = GlossaryShelf(
      named: options.glossaries, isDiscovering: !options.isIsolated, sourceLanguage: options.sourceLanguage)
    shelves = Mutex([options.sourceLanguage: usual])
  }

  /// The findings of one segment, at bytes of its target.
  package func check(_ pair: SegmentPair, on bench: TextBench) throws(FileProblem) -> FileReport {
    let note = try read(pair.target, as: "target", bench)
    let source = try pair.source.map { bytes throws(FileProblem) in try read(bytes, as: "source", bench) }
    let aligner = BlockAligner(from: pair.sourceLanguage, to: pair.targetLanguage)
    let context = LintContext(
      note: note, sourceNote: source, sourceLanguage: pair.sourceLanguage, targetLanguage: pair.targetLanguage,
      alignment: source.map { aligner.align(source: $0, target: note) } ?? NoteAlignment(unpaired: note),
      lexicon: lexicon, glossary: shelf(for: pair.sourceLanguage).glossary(for: pair.targetLanguage, on: bench),
      bench: bench, readsAsSource: ContentLanguage(note).reads(as: pair.sourceLanguage))
    return FileReport(file: note.file, source: source?.file, diagnostics: engine.check(context))
  }

  /// Glossaries that could not be read so far.
  package var problems: [FileProblem] {
    var told: Set<FileProblem> = []
    return shelves.withLock { $0.values.flatMap(\.problems) }.filter { told.insert($0).inserted }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What limited the judgement so far and what to do about it.
  package var notices: [String] { [DictionaryNotice.text(about: lexicon)].compactMap { $0 } }

  private func read(_ bytes: [UInt8], as name: String, _ bench: TextBench) throws(FileProblem) -> Note {
    let file = try SourceFile(path: name, bytes: bytes)
    return isPlain ? try PlainTextReader(bench: bench).read(file) : try MarkdownReader(bench: bench).read(file)
  }

  private func shelf(for language: LanguageTag) -> GlossaryShelf {
    shelves.withLock { shelves in
      if let shelf = shelves[language] { return shelf }
      let shelf = GlossaryShelf(
        named: options.glossaries, isDiscovering: !options.isIsolated, sourceLanguage: language)
      shelves[language] = shelf
      return shelf
    }
  }
}
