import SourceText

/// What we promise about a fix.
public enum Applicability: String, Sendable {
  /// Shown, never written.
  case displayOnly = "display-only"
  /// Probably meant.
  case unsafe
  /// Keeps the meaning.
  case safe
}

/// Edits that stand or fall together: sorted, not overlapping.
public struct Fix: Sendable, Hashable {
  public let title: String
  public let applicability: Applicability
  public let edits: [Edit]

  public init(title: String, applicability: Applicability, edits: [Edit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}

/// What a rule would write in place of the words it found. Asked for only when a finding is shown.
public struct Suggestion: Sendable, Hashable {
  public let replacement: String
  public let applicability: Applicability

  public init(_ replacement: String, _ applicability: Applicability) {
    self.replacement = replacement
    self.applicability = applicability
  }
}
