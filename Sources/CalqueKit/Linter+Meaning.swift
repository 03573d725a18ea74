import Alignment
import Notes
import UnicodeText

extension Linter {
  /// What a note is to us.
  enum Meaning {
    case source(SourceReason), unknown
    case translation(Translation)
  }

  struct Translation {
    let language: LanguageTag
    /// Though it should not.
    let readsAsSource: Bool
    let languageAsideFrontMatter: LanguageTag?
  }

  /// `--target-lang` speaks of the notes that are named. On a walk it meets their sources too: there a note that no tag
  /// makes a translation and that reads as the source is one, and so is one that others name.
  /// - Parameter recorder: told what was asked of other pages; nil when nobody wants to know.
  func meaning(
    of note: Note, isNamed: Bool, _ folderSettings: FolderSettings, _ pairing: Pairing,
    _ recorder: CacheKeyRecorder? = nil
  ) -> Meaning {
    let decision = decision(about: note, isNamed: isNamed, folderSettings, pairing)
    if decision.isSource { return .source(.language) }
    guard let language = decision.language else { return .unknown }
    if !(isNamed && decision.origin == .option) {
      // The recorder hears the answer, and nothing of what it rests on.
      let isSource = folderSettings.pairing(for: note.file.path)
        .isNamedAsSource(note.file.path, holding: note.file.bytes, in: language)
      recorder?.hear(isNamedAsSource: isSource)
      if isSource { return .source(.namedByOthers) }
    }
    return .translation(
      Translation(
        language: language, readsAsSource: decision.readsAsSource,
        languageAsideFrontMatter: decision.languageAsideFrontMatter))
  }

  func decision(about note: Note, isNamed: Bool, _ folderSettings: FolderSettings, _ pairing: Pairing)
    -> LanguageDecision
  {
    let option = folderSettings.settings.targetLanguage.value
    let decision = TargetLanguage(option: option, pairing: pairing).decide(note)
    guard option != nil, !isNamed, decision.readsAsSource, !decision.isSource else { return decision }
    let plain = TargetLanguage(option: nil, pairing: pairing).decide(note)
    return plain.isSource ? plain : decision
  }
}
