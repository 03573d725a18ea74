import Alignment
import Lexicon
import Linting
import Notes
import Reporting
import SourceText
import Synchronization
import UnicodeText
import Workspace

/// Judges segments by the rules for notes, each by itself: no file is looked for but glossaries and the configuration of
/// the working folder. One serves any number of threads.
package final class SegmentLinter: Sendable {
  private let options: LintOptions
  private let isPlain: Bool
  private let lexicon: Lexicon
  /// For settings that leave the dictionaries alone.
  private let plainLexicon = Lexicon(usesDictionaries: false)
  private let glossaries: GlossaryShelf
  /// By the source language that segments name; nil for those that name none.
  private let shelves: Mutex<[LanguageTag?: SettingsShelf]>

  /// - Parameter isPlain: whether segments are plain text rather than Markdown.
  package init(_ options: LintOptions, isPlain: Bool) {
    self.options = options
    self.isPlain = isPlain
    lexicon = Lexicon(usesDictionaries: options.usesDictionaries)
    glossaries = GlossaryShelf(FoundFiles(allowing: options.allowedFolders))
    shelves = Mutex([nil: SettingsShelf(options)])
  }

  /// The findings of one segment, at bytes of its target. There are none in an empty one.
  package func check(_ pair: SegmentPair, on bench: TextBench) throws(FileProblem) -> FileReport {
    let profile: Profile
    do throws(BrokenConfiguration) {
      profile = try shelf(for: pair.sourceLanguage).profile(for: Self.path)
    } catch {
      throw error.mistakes[0]
    }
    guard let target = pair.targetLanguage ?? profile.settings.targetLanguage.value else {
      throw FileProblem(path: "target", message: "no language is given, write “targetLang” or use --target-lang")
    }
    let judgement = profile.judgement(in: target)
    let origin = judgement.settings.sourceLanguage.value
    let note = try read(pair.target, as: "target", bench)
    let source = try pair.source.map { bytes throws(FileProblem) in try read(bytes, as: "source", bench) }
    guard !pair.target.isEmpty else { return FileReport(file: note.file, diagnostics: []) }
    let alignment = source.map { BlockAligner(from: origin, to: target).align(source: $0, target: note) }
    let context = LintContext(
      note: note, sourceNote: source, sourceLanguage: origin, targetLanguage: target,
      alignment: alignment ?? NoteAlignment(unpaired: note),
      lexicon: judgement.settings.dictionaries.value ? lexicon : plainLexicon,
      glossary: glossaries.glossary(judgement.glossaries, for: target, on: bench), bench: bench,
      readsAsSource: ContentLanguage(note).reads(as: origin), options: judgement.rules.options)
    defer { context.memo.forget() }
    return FileReport(file: note.file, source: source?.file, diagnostics: judgement.engine.check(context).diagnostics)
  }

  /// What is wrong with the configuration, because of which nothing can be judged.
  package var mistakes: [FileProblem] {
    do throws(BrokenConfiguration) {
      _ = try shelf(for: nil).profile(for: Self.path)
      return []
    } catch {
      return error.mistakes
    }
  }

  /// Glossaries that could not be read so far.
  package var problems: [FileProblem] { glossaries.problems }

  /// What limited the judgement so far and what to do about it.
  package var notices: [String] { [DictionaryNotice.text(about: lexicon)].compactMap { $0 } }

  /// Where segments stand as far as the configuration is concerned.
  private static let path = "./segment.md"

  private func read(_ bytes: [UInt8], as name: String, _ bench: TextBench) throws(FileProblem) -> Note {
    let file = try SourceFile(path: name, bytes: bytes)
    return isPlain ? try PlainTextReader(bench: bench).read(file) : try MarkdownReader(bench: bench).read(file)
  }

  private func shelf(for language: LanguageTag?) -> SettingsShelf {
    shelves.withLock { shelves in
      if let shelf = shelves[language] { return shelf }
      var options = options
      options.sourceLanguage = language
      let shelf = SettingsShelf(options)
      shelves[language] = shelf
      return shelf
    }
  }
}
