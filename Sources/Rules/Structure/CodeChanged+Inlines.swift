import Analyses
import Linting
import Notes
import SourceText

/// Code spans and formulas.
extension CodeChanged {
  func spans(
    _ paired: PairedInlines, _ names: IdentifierUses, _ explained: inout ExplainedLosses
  ) -> [Diagnostic] {
    CodeSpans(paired, names).findings.compactMap { finding in
      guard !explained.covers(finding.source.range) else { return nil }
      switch finding.kind {
      case .changed(let target, let change): return changed(finding.source, target, change, paired)
      case .lost:
        guard explained.insert(finding.source.range, of: finding.pair) else { return nil }
        return Diagnostic(
          Self.info, severity: .warning,
          at: LossPlace(paired, finding.pair, finding.matches).word(for: finding.source),
          .isSpanLost(Quotation.of(finding.source.content, in: paired.source.file)), about: finding.source.range)
      }
    }
  }

  private func changed(
    _ source: Inline, _ target: Inline, _ change: CodeSpans.Change, _ paired: PairedInlines
  ) -> Diagnostic {
    Diagnostic(
      Self.info, severity: change.isProse ? .warning : .error, at: target.content,
      .isOtherSpan(Quotation.of(source.content, in: paired.source.file)), about: source.content,
      detail: .replacements([
        Suggestion(
          change.repaired ?? paired.source.file.text(source.content),
          change.repaired != nil ? .safe : change.isProse ? .unsafe : .displayOnly, changesMarkup: true)
      ]))
  }

  func formulas(_ paired: PairedInlines, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    Formulas(paired).findings.compactMap { finding in
      let right = Quotation.of(finding.source.range, in: paired.source.file)
      switch finding.kind {
      case .changed(let target):
        return Diagnostic(
          Self.info, at: target.range, .isOtherFormula(right), about: finding.source.range,
          detail: .replacements([
            Suggestion(paired.source.file.text(finding.source.range), .unsafe, changesMarkup: true)
          ]))
      case .lost:
        guard !explained.covers(finding.source.range), explained.insert(finding.source.range, of: finding.pair) else {
          return nil
        }
        return Diagnostic(
          Self.info, severity: .warning,
          at: LossPlace(paired, finding.pair, finding.matches).word(for: finding.source), .isFormulaLost(right),
          about: finding.source.range)
      }
    }
  }
}

extension Message {
  fileprivate static func isOtherSpan(_ right: String) -> Message { "the code differs, the source has \(right)" }
  fileprivate static func isSpanLost(_ code: String) -> Message { "the code \(code) is lost here, add it" }
  fileprivate static func isOtherFormula(_ right: String) -> Message {
    "the formula differs, the source has \(right)"
  }
  fileprivate static func isFormulaLost(_ formula: String) -> Message {
    "the formula \(formula) is lost here, add it"
  }
}
