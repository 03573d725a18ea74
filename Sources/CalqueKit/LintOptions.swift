import Configuration
import Linting
import UnicodeText
import Workspace

/// All options of a run. They take precedence over configurations.
///
/// ```swift
/// var options = LintOptions()
/// options.targetLanguage = LanguageTag("de")
/// options.glossaries = ["glossary/de.csv"]
/// ```
public struct LintOptions: Sendable {
  /// The language that notes were translated from; nil to leave it to the configuration, which defaults to English.
  public var sourceLanguage: LanguageTag?
  /// The language that notes were translated into; nil to find it out note by note.
  public var targetLanguage: LanguageTag?
  /// Where the source file of each note is; nil to leave it to the configuration.
  public var sources: SourceLocation?
  /// Paths of glossary files, in addition to the ones that are found.
  public var glossaries: [String] = []
  /// Whether the dictionaries of the system may be used.
  public var usesDictionaries = true
  /// Whether to use only what is named here: no configuration, no discovered glossary.
  public var isIsolated = false
  /// Path of the configuration of every note; nil to look for `.calque.yml` from each note upwards.
  public var configuration: String?
  /// Path of the memory of every note; nil to look for `.calque/memory` next to the configuration of each.
  public var memory: String?
  /// Whether to use habits learned from the project's notes.
  public var usesMemory = true
  /// Folders outside of the repository whose files may be read because a discovered configuration, link or pattern
  /// leads there. Files named here, or in a configuration named here, need no such permission.
  public var allowedFolders: [String] = []
  /// Which rules report.
  public var rules: RuleSelection = .all
  /// The lowest severity at which a finding fails the run; nil to leave it to the configuration.
  public var failOn: Severity?

  /// Reads notes and their sources.
  package var files = FileTree.disk
  /// Where results are kept between runs; nil to check every note again.
  package var cache: CacheFolder?
  /// Whether fixes may come from the cache, as when they are only shown. Fixes that are written are checked again.
  package var recallsFixes = true
  /// Settings that apply unless a configuration or an option overrides them.
  package var defaults: SettingLayer = []

  /// The defaults of `calque lint`.
  public init() {}

  /// The options in the form of a configuration.
  var layer: SettingLayer {
    var layer: SettingLayer = []
    func add(_ change: SettingChange?, _ option: String) {
      if let change { layer.append(Sourced(change, .commandLine(option))) }
    }
    add(sourceLanguage.map(SettingChange.sourceLanguage), "--source-lang")
    add(targetLanguage.map(SettingChange.targetLanguage), "--target-lang")
    add(sources.map { .source($0.layout) }, sources == SourceLocation.none ? "--no-source" : "--source")
    for path in glossaries { add(.glossary(path), "--glossary") }
    add(usesDictionaries ? nil : .dictionaries(false), "--no-dictionaries")
    add(memory.map { .memory(.file($0)) }, "--memory")
    add(usesMemory ? nil : .memory(.off), "--no-memory")
    add(failOn.map(SettingChange.failOn), "--fail-on")
    return layer
  }
}
