import Configuration
import Linting
import UnicodeText
import Workspace

/// Everything that a user decides about a run. What is decided here weighs more than a configuration.
///
/// ```swift
/// var options = LintOptions()
/// options.targetLanguage = LanguageTag("de")
/// options.glossaries = ["glossary/de.csv"]
/// ```
public struct LintOptions: Sendable {
  /// The language that notes were translated from; nil to leave it to the configuration, which says English unless told.
  public var sourceLanguage: LanguageTag?
  /// The language that notes were translated into; nil to find it out note by note.
  public var targetLanguage: LanguageTag?
  /// Where the source file of each note stands; nil to leave it to the configuration.
  public var sources: SourceLocation?
  /// Paths of glossary files, beside the ones that are found.
  public var glossaries: [String] = []
  /// Whether the dictionaries of the system may be asked.
  public var usesDictionaries = true
  /// Whether only what is named here counts: no configuration, no discovered glossary.
  public var isIsolated = false
  /// Path of the configuration of every note; nil to look for `.calque.yml` from each note upwards.
  public var configuration: String?
  /// Path of the memory of every note; nil to look for `.calque/memory` beside the configuration of each.
  public var memory: String?
  /// Whether what the project's notes taught counts.
  public var usesMemory = true
  /// Folders outside of the repository whose files may be read because a configuration, a link or a pattern that is found
  /// leads there. What is named here or in a configuration that is named here needs no such leave.
  public var allowedFolders: [String] = []
  /// Which rules report.
  public var rules: RuleSelection = .all
  /// From which severity on a finding fails the run; nil to leave it to the configuration.
  public var failOn: Severity?

  /// Where notes and their sources are read.
  package var files = FileTree.disk
  /// Where results are kept from run to run; nil to check every note anew.
  package var cache: CacheFolder?
  /// Whether fixes may come from there, as when they are only shown. What is written is checked anew.
  package var recallsFixes = true
  /// What counts unless a configuration or an option says otherwise.
  package var defaults: SettingLayer = []

  /// The defaults of `calque lint`.
  public init() {}

  /// What is decided, as a configuration would say it.
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
