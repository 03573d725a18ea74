import SourceText

extension NoteContext {
  /// Records what became of something that has a counterpart in the source, or should have one. Nothing is computed
  /// unless decisions are recorded.
  ///
  /// - Parameters:
  ///   - range: in bytes of the note; where it should be, if the note lacks it.
  ///   - source: in bytes of the source.
  package final func record(
    _ subject: Decision.Subject, _ outcome: Decision.Outcome, at range: @autoclosure () -> ByteRange,
    source: @autoclosure () -> ByteRange? = nil, evidence: @autoclosure () -> [String] = []
  ) {
    guard let decisions else { return }
    decisions.record(Decision(subject, range(), outcome, source: source(), evidence: evidence()))
  }
}
