/// The user's settings for the rules, as they apply to one note.
package struct RuleSettings: Hashable, Sendable {
  /// Names of the rules whose findings are reported.
  package var reported: Set<String>
  /// Severities by rule name, where they differ from the rule's default.
  package var severities: [String: Severity]
  package var options: RuleOptions

  package init(reported: Set<String>, severities: [String: Severity] = [:], options: RuleOptions = RuleOptions()) {
    self.reported = reported
    self.severities = severities
    self.options = options
  }
}

/// The values of options that were set.
package struct RuleOptions: Hashable, Sendable {
  private var values: [String: [String: OptionValue]] = [:]

  /// Every option at its default.
  package init() {}

  /// Nil when it was not set.
  package subscript(rule: String, option: String) -> OptionValue? {
    get { values[rule]?[option] }
    set { values[rule, default: [:]][option] = newValue }
  }
}
