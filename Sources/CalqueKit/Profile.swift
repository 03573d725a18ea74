import Alignment
import Configuration
import Lexicon
import Linting
import Rules
import Synchronization
import UnicodeText

/// How the notes of one place are judged: their settings, and what is made of these, each once.
final class Profile: Sendable {
  /// Before the language of a note is known.
  let settings: Settings
  let pairing: Pairing
  private let folders: [String]
  private let refined: @Sendable (LanguageTag) -> Settings
  private let judgements = Mutex<[LanguageTag: Judgement]>([:])

  /// - Parameters:
  ///   - folders: where folders of glossaries are looked for, the weightiest first.
  ///   - refined: the settings for notes in a language.
  init(
    _ settings: Settings, surroundings: Surroundings, folders: [String],
    refined: @escaping @Sendable (LanguageTag) -> Settings
  ) {
    self.settings = settings
    self.folders = folders
    self.refined = refined
    pairing = Pairing(
      sourceLanguage: settings.sourceLanguage.value, layout: settings.source.value, surroundings: surroundings)
  }

  /// How notes in `language` are judged.
  func judgement(in language: LanguageTag) -> Judgement {
    judgements.withLock { known in
      if let made = known[language] { return made }
      let made = Judgement(refined(language), folders: folders)
      known[language] = made
      return made
    }
  }

  /// How what is in no one language is judged: a glossary.
  var judgement: Judgement { Judgement(settings, folders: folders) }
}

/// What the settings of a note come to.
struct Judgement: Sendable {
  let settings: Settings
  let rules: RuleSettings
  let engine: RuleEngine
  let glossaries: GlossaryRequest

  init(_ settings: Settings, folders: [String]) {
    self.settings = settings
    rules = settings.rules
    engine = RuleEngine(rules: AllRules.rules, settings: rules)
    glossaries = GlossaryRequest(settings, discoveringIn: folders)
  }
}
