import Alignment
import Analyses
import Configuration
import Lexicon
import Linting
import Notes
import Reporting
import SourceText
import Terminology
import UnicodeText
import Workspace

/// Checks notes with one set of options, and with the configurations found around them.
public struct Linter: Sendable {
  let store: SettingsStore
  /// Whether to use only what the options name.
  let isIsolated: Bool
  let glossaries: GlossaryStore
  private let sources: SourceStore
  let files: FileTree
  let stamps: StampStore
  let memories: MemoryStore
  private let cache: ResultCache?
  /// Whether fixes may come from the cache.
  let recallsFixes: Bool
  private let lexicon: Lexicon
  /// For notes whose settings turn dictionaries off.
  private let plainLexicon: Lexicon
  /// Proposes translations for text that was left untranslated.
  package var translator: Translator?

  /// Reads the glossaries that the options name. One linter serves any number of threads.
  public init(_ options: LintOptions) {
    self.init(options, lexicon: Lexicon(usesDictionaries: options.usesDictionaries))
  }

  /// - Parameter lexicon: shared with other linters, because dictionaries take long to load.
  package init(_ options: LintOptions, lexicon: Lexicon) {
    self.lexicon = lexicon
    plainLexicon = lexicon.usesDictionaries ? Lexicon(usesDictionaries: false) : lexicon
    files = options.files
    cache = options.cache.map { ResultCache($0) }
    recallsFixes = options.recallsFixes
    store = SettingsStore(options)
    sources = SourceStore(options.files)
    glossaries = GlossaryStore(store.files)
    stamps = StampStore(options.files, store.files)
    memories = MemoryStore(options.files, store.files)
    // A named configuration is read even if there is no note.
    if options.configuration != nil { _ = store.place(".") }
    isIsolated = options.isIsolated
    if !options.glossaries.isEmpty {
      var named = Settings()
      named.apply(options.layer)
      glossaries.read(GlossaryRequest(named, discoveringIn: [], within: nil))
    }
  }

  /// The language that notes in the working folder were translated from.
  package var sourceLanguage: LanguageTag {
    (try? store.folderSettings(for: "./note.md"))?.settings.sourceLanguage.value ?? .english
  }

  /// Reads and checks one note. The result depends only on the note, its source, the glossaries and the options.
  package func check(_ input: LintInput, on analyzer: TextAnalyzer) -> NoteOutcome {
    let folderSettings: FolderSettings
    do throws(BrokenConfiguration) { folderSettings = try store.folderSettings(for: input.path) } catch {
      return .misconfigured(error.mistakes)
    }
    do throws(FileProblem) {
      let file = try input.read(in: files)
      let unrecorded = folderSettings.pairing(for: input.path)
      guard let cache, case .file = input else {
        return try check(file, isNamed: input.isNamed, folderSettings, unrecorded, nil, on: analyzer).outcome
      }
      let name = cache.name(
        of: input, holding: file.bytes, settings: folderSettings.settings.hashInput,
        in: unrecorded.files.workingFolder)
      if let known = recalled(name, file, folderSettings, unrecorded, from: cache) { return known }
      let recorder = CacheKeyRecorder(cache)
      let pairing = recorder.recording(unrecorded)
      let (outcome, language) = try check(file, isNamed: input.isNamed, folderSettings, pairing, recorder, on: analyzer)
      keep(outcome, as: name, checkedIn: language, folderSettings, recorder, in: cache)
      return outcome
    } catch {
      return .unreadable(error)
    }
  }

