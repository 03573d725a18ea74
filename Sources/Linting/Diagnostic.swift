import SourceText

/// One fault: data, no output.
public struct Diagnostic: Sendable {
  /// Name of the rule that found it.
  public let rule: String
  /// Family of the rule.
  public let family: Family
  /// How much it matters here.
  public internal(set) var severity: Severity
  /// Bytes of the checked file.
  public internal(set) var range: ByteRange
  /// What the reader is told.
  public internal(set) var message: Message
  /// Bytes of the source file that it is about, when known.
  public let source: ByteRange?
  /// Replacements, best first; filled in only for what is shown.
  public var suggestions: [String] = []
  /// The suggestions as edits; filled in only for what is shown.
  public var fixes: [Fix] = []
  /// Bytes of the block that it stands in, for its fingerprint; nil where no block is known.
  package var block: ByteRange?
  /// Whether `range` only shows the sentence that lacks something: what is wrong with words in it is another fault.
  package let isPlace: Bool
  /// What the rule needs again when suggestions are asked for; not shown.
  package let detail: Detail

  /// Facts that a rule hands from its check to its suggestions.
  package enum Detail: Sendable {
    case none
    /// A word in its segment.
    case word(segment: Int, word: Int)
    /// Replacements that the check knew already.
    case replacements([Suggestion])
    /// Fixes that are no replacement of the words found, the best first.
    case fixes([Fix])
    /// A slip of markup, by its index in the context's repair.
    case slip(Int)
  }

  /// A finding that was written down and is read back.
  package init(
    rule: String, family: Family, severity: Severity, range: ByteRange, message: Message, source: ByteRange?
  ) {
    self.rule = rule
    self.family = family
    self.severity = severity
    self.range = range
    self.message = message
    self.source = source
    isPlace = false
    detail = .none
  }

  package init(
    _ info: RuleInfo, severity: Severity? = nil, at range: ByteRange, _ message: Message,
    about source: ByteRange? = nil, isPlace: Bool = false, detail: Detail = .none
  ) {
    rule = info.name
    family = info.family
    self.severity = severity ?? info.severity
    self.range = range
    self.message = message
    self.source = source
    self.isPlace = isPlace
    self.detail = detail
  }
}
