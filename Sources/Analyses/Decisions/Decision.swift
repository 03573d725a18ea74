import SourceText

/// One candidate that an analysis looked at, and what became of it.
package struct Decision: Sendable {
  /// What was looked at.
  package let subject: Subject
  /// In bytes of the note.
  package fileprivate(set) var range: ByteRange
  package let outcome: Outcome
  /// What in the source it is about, in bytes of the source; nil where it is about nothing there.
  package let source: ByteRange?
  /// Figures and observations that led there, in the order in which they count.
  package let evidence: [String]

  package enum Subject: Hashable, Sendable {
    /// A word that might be of the source language.
    case word
    /// A run of words in running text.
    case run
    /// A heading, a label or a lead, as a whole.
    case label
    /// A word that might be misspelt.
    case spelling
    /// A term of the glossary that may be rendered in another way, or a rendering that it forbids.
    case term
    /// A number without a counterpart.
    case number
    /// A path or a name that the translation does not have unchanged.
    case identifier
    /// A link, a placeholder or emphasis without a counterpart.
    case inline
    /// A block without a counterpart.
    case block
    /// A short text that other notes render otherwise.
    case wording
    /// What a rule found, before suppressions and precedence.
    case finding(rule: String)
  }

  package enum Outcome: Hashable, Sendable {
    case reported
    /// It counted as evidence, with this weight, for what is reported or kept around it.
    case weighed(Float)
    case kept(KeepReason)
  }

  package init(
    _ subject: Subject, _ range: ByteRange, _ outcome: Outcome, source: ByteRange? = nil, evidence: [String] = []
  ) {
    self.subject = subject
    self.range = range
    self.outcome = outcome
    self.source = source
    self.evidence = evidence
  }
}

/// The decisions about one note, in the order in which they were made. Only `calque why` asks for one: nothing is
/// recorded elsewhere, so that a check costs no more.
package final class DecisionLog {
  package private(set) var decisions: [Decision] = []
  private var seen: Set<Key> = []

  private struct Key: Hashable {
    let subject: Decision.Subject
    let range: ByteRange
    let outcome: Decision.Outcome
    let source: ByteRange?
  }

  /// In bytes of the note.
  private var focus: ByteRange

  /// - Parameter focus: only decisions about what touches these bytes are recorded.
  package init(about focus: ByteRange) { self.focus = focus }

  /// Moves the focus and all decisions, as from one version of a note to another.
  package func move(_ place: (ByteRange) -> ByteRange) {
    focus = place(focus)
    for i in decisions.indices { decisions[i].range = place(decisions[i].range) }
  }

  /// Adds a decision about the focus unless the same was made before: some text is looked at more than once.
  package func record(_ decision: Decision) {
    guard decision.range.touches(focus) else { return }
    let key = Key(
      subject: decision.subject, range: decision.range, outcome: decision.outcome, source: decision.source)
    if seen.insert(key).inserted { decisions.append(decision) }
  }
}
