import Alignment
import Linting
import Rules
import UnicodeText

/// All settings for checking a note, each with its origin.
package struct Settings: Sendable {
  package private(set) var sourceLanguage = Sourced(LanguageTag.english, .builtIn)
  /// Nil to detect it.
  package private(set) var targetLanguage = Sourced(LanguageTag?.none, .builtIn)
  package private(set) var source = Sourced(Pairing.Layout.customary, .builtIn)
  /// Paths, in order of precedence.
  package private(set) var glossaries: [Sourced<String>] = []
  /// Paths, in order of precedence.
  package private(set) var keepLists: [Sourced<String>] = []
  /// Lines of a keep list.
  package private(set) var keep: [Sourced<String>] = []
  package private(set) var dictionaries = Sourced(true, .builtIn)
  package private(set) var failOn = Sourced(Severity.warning, .builtIn)
  package private(set) var stamps = Sourced(StampPlace.frontMatter, .builtIn)
  package private(set) var memory = Sourced(MemoryPlace.customary, .builtIn)
  /// By rule name; rules without an entry are on.
  package private(set) var levels: [String: Sourced<RuleLevel>] = [:]
  package private(set) var options: [RuleOptionName: Sourced<OptionValue>] = [:]

  /// The default settings.
  package init() {}

  /// Applies the settings from one place: they override earlier ones, and are appended to lists.
  package mutating func apply(_ layer: SettingLayer) {
    var lists = Settings()
    for change in layer { apply(change, lists: &lists) }
    glossaries = lists.glossaries + glossaries
    keepLists = lists.keepLists + keepLists
    keep += lists.keep
  }

  private mutating func apply(_ change: Sourced<SettingChange>, lists: inout Settings) {
    let origin = change.origin
    switch change.value {
    case .sourceLanguage(let tag): sourceLanguage = Sourced(tag, origin)
    case .targetLanguage(let tag): targetLanguage = Sourced(tag, origin)
    case .source(let layout): source = Sourced(layout, origin)
    case .glossary(let path): lists.glossaries.append(Sourced(path, origin))
    case .keepList(let path): lists.keepLists.append(Sourced(path, origin))
    case .keep(let line): lists.keep.append(Sourced(line, origin))
    case .dictionaries(let isOn): dictionaries = Sourced(isOn, origin)
    case .failOn(let severity): failOn = Sourced(severity, origin)
    case .stamps(let place): stamps = Sourced(place, origin)
    case .memory(let place): memory = Sourced(place, origin)
    case .level(let rule, let level): levels[rule] = Sourced(level, origin)
    case .option(let rule, let name, let value): set(RuleOptionName(rule: rule, option: name), to: value, origin)
    }
  }

  /// Words are appended, like all lists.
  private mutating func set(_ name: RuleOptionName, to value: OptionValue, _ origin: Origin) {
    var value = value
    if case .words(let new) = value, case .words(let known)? = options[name]?.value {
      let seen = Set(known)
      value = .words(known + new.filter { !seen.contains($0) })
    }
    options[name] = Sourced(value, origin)
  }

  /// Applies a selection of rules by the command: rules in it are on with their current severity, all others are off.
  package mutating func select(_ names: Set<String>, isExplicit: Bool) {
    for rule in AllRules.rules.map({ $0.info.name }) {
      let isOn = levels[rule]?.value != .off
      if !names.contains(rule) {
        if isOn { levels[rule] = Sourced(.off, .commandLine(isExplicit ? "--select" : "--ignore")) }
      } else if isExplicit && !isOn {
        levels[rule] = Sourced(.on, .commandLine("--select"))
      }
    }
  }

  /// The settings that rules need.
  package var rules: RuleSettings {
    let names = AllRules.rules.map { $0.info.name }
    var settings = RuleSettings(
      reported: Set(names.filter { levels[$0]?.value != .off }), severities: levels.compactMapValues(\.value.severity))
    for (name, value) in options { settings.options[name.rule, name.option] = value.value }
    return settings
  }
}

/// An option of a rule.
package struct RuleOptionName: Hashable, Sendable {
  package let rule: String
  package let option: String

  package init(rule: String, option: String) {
    self.rule = rule
    self.option = option
  }
}
