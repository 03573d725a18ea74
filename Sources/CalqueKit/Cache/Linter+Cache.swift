import Alignment
import Lexicon
import Reporting
import SourceText
import UnicodeText
import Workspace

extension Linter {
  /// What an earlier run said about the note, if it would be said again; nil when the note is to be judged.
  ///
  /// A verdict is not taken on trust: the source is where pairing finds it now, never where the verdict says, and every
  /// range is checked against the bytes that it is to be quoted from.
  func recalled(
    _ name: ContentHash, _ file: SourceFile, _ profile: Profile, _ pairing: Pairing, from cache: VerdictCache
  ) -> NoteOutcome? {
    guard let verdict = cache.verdict(name), cache.answersStand(verdict.basis, pairing.surroundings),
      isNamedAsBefore(verdict.basis, file, pairing), stands(verdict.basis, file, profile, pairing, cache)
    else { return nil }
    switch verdict.outcome {
    case .isSource: return .isSource(verdict.basis.isNamedAsSource == true ? .namedByOthers : .language)
    case .unknownLanguage: return .unknownLanguage(path: file.path)
    case .empty: return .empty(path: file.path)
    case .checked(let diagnostics, let suppressed):
      // What is written into notes comes from this run's own judgement.
      guard recallsFixes || diagnostics.allSatisfy(\.fixes.isEmpty), let language = verdict.basis.language,
        verdict.basis.source?.path == pairing.source(of: file.path, holding: file.bytes, in: language)?.path
      else { return nil }
      var source: SourceFile?
      // Read only to be quoted.
      if let path = verdict.basis.source?.path, diagnostics.contains(where: { $0.source != nil }) {
        guard let bytes = try? files.bytes(of: path), let read = try? SourceFile(path: path, bytes: bytes) else {
          return nil
        }
        source = read
      }
      guard verdict.outcome.isPossible(for: file, source) else { return nil }
      let settings = profile.judgement(in: language).settings
      let hasSource = verdict.basis.source != nil
      return .checked(
        FileReport(
          file: file, source: source, hasSource: hasSource,
          missingSource: hasSource ? nil : missingSource(of: file.path, settings, nil), diagnostics: diagnostics,
          suppressed: suppressed, failOn: settings.failOn.value))
    }
  }

  /// Whether other pages say of the note what they said; of a note that has a source, which is looked at below, only its
  /// versions are asked.
  private func isNamedAsBefore(_ known: Basis, _ file: SourceFile, _ pairing: Pairing) -> Bool {
    guard let answer = known.isNamedAsSource else { return true }
    let hasSource = known.source != nil
    return answer
      == pairing.isNamedAsSource(file.path, holding: file.bytes, in: known.language, hasSource: hasSource)
  }

  /// Keeps `outcome` for later runs, unless something went wrong that may go right then.
  /// - Parameter language: the language that the note was judged in.
  func keep(
    _ outcome: NoteOutcome, as name: ContentHash, judgedIn language: LanguageTag?, _ profile: Profile,
    _ recorder: BasisRecorder, in cache: VerdictCache
  ) {
    var basis = recorder.basis
    if let language, case .checked(let report, _) = outcome {
      basis = self.basis(basis, language, report.file.path, profile)
    }
    switch outcome {
    case .isSource: cache.keep(Verdict(.isSource, basis: basis), as: name)
    case .unknownLanguage: cache.keep(Verdict(.unknownLanguage, basis: basis), as: name)
    case .empty: cache.keep(Verdict(.empty, basis: basis), as: name)
    case .checked(let report, nil):
      if let source = report.source {
        guard let content = cache.content(ofFile: source.path, in: files), content == ContentHash(source.bytes) else {
          return
        }
        basis.source = Basis.Source(path: source.path, content: content)
      }
      let verdict = Verdict(
        .checked(diagnostics: report.diagnostics, suppressed: report.suppressed), basis: basis)
      cache.keep(verdict, as: name)
    case .checked(_, _?), .fixed, .unreadable, .misconfigured: return
    }
  }

  /// Whether what a verdict rests on, besides the answers about the disk, is as it was.
  private func stands(
    _ known: Basis, _ file: SourceFile, _ profile: Profile, _ pairing: Pairing, _ cache: VerdictCache
  ) -> Bool {
    guard let language = known.language else { return true }
    let path = file.path
    // Said again at the end of the run.
    if known.source == nil {
      lookForSourcesOutside(file.path, holding: file.bytes, in: language, profile, pairing)
    }
    var basis = known
    basis.source = nil
    let now = self.basis(basis, language, path, profile)
    guard now.settings == known.settings, now.glossaries == known.glossaries, now.stamp == known.stamp,
      now.memory == known.memory, now.dictionaries == known.dictionaries
    else { return false }
    if let source = known.source {
      let place = shelf.disk.place(of: source.path, besideNoteIn: Paths.folder(path), profile.reach)
      guard case .file = place, cache.content(ofFile: source.path, in: files) == source.content else { return false }
    }
    guard known.pages.allSatisfy({ pageStands($0.key, $0.value, linkedFrom: path, profile, cache) }) else {
      return false
    }
    // Asked about again, so that the run says at its end what it lacked.
    guard known.missing.allSatisfy([language, profile.judgement(in: language).settings.sourceLanguage.value].contains)
    else { return false }
    for language in known.missing { _ = lexicon(for: profile.judgement(in: language).settings).speller(for: language) }
    return true
  }

  /// Whether a page that the note at `note` links to holds what it held.
  private func pageStands(
    _ page: String, _ content: ContentHash?, linkedFrom note: String, _ profile: Profile, _ cache: VerdictCache
  ) -> Bool {
    switch shelf.disk.place(of: page, besideNoteIn: Paths.folder(note), profile.reach) {
    case .file(let location): cache.content(ofFile: location, in: files) == content
    case .nowhere, .outside, .neighbour: content == nil
    }
  }

  /// `basis` with all that counts for the note at `path` in `language`, as it is now.
  private func basis(_ basis: Basis, _ language: LanguageTag, _ path: String, _ profile: Profile) -> Basis {
    var basis = basis
    let judgement = profile.judgement(in: language)
    let lexicon = lexicon(for: judgement.settings)
    let languages = [language, judgement.settings.sourceLanguage.value]
    basis.language = language
    basis.settings = ContentHash(judgement.settings.hashInput)
    basis.glossaries = glossaries.content(judgement.glossaries, for: language)
    basis.stamp = storedStamp(of: path, judgement.settings.stamps.value)
    basis.memory = memory(of: path, judgement.settings)
    basis.dictionaries = languages.map(lexicon.dictionaryIdentity)
    basis.missing = lexicon.languagesWithoutDictionary.filter(languages.contains)
    return basis
  }
}