  /// Checks a note that was read.
  /// - Parameters:
  ///   - recorder: records what else was read; nil to record nothing.
  ///   - log: records decisions; nil to record nothing.
  /// - Returns: also the language that it was checked in.
  func check(
    _ file: SourceFile, isNamed: Bool, _ folderSettings: FolderSettings, _ pairing: Pairing,
    _ recorder: CacheKeyRecorder?, recordingIn log: DecisionLog? = nil, on analyzer: TextAnalyzer
  ) throws(FileProblem) -> (outcome: NoteOutcome, language: LanguageTag?) {
    guard file.bytes.count > file.byteOrderMarkLength else { return (.empty(path: file.path), nil) }
    let note = try NoteReader.read(file, analyzer)
    switch meaning(of: note, isNamed: isNamed, folderSettings, pairing, recorder) {
    case .source(let reason): return (.isSource(reason), nil)
    case .unknown: return (.unknownLanguage(path: file.path), nil)
    case .translation(let decided):
      let view = pairing.files.with { [self] path, analyzer in
        page(at: path, linkedFrom: file.path, folderSettings, recorder, on: analyzer)
      }
      let outcome = check(note, decided, folderSettings, pairing, view, log, on: analyzer)
      try analyzer.checkFailure(reading: file.path)
      return (outcome, decided.language)
    }
  }

  /// The path of the source of the note at `path`, judging by its first lines and paths; nil when there is none. Called
  /// for every note of a tree, so it reads the file on disk: git would be slow to show the version for the next commit.
  package func sourcePath(of path: String) -> String? {
    let bytes = (try? FileReader.noteBytes(of: path)) ?? []
    return (try? store.folderSettings(for: path))?.pairing(for: path).source(of: path, holding: bytes, in: nil)?.path
  }

  /// The problems in the glossaries that were used, and those that could not be read; called after the notes were
  /// checked.
  package func checkGlossaries() -> [NoteOutcome] {
    let reports = glossaries.files.compactMap { glossary -> FileReport? in
      // A broken configuration was already reported.
      guard let noteSettings = (try? store.folderSettings(for: glossary.file.path))?.noteSettings else { return nil }
      return FileReport(
        file: glossary.file, diagnostics: noteSettings.engine.check(glossary),
        failOn: noteSettings.settings.failOn.value)
    }
    return reports.filter { !$0.diagnostics.isEmpty }.map { .checked($0) }
      + glossaries.problems.map { .unreadable($0) }
  }

  /// The configurations that were read and have mistakes, even if they apply to no note, and the problems with the
  /// stamps and memories next to them; called after the notes were checked.
  package func checkConfigurations() -> [NoteOutcome] {
    store.mistakes.map { .misconfigured($0) } + (stamps.problems + memories.problems).map { .unreadable($0) }
  }

  /// The lexicon for notes that are checked with `settings`.
  func lexicon(for settings: Settings) -> Lexicon { settings.dictionaries.value ? lexicon : plainLexicon }

  /// Former names of rules in the options and in the configurations read so far.
  package var formerNames: FormerNameUses {
    var uses = FormerNameUses()
    for name in store.formerNames { uses.add(name.value, in: name.origin) }
    return uses
  }

  /// Notices about what limited the run so far and what to do about it, each once.
  package var notices: [String] {
    let refusal = cache?.folder.refusal.map { "no results are kept: \($0.path) \($0.message)" }
    return [DictionaryNotice.text(about: lexicon), refusal].compactMap { $0 } + store.sourcesOutside.notices
  }

