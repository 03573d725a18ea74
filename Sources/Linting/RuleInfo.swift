/// Everything that is said about a rule outside its check: `calque explain`, the tables, the tests.
public struct RuleInfo: Sendable {
  /// Kebab case; names the fault; reads well after "allow"; never used again for something else.
  public let name: String
  /// What it is about.
  public let family: Family
  /// Unless a finding says otherwise.
  public let severity: Severity
  /// The best that its suggestions promise.
  public let fix: Applicability?
  /// The version that brought it.
  public let since: String
  /// One line: what it finds.
  public let summary: String
  /// Why it matters to a reader of the translation.
  public let why: String
  /// How it is found and what it leaves alone, in a few sentences.
  public let details: String
  /// What a user may set about it.
  public let options: [RuleOption]
  /// Documented cases, run as tests.
  public let examples: [Example]
  /// Variants of the examples that cannot apply to this rule, each with the reason.
  public let inapplicable: [Variant: String]

  /// All that is said about a rule.
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

  /// What the tests derive from each example.
  public enum Variant: String, CaseIterable, Sendable {
    case emojiBefore, crlf, byteOrderMark, decomposed, listItem, quote, tableCell, heading, codeSpan, linkDestination,
      suppressed
  }
}
