/// What a user decided about the rules, as one note is checked by it.
package struct RuleSettings: Hashable, Sendable {
  /// Names of the rules whose findings are wanted.
  package var reported: Set<String>
  /// Severities by the names of their rules, where they are not the rules' own.
  package var severities: [String: Severity]
  package var options: RuleOptions

  package init(reported: Set<String>, severities: [String: Severity] = [:], options: RuleOptions = RuleOptions()) {
    self.reported = reported
    self.severities = severities
    self.options = options
  }
}

/// The values of options that somebody set.
package struct RuleOptions: Hashable, Sendable {
  private var values: [String: [String: OptionValue]] = [:]

  /// Every option as its rule has it.
  package init() {}

  /// Nil when nobody set it.
  package subscript(rule: String, option: String) -> OptionValue? {
    get { values[rule]?[option] }
    set { values[rule, default: [:]][option] = newValue }
  }
}
