import Alignment
import Lexicon
import Reporting
import SourceText
import UnicodeText
import Workspace

extension Linter {
  /// The result of an earlier run for the note, if it is still valid; nil when the note must be checked.
  ///
  /// A result is not trusted: the source is where pairing finds it now, never where the result says, and every range is
  /// checked against the bytes from which it will be quoted.
  func recalled(
    _ name: ContentHash, _ file: SourceFile, _ folderSettings: FolderSettings, _ pairing: Pairing,
    from cache: ResultCache
  ) -> NoteOutcome? {
    guard let result = cache.result(name), cache.areAnswersUnchanged(result.cacheKey, pairing.files),
      isNamedAsBefore(result.cacheKey, file, pairing),
      isUnchanged(result.cacheKey, file, folderSettings, pairing, cache)
    else { return nil }
    switch result.outcome {
    case .isSource: return .isSource(result.cacheKey.isNamedAsSource == true ? .namedByOthers : .language)
    case .unknownLanguage: return .unknownLanguage(path: file.path)
    case .empty: return .empty(path: file.path)
    case .checked(let diagnostics, let suppressed, let formerNames):
      // Anything written into notes must come from checks of this run.
      guard recallsFixes || diagnostics.allSatisfy(\.fixes.isEmpty), let language = result.cacheKey.language,
        result.cacheKey.source?.path == pairing.source(of: file.path, holding: file.bytes, in: language)?.path
      else { return nil }
      var source: SourceFile?
      // Read only for quotations.
      if let path = result.cacheKey.source?.path, diagnostics.contains(where: { $0.source != nil }) {
        guard let bytes = try? files.bytes(of: path), let read = try? SourceFile(path: path, bytes: bytes) else {
          return nil
        }
        source = read
      }
      guard result.outcome.isPossible(for: file, source) else { return nil }
      let settings = folderSettings.noteSettings(in: language).settings
      let hasSource = result.cacheKey.source != nil
      return .checked(
        FileReport(
          file: file, source: source, hasSource: hasSource,
          missingSource: hasSource ? nil : missingSource(of: file.path, settings, nil), diagnostics: diagnostics,
          suppressed: suppressed, formerNames: formerNames, failOn: settings.failOn.value))
    }
  }

  /// Whether other pages still name the note as their source or not. For a note with a source, which is checked below,
  /// only its versions are read.
  private func isNamedAsBefore(_ known: CacheKey, _ file: SourceFile, _ pairing: Pairing) -> Bool {
    guard let answer = known.isNamedAsSource else { return true }
    let hasSource = known.source != nil
    return answer
      == pairing.isNamedAsSource(file.path, holding: file.bytes, in: known.language, hasSource: hasSource)
  }

  /// Stores `outcome` for later runs, unless a problem occurred that may be solved by then.
  /// - Parameter language: the language that the note was checked in.
  func keep(
    _ outcome: NoteOutcome, as name: ContentHash, checkedIn language: LanguageTag?, _ folderSettings: FolderSettings,
    _ recorder: CacheKeyRecorder, in cache: ResultCache
  ) {
    var cacheKey = recorder.cacheKey
    if let language, case .checked(let report, _) = outcome {
      cacheKey = self.cacheKey(cacheKey, language, report.file.path, folderSettings)
    }
    switch outcome {
    case .isSource: cache.keep(CachedResult(.isSource, cacheKey: cacheKey), as: name)
    case .unknownLanguage: cache.keep(CachedResult(.unknownLanguage, cacheKey: cacheKey), as: name)
    case .empty: cache.keep(CachedResult(.empty, cacheKey: cacheKey), as: name)
    case .checked(let report, nil):
      if let source = report.source {
        guard let content = cache.content(ofFile: source.path, in: files), content == ContentHash(source.bytes) else {
          return
        }
        cacheKey.source = CacheKey.Source(path: source.path, content: content)
      }
      let result = CachedResult(
        .checked(
          diagnostics: report.diagnostics, suppressed: report.suppressed, formerNames: report.formerNames),
        cacheKey: cacheKey)
      cache.keep(result, as: name)
    case .checked(_, _?), .fixed, .unreadable, .misconfigured: return
    }
  }

  /// Whether everything that a result depends on, apart from queries about the disk, is unchanged.
  private func isUnchanged(
    _ known: CacheKey, _ file: SourceFile, _ folderSettings: FolderSettings, _ pairing: Pairing, _ cache: ResultCache
  ) -> Bool {
    guard let language = known.language else { return true }
    let path = file.path
    // Reported again at the end of the run.
    if known.source == nil {
      lookForSourcesOutside(file.path, holding: file.bytes, in: language, folderSettings, pairing)
    }
    var cacheKey = known
    cacheKey.source = nil
    let now = self.cacheKey(cacheKey, language, path, folderSettings)
    guard now.settings == known.settings, now.glossaries == known.glossaries, now.stamp == known.stamp,
      now.memory == known.memory, now.dictionaries == known.dictionaries
    else { return false }
    if let source = known.source {
      let place = store.disk.place(of: source.path, forNoteIn: Paths.folder(path), folderSettings.reach)
      guard case .file = place, cache.content(ofFile: source.path, in: files) == source.content else { return false }
    }
    guard known.pages.allSatisfy({ isPageUnchanged($0.key, $0.value, linkedFrom: path, folderSettings, cache) }) else {
      return false
    }
    // Looked up again, so that the run reports missing ones at its end.
    guard
      known.missing.allSatisfy(
        [language, folderSettings.noteSettings(in: language).settings.sourceLanguage.value].contains)
    else { return false }
    for language in known.missing {
      _ = lexicon(for: folderSettings.noteSettings(in: language).settings).speller(for: language)
    }
    return true
  }

  /// Whether a page that the note at `note` links to is unchanged.
  private func isPageUnchanged(
    _ page: String, _ content: ContentHash?, linkedFrom note: String, _ folderSettings: FolderSettings,
    _ cache: ResultCache
  ) -> Bool {
    switch store.disk.place(of: page, forNoteIn: Paths.folder(note), folderSettings.reach) {
    case .file(let location): cache.content(ofFile: location, in: files) == content
    case .nowhere, .outside, .neighbour: content == nil
    }
  }

  /// `cacheKey` with the current values of all that applies to the note at `path` in `language`.
  private func cacheKey(_ cacheKey: CacheKey, _ language: LanguageTag, _ path: String, _ folderSettings: FolderSettings)
    -> CacheKey
  {
    var cacheKey = cacheKey
    let noteSettings = folderSettings.noteSettings(in: language)
    let lexicon = lexicon(for: noteSettings.settings)
    let languages = [language, noteSettings.settings.sourceLanguage.value]
    cacheKey.language = language
    cacheKey.settings = ContentHash(noteSettings.settings.hashInput)
    cacheKey.glossaries = glossaries.content(noteSettings.glossaries, for: language)
    cacheKey.stamp = storedStamp(of: path, noteSettings.settings.stamps.value)
    cacheKey.memory = memory(of: path, noteSettings.settings)
    cacheKey.dictionaries = languages.map(lexicon.dictionaryIdentity)
    cacheKey.missing = lexicon.languagesWithoutDictionary.filter(languages.contains)
    return cacheKey
  }
}