  private func check(
    _ note: Note, _ decided: Translation, _ folderSettings: FolderSettings, _ pairing: Pairing, _ view: FileView,
    _ log: DecisionLog?, on analyzer: TextAnalyzer
  ) -> NoteOutcome {
    let target = decided.language
    let noteSettings = folderSettings.noteSettings(in: target)
    let settings = noteSettings.settings
    let (source, problem) = source(of: note, in: target, folderSettings, pairing, on: analyzer)
    let habits = habits(for: note, in: target, settings)
    let stamp = stamp(of: note, settings.stamps.value)
    let glossary = glossaries.glossary(noteSettings.glossaries, for: target, on: analyzer)
    func makeContext(_ read: Note, recordingIn log: DecisionLog? = nil) -> LintContext {
      func align(_ note: Note) -> NoteAlignment {
        alignment(
          of: note, source, from: settings.sourceLanguage.value, to: target,
          additions: habits.customaryBlocks(of: note))
      }
      let repair = MarkupRepair(of: read, source: source, on: analyzer, align: align)
      log?.move(repair.repaired)
      return LintContext(
        note: repair.note, sourceNote: source, sourceLanguage: settings.sourceLanguage.value, targetLanguage: target,
        alignment: repair.alignment,
        lexicon: lexicon(for: settings), glossary: glossary, analyzer: analyzer,
        readsAsSource: decided.readsAsSource, options: noteSettings.rules.options,
        languageAsideFrontMatter: decided.languageAsideFrontMatter, files: view, stamp: stamp, habits: habits,
        customaryBlocks: habits.customaryBlocks(of: repair.note), repair: repair, decisions: log)
    }
    let context = makeContext(note, recordingIn: log)
    let result = noteSettings.engine.check(context)
    log?.move(context.repair.restored)
    var proof = FixProof(FixProof.Reading(note: note, diagnostics: result.diagnostics), source: source) { file in
      guard let fixed = try? NoteReader.read(file, analyzer) else { return nil }
      let fixedContext = makeContext(fixed)
      return FixProof.Reading(note: fixed, diagnostics: noteSettings.engine.findings(in: fixedContext))
    }
    let report = FileReport(
      file: note.file, source: source?.file,
      missingSource: source == nil ? missingSource(of: note.file.path, settings, problem) : nil,
      diagnostics: withSuggestions(proof.proved(), context), suppressed: result.suppressed,
      formerNames: result.formerNames, failOn: settings.failOn.value)
    return .checked(report, sourceProblem: problem)
  }

  /// The source of a note, or why it cannot be read.
  func source(
    of note: Note, in target: LanguageTag, _ folderSettings: FolderSettings, _ pairing: Pairing,
    on analyzer: TextAnalyzer
  ) -> (Note?, FileProblem?) {
    guard let path = pairing.source(of: note.file.path, holding: note.file.bytes, in: target)?.path else {
      lookForSourcesOutside(note.file.path, holding: note.file.bytes, in: target, folderSettings, pairing)
      return (nil, nil)
    }
    do throws(FileProblem) {
      switch store.disk.place(of: path, forNoteIn: Paths.folder(note.file.path), folderSettings.reach) {
      case .nowhere, .neighbour: return (nil, nil)
      case .file(let location) where folderSettings.patternBounds?.contains(location) == false:
        lookForSourcesOutside(note.file.path, holding: note.file.bytes, in: target, folderSettings, pairing)
        return (nil, nil)
      case .file(let location): return (try sources.note(at: path, in: location, on: analyzer), nil)
      case .outside(let refusal): return (nil, FileProblem(path: path, message: "a link \(refusal)"))
      }
    } catch {
      return (nil, error)
    }
  }

  /// The page at `path`, which the note at `note` or its source links to; nil if the note may not read it.
  private func page(
    at path: String, linkedFrom note: String, _ folderSettings: FolderSettings, _ recorder: CacheKeyRecorder?,
    on analyzer: TextAnalyzer
  ) -> Note? {
    guard NoteReader.extensions.contains(NoteReader.fileExtension(path)),
      case .file(let location) = store.disk.place(of: path, forNoteIn: Paths.folder(note), folderSettings.reach)
    else {
      recorder?.record(page: path, nil)
      return nil
    }
    let page = try? sources.note(at: path, in: location, on: analyzer)
    recorder?.record(page: path, page.map { ContentHash($0.file.bytes) })
    return page
  }

  func alignment(
    of note: Note, _ source: Note?, from sourceLanguage: LanguageTag, to language: LanguageTag,
    additions: Set<Int> = []
  ) -> NoteAlignment {
    guard let source else { return NoteAlignment(unpaired: note) }
    return BlockAligner(from: sourceLanguage, to: language).align(
      source: source, target: note,
      additions: additions.union(TranslatorsNote.ofEmptyNote(note, source: source)))
  }

  private func withSuggestions(_ diagnostics: [Diagnostic], _ context: LintContext) -> [Diagnostic] {
    // The text for a translator was found at a different place than it was read.
    guard let translator, context.repair.isEmpty else { return diagnostics }
    var plain = self
    plain.translator = nil
    return Suggester(translator, checkedBy: plain).completed(diagnostics, in: context)
  }
}
