import Alignment
import Linting
import UnicodeText

/// One setting in a configuration or an option of the command.
package enum SettingChange: Hashable, Sendable {
  case sourceLanguage(LanguageTag)
  case targetLanguage(LanguageTag)
  case source(Pairing.Layout)
  /// A path that can be opened as it is.
  case glossary(String)
  /// A path that can be opened as it is.
  case keepList(String)
  /// A line of a keep list.
  case keep(String)
  case dictionaries(Bool)
  case failOn(Severity)
  case stamps(StampPlace)
  case memory(MemoryPlace)
  case level(rule: String, RuleLevel)
  case option(rule: String, name: String, OptionValue)
}

/// Whether a rule is on, and its severity.
package enum RuleLevel: String, CaseIterable, Sendable {
  case off
  /// With the rule's own severity.
  case on
  case info, warning, error

  /// Nil if the rule's own severity applies.
  package var severity: Severity? { Severity(rawValue: rawValue) }
}

/// The settings from one place, in order.
package typealias SettingLayer = [Sourced<SettingChange>]
