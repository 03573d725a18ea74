/// Names that rules had before they were renamed. They are deprecated, but still accepted wherever a user can write the
/// name of a rule: in settings, options, suppressions and baselines. No new rule may take one of them.
package enum FormerRuleNames {
  /// Every former name with the current name of the rule; of several former names of a rule, the first is the oldest.
  private static let table: [(former: String, current: String)] = [
    ("front-matter", "front-matter-changed"),
    ("heading-level", "heading-level-changed"),
    ("list-shape", "list-shape-changed"),
    ("table-shape", "table-shape-changed"),
    ("number-format", "foreign-number-format"),
  ]

  private static let currentNames = Dictionary(uniqueKeysWithValues: table.map { ($0.former, $0.current) })
  private static let firstNames = Dictionary(table.map { ($0.current, $0.former) }) { first, _ in first }

  /// All former names.
  package static var all: [String] { table.map(\.former) }

  /// The current name of the rule that was once called `name`; nil when no rule was.
  package static func successor(of name: String) -> String? { currentNames[name] }

  /// The current name of a rule under any of its names; any other text as it is.
  package static func current(_ name: String) -> String { currentNames[name] ?? name }

  /// The former names of a rule, the oldest first.
  package static func names(of rule: String) -> [String] { table.filter { $0.current == rule }.map(\.former) }

  /// The name under which a rule was introduced. Fingerprints contain it, so that they outlast a new name.
  static func first(of rule: String) -> String { firstNames[rule] ?? rule }
}

extension RuleInfo {
  /// Names that the rule had before, the oldest first; deprecated, but still accepted.
  public var formerNames: [String] { FormerRuleNames.names(of: name) }
}
