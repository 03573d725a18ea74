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

/// Edits that are applied together or not at all: sorted, not overlapping.
public struct Fix: Sendable, Hashable {
  /// What it does, in a few words.
  public let title: String
  /// What we promise about it.
  public let applicability: Applicability
  /// Sorted, not overlapping.
  public let edits: [Edit]
  /// Whether it changes the markup on purpose. Any other fix that would change the Markdown structure is never written.
  public let changesMarkup: Bool

  /// A fix made of edits under one title.
  public init(title: String, applicability: Applicability, edits: [Edit], changesMarkup: Bool = false) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
    self.changesMarkup = changesMarkup
  }

  /// The same fix, shown and never written.
  package var demoted: Fix { with(.displayOnly) }

  /// The same fix, at most unsafe.
  package var atMostUnsafe: Fix { applicability == .safe ? with(.unsafe) : self }

  private func with(_ applicability: Applicability) -> Fix {
    Fix(title: title, applicability: applicability, edits: edits, changesMarkup: changesMarkup)
  }
}

/// A replacement that a rule proposes for the words it found. Computed only when a finding is shown.
public struct Suggestion: Sendable, Hashable {
  /// Replaces the words found.
  public let replacement: String
  /// What we promise about it.
  public let applicability: Applicability
  /// See `Fix.changesMarkup`.
  public let changesMarkup: Bool
  /// Whether other translations have these words, so that none of them was merely taken from the source.
  package let isRendering: Bool

  /// Proposes `replacement`.
  public init(_ replacement: String, _ applicability: Applicability, changesMarkup: Bool = false) {
    self.init(replacement, applicability, changesMarkup: changesMarkup, isRendering: false)
  }

  package init(
    _ replacement: String, _ applicability: Applicability, changesMarkup: Bool = false, isRendering: Bool
  ) {
    self.replacement = replacement
    self.applicability = applicability
    self.changesMarkup = changesMarkup
    self.isRendering = isRendering
  }
}
