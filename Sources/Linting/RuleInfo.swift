/// The description of a rule, as used by `calque explain`, the tables and the tests.
public struct RuleInfo: Sendable {
  /// Kebab case; names the fault; reads well after "allow"; never used again for something else.
  public let name: String
  /// Its family.
  public let family: Family
  /// The severity of its findings, unless a finding has its own.
  public let severity: Severity
  /// The best applicability of its suggestions.
  public let fix: Applicability?
  /// The version that introduced it.
  public let since: String
  /// One line: what it finds.
  public let summary: String
  /// Why it matters to a reader of the translation.
  public let why: String
  /// How it is found and what it leaves alone, in a few sentences.
  public let details: String
  /// Options that a user may set.
  public let options: [RuleOption]
  /// Documented cases, run as tests.
  public let examples: [Example]
  /// Variants of the examples that cannot apply to this rule, each with the reason.
  public let inapplicable: [Variant: String]

  /// The description of a rule.
  public init(
    name: String, family: Family, severity: Severity, fix: Applicability? = nil, since: String, summary: String,
    why: String, details: String = "", options: [RuleOption] = [], examples: [Example],
    inapplicable: [Variant: String] = [:]
  ) {
    self.name = name
    self.family = family
    self.severity = severity
    self.fix = fix
    self.since = since
    self.summary = summary
    self.why = why
    self.details = details
    self.options = options
    self.examples = examples
    self.inapplicable = inapplicable
  }

  /// Variants that the tests derive from each example.
  public enum Variant: String, CaseIterable, Sendable {
    case emojiBefore, crlf, byteOrderMark, decomposed, listItem, quote, tableCell, heading, codeSpan, linkDestination,
      suppressed
  }
}
