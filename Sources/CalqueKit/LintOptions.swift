import Linting
import UnicodeText

/// Everything that a user decides about a run.
///
/// ```swift
/// var options = LintOptions()
/// options.targetLanguage = LanguageTag("de")
/// options.glossaries = ["glossary/de.csv"]
/// ```
public struct LintOptions: Sendable {
  /// The language that notes were translated from.
  public var sourceLanguage: LanguageTag = .english
  /// The language that notes were translated into; nil to find it out note by note.
  public var targetLanguage: LanguageTag?
  /// Where the source file of each note stands.
  public var sources: SourceLocation = .customary
  /// Paths of glossary files, beside the ones that are found.
  public var glossaries: [String] = []
  /// Whether the dictionaries of the system are asked.
  public var usesDictionaries = true
  /// Whether only what is named here counts: no configuration, no discovered glossary.
  public var isIsolated = false
  /// Which rules report.
  public var rules: RuleSelection = .all

  /// The defaults of `calque lint`.
  public init() {}
}
