import Analyses
import Linting
import Notes
import SourceText

/// What became of the formulas of a source.
struct Formulas {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ paired: PairedInlines, _ explained: inout ExplainedLosses) {
    guard paired.source.inlines.contains(where: { $0.kind == .math }) else { return }
    let (theirs, ours) = (FormulaMemo(paired.source), FormulaMemo(paired.note))
    let comparison = InlineComparison(paired) { inline, note in
      inline.kind == .math ? note.bytes(inline.range).filter { $0 > 0x20 } : nil
    } isSame: { a, b in
      theirs.tokens(of: a).isSame(as: ours.tokens(of: b))
    }
    for (pair, result) in zip(paired.pairs, comparison.results) where !result.isEmpty {
      for (source, target) in result.changed where !theirs.has(paired.note.bytes(target.range)) {
        diagnostics.append(
          Diagnostic(
            CodeChanged.info, at: target.range, .isOther(Quotation.of(source.range, in: paired.source.file)),
            about: source.range,
            detail: .replacements([Suggestion(paired.source.file.text(source.range), .unsafe, changesMarkup: true)])))
      }
      for source in result.lost where theirs.tokens(of: source).hasMarkup && !explained.covers(source.range) {
        guard explained.insert(source.range, of: pair) else { continue }
        diagnostics.append(
          Diagnostic(
            CodeChanged.info, severity: .warning, at: LossPlace(paired, pair, result.matches).word(for: source),
            .isLost(Quotation.of(source.range, in: paired.source.file)), about: source.range))
      }
    }
  }
}

/// The formulas of a note, each read once, however many it is compared with.
private final class FormulaMemo {
  private let note: Note
  private var known: [ByteRange: FormulaTokens] = [:]
  private lazy var texts = Set(note.inlines.lazy.filter { $0.kind == .math }.map { [note] in note.bytes($0.range) })

  init(_ note: Note) { self.note = note }

  func tokens(of formula: Inline) -> FormulaTokens {
    if let tokens = known[formula.range] { return tokens }
    let tokens = FormulaTokens(note.bytes(formula.range))
    known[formula.range] = tokens
    return tokens
  }

  /// Whether some formula of the note is written like that.
  func has(_ formula: ArraySlice<UInt8>) -> Bool { texts.contains(formula) }
}

extension Message {
  fileprivate static func isOther(_ right: String) -> Message { "the formula differs, the source has \(right)" }
  fileprivate static func isLost(_ formula: String) -> Message { "the formula \(formula) is lost here, add it" }
}
