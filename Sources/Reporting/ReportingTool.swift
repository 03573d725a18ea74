import Linting

/// What a report says about the program that wrote it.
package struct ReportingTool: Sendable {
  package let version: String
  /// The rules that a report describes, in its order.
  package let rules: [RuleInfo]

  package init(version: String = "0", rules: [RuleInfo] = []) {
    self.version = version
    self.rules = rules
  }
}
