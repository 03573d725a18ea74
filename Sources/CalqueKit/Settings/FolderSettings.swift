import Alignment
import Configuration
import Lexicon
import Linting
import Rules
import SourceText
import UnicodeText
import Workspace

/// How the notes of one place are checked: their settings and everything derived from them, each computed once.
final class FolderSettings: Sendable {
  /// The settings before the language of a note is known.
  let settings: Settings
  private let pairing: Pairing
  private let disk: DiskView
  private let places: [FoundFolder]
  private let bounds: ReadingBounds?
  private let refined: @Sendable (LanguageTag) -> Settings
  private let settingsByLanguage = OnceTable<LanguageTag, NoteSettings>()

  /// - Parameters:
  ///   - places: where folders of glossaries are searched, in order of precedence.
  ///   - bounds: limits of what the configuration names; nil if that may be anywhere.
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

  /// Limits of the sources that a configuration's patterns lead to; nil if they may be anywhere, and for customary
  /// places.
  var patternBounds: ReadingBounds? {
    guard case .patterns = settings.source.value, case .file = settings.source.origin else { return nil }
    return bounds
  }

  /// Where sources may be.
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

  /// How a file without a single language, such as a glossary, is checked.
  var noteSettings: NoteSettings { NoteSettings(settings, places: places, bounds: bounds) }
}

/// The objects made from the settings of a note.
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
