import Alignment
import Lexicon
import Linting
import Notes
import Reporting
import SourceText
import UnicodeText
import Workspace

/// Checks segments with the rules for notes, each by itself: uses no files except glossaries and the configuration of
/// the working folder. One instance serves any number of threads.
package final class SegmentLinter: Sendable {
  private let options: LintOptions
  private let isPlain: Bool
  private let lexicon: Lexicon
  /// For settings that turn dictionaries off.
  private let plainLexicon = Lexicon(usesDictionaries: false)
  private let glossaries: GlossaryStore
  /// By the source language of segments; nil for those without one.
  private let stores = OnceTable<LanguageTag?, SettingsStore>()

  /// - Parameter isPlain: whether segments are plain text rather than Markdown.
  package init(_ options: LintOptions, isPlain: Bool) {
    self.options = options
    self.isPlain = isPlain
    lexicon = Lexicon(usesDictionaries: options.usesDictionaries)
    glossaries = GlossaryStore(FoundFiles(allowing: options.allowedFolders))
  }

  /// The findings of one segment, at bytes of its target. An empty one has none, unless its source has a text.
  package func check(_ pair: SegmentPair, on analyzer: TextAnalyzer) throws(FileProblem) -> FileReport {
    let folderSettings: FolderSettings
    do throws(BrokenConfiguration) {
      folderSettings = try store(for: pair.sourceLanguage).folderSettings(for: Self.path)
    } catch {
      throw error.mistakes[0]
    }
    guard let target = pair.targetLanguage ?? folderSettings.settings.targetLanguage.value else {
      throw FileProblem(path: "target", message: "no language is given, write “targetLang” or use --target-lang")
    }
    let noteSettings = folderSettings.noteSettings(in: target)
    let origin = noteSettings.settings.sourceLanguage.value
    let note = try read(pair.target, as: "target", analyzer)
    let source = try pair.source.map { bytes throws(FileProblem) in try read(bytes, as: "source", analyzer) }
    guard !pair.target.isEmpty || pair.source != nil else { return FileReport(file: note.file, diagnostics: []) }
    let alignment = source.map { BlockAligner(from: origin, to: target).align(source: $0, target: note) }
    let context = LintContext(
      note: note, sourceNote: source, sourceLanguage: origin, targetLanguage: target,
      alignment: alignment ?? NoteAlignment(unpaired: note),
      lexicon: noteSettings.settings.dictionaries.value ? lexicon : plainLexicon,
      glossary: glossaries.glossary(noteSettings.glossaries, for: target, on: analyzer), analyzer: analyzer,
      readsAsSource: ContentLanguage(note).reads(as: origin), options: noteSettings.rules.options)
    let diagnostics = noteSettings.engine.check(context).diagnostics
    try analyzer.checkFailure(reading: note.file.path)
    return FileReport(file: note.file, source: source?.file, diagnostics: diagnostics)
  }

  /// The mistakes in the configuration that prevent any check.
  package var mistakes: [FileProblem] {
    do throws(BrokenConfiguration) {
      _ = try store(for: nil).folderSettings(for: Self.path)
      return []
    } catch {
      return error.mistakes
    }
  }

  /// Glossaries that could not be read so far.
  package var problems: [FileProblem] { glossaries.problems }

  /// What limited the checks so far and what to do about it.
  package var notices: [String] { [DictionaryNotice.text(about: lexicon)].compactMap { $0 } + formerNames.notices }

  /// Former names of rules in the options and in the configuration.
  private var formerNames: FormerNameUses {
    stores.all.values.flatMap(\.formerNames).reduce(into: FormerNameUses()) { $0.add($1.value, in: $1.origin) }
  }

  /// The path of segments as far as the configuration is concerned.
  private static let path = "./segment.md"

  private func read(_ bytes: [UInt8], as name: String, _ analyzer: TextAnalyzer) throws(FileProblem) -> Note {
    try NoteReader.read(try SourceFile(path: name, bytes: bytes), asPlainText: isPlain, analyzer)
  }

  private func store(for language: LanguageTag?) -> SettingsStore {
    stores.value(of: language) {
      var options = options
      if let language { options.sourceLanguage = language }
      return SettingsStore(options)
    }
  }
}
