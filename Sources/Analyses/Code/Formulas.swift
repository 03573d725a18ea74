import Notes
import SourceText

/// What became of the formulas of a source.
package struct Formulas {
  /// A formula that differs from the source's or is missing, in its pair of blocks.
  package struct Finding {
    package enum Kind {
      case changed(Inline)
      case lost
    }

    package let source: Inline
    package let kind: Kind
    package let pair: PairedInlines.Pair
    /// The formulas of the pair that correspond.
    package let matches: [(source: Inline, target: Inline)]
  }

  /// In the order of the pairs, of each first what differs.
  package private(set) var findings: [Finding] = []

  package init(_ paired: PairedInlines) {
    guard paired.source.inlines.contains(where: { $0.kind == .math }) else { return }
    let (theirs, ours) = (FormulaMemo(paired.source), FormulaMemo(paired.note))
    let comparison = InlineComparison(paired) { inline, note in
      inline.kind == .math ? note.bytes(inline.range).filter { $0 > 0x20 } : nil
    } isSame: { a, b in
      theirs.tokens(of: a).isSame(as: ours.tokens(of: b))
    }
    for (pair, result) in zip(paired.pairs, comparison.results) where !result.isEmpty {
      for (source, target) in result.changed where !theirs.has(paired.note.bytes(target.range)) {
        findings.append(Finding(source: source, kind: .changed(target), pair: pair, matches: result.matches))
      }
      for source in result.lost where theirs.tokens(of: source).hasMarkup {
        findings.append(Finding(source: source, kind: .lost, pair: pair, matches: result.matches))
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
