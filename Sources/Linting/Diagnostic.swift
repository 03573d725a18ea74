import SourceText

/// One fault, as plain data without any formatting.
public struct Diagnostic: Sendable {
  /// Name of the rule that found it.
  public let rule: String
  /// Family of the rule.
  public let family: Family
  /// Its severity in this note.
  public internal(set) var severity: Severity
  /// The faulty bytes of the checked file.
  public internal(set) var range: ByteRange
  /// The text shown to the user.
  public internal(set) var message: Message
  /// The corresponding bytes of the source file, when known.
  public let source: ByteRange?
  /// Replacements, best first; filled in only for findings that are shown.
  public var suggestions: [String] = []
  /// The suggestions as edits; filled in only for findings that are shown.
  public var fixes: [Fix] = []
  /// Bytes of the enclosing block, for the fingerprint; nil when no block is known.
  package var block: ByteRange?
  /// Whether `range` only marks the sentence in which something is missing: an error in one of its words is another
  /// fault.
  package let isPlace: Bool
  /// Whether the note alone shows the fault, although its rule compares it with the source.
  package let isInNote: Bool
  /// Data that the rule needs to compute suggestions; not shown.
  package let detail: Detail

  /// Facts that a rule passes from its check to its suggestions.
  package enum Detail: Sendable {
    case none
    /// A word in its segment.
    case word(segment: Int, word: Int)
    /// Replacements that the check already found.
    case replacements([Suggestion])
    /// Fixes other than a replacement of the words found, best first.
    case fixes([Fix])
    /// A markup slip, by its index in the context's repair.
    case slip(Int)
  }

  /// Restores a finding from stored values.
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
    isInNote = false
    detail = .none
  }

  package init(
    _ info: RuleInfo, severity: Severity? = nil, at range: ByteRange, _ message: Message,
    about source: ByteRange? = nil, isPlace: Bool = false, isInNote: Bool = false, detail: Detail = .none
  ) {
    rule = info.name
    family = info.family
    self.severity = severity ?? info.severity
    self.range = range
    self.message = message
    self.source = source
    self.isPlace = isPlace
    self.isInNote = isInNote
    self.detail = detail
  }
}
