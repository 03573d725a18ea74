import Alignment
import Configuration
import Lexicon
import Linting
import Rules
import SourceText
import UnicodeText
import Workspace

/// How the notes of one place are checked: their settings, and what is made of these, each once.
final class FolderSettings: Sendable {
  /// Before the language of a note is known.
  let settings: Settings
  private let pairing: Pairing
  private let disk: DiskView
  private let places: [FoundFolder]
  private let bounds: ReadingBounds?
  private let refined: @Sendable (LanguageTag) -> Settings
  private let settingsByLanguage = OnceTable<LanguageTag, NoteSettings>()

  /// - Parameters:
  ///   - places: where folders of glossaries are looked for, the weightiest first.
  ///   - bounds: of what the configuration names; nil where that may lead anywhere.
  ///   - refined: the settings for notes in a language.
  init(
    _ settings: Settings, disk: DiskView, places: [FoundFolder], bounds: ReadingBounds?,
    refined: @escaping @Sendable (LanguageTag) -> Settings
  ) {
    self.settings = settings
    self.disk = disk
    self.places = places
    self.bounds = bounds
    self.refined = refined
    var isCommanded = false
    if case .commandLine = settings.source.origin { isCommanded = true }
    pairing = Pairing(
      sourceLanguage: settings.sourceLanguage.value, layout: settings.source.value, asksNotes: !isCommanded,
      files: .none)
  }

  /// Finds the source of the note at `path`.
  func pairing(for path: String) -> Pairing { pairing.asking(disk.view(for: path, reach)) }

  /// Of the sources that a configuration's patterns lead to; nil where they may be anywhere, and for customary places.
  var patternBounds: ReadingBounds? {
    guard case .patterns = settings.source.value, case .file = settings.source.origin else { return nil }
    return bounds
  }

  /// Where sources may stand.
  var reach: SourceReach {
    guard case .patterns = settings.source.value else { return .tree }
    switch settings.source.origin {
    case .commandLine: return .anywhere
    case .file: return bounds == nil ? .anywhere : .tree
    case .builtIn: return .tree
    }
  }

  /// How notes in `language` are checked.
  func noteSettings(in language: LanguageTag) -> NoteSettings {
    settingsByLanguage.value(of: language) { NoteSettings(refined(language), places: places, bounds: bounds) }
  }

  /// How what is in no one language is checked: a glossary.
  var noteSettings: NoteSettings { NoteSettings(settings, places: places, bounds: bounds) }
}

/// What the settings of a note come to.
struct NoteSettings: Sendable {
  let settings: Settings
  let rules: RuleSettings
  let engine: RuleEngine
  let glossaries: GlossaryRequest

  init(_ settings: Settings, places: [FoundFolder], bounds: ReadingBounds?) {
    self.settings = settings
    rules = settings.rules
    engine = RuleEngine(rules: AllRules.rules, settings: rules)
    glossaries = GlossaryRequest(settings, discoveringIn: places, within: bounds)
  }
}
