import Alignment
import Notes
import UnicodeText

extension Linter {
  /// How a note is treated.
  enum Meaning {
    case source(SourceReason), unknown
    case translation(Translation)
  }

  struct Translation {
    let language: LanguageTag
    /// Whether it reads as the source language although it should not.
    let readsAsSource: Bool
    let languageAsideFrontMatter: LanguageTag?
  }

  /// `--target-lang` is about the named notes. A walk also finds their sources: there, a note without a language tag
  /// that reads as the source language is a source, and so is one that others name.
  /// - Parameter recorder: records queries about other pages; nil to record nothing.
  func meaning(
    of note: Note, isNamed: Bool, _ folderSettings: FolderSettings, _ pairing: Pairing,
    _ recorder: CacheKeyRecorder? = nil
  ) -> Meaning {
    let decision = decision(about: note, isNamed: isNamed, folderSettings, pairing)
    if decision.isSource { return .source(.language) }
    guard let language = decision.language else { return .unknown }
    if !(isNamed && decision.origin == .option) {
      // Only the answer is recorded, not what it depends on.
      let isSource = folderSettings.pairing(for: note.file.path)
        .isNamedAsSource(note.file.path, holding: note.file.bytes, in: language)
      recorder?.record(isNamedAsSource: isSource)
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
