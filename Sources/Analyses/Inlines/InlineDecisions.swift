import SourceText
import Notes

/// Records why inlines without a counterpart are kept, for `calque why`.
extension NoteContext {
  /// - Parameter inline: one of the source that the translation of `pair` lacks.
  package final func keepLost(_ inline: Inline, _ pair: PairedInlines.Pair, _ reason: KeepReason) {
    record(.inline, .kept(reason), at: pair.range(in: note), source: inline.range)
  }

  /// - Parameter inline: one of the translation that the source lacks.
  package final func keepAdded(_ inline: Inline, _ reason: KeepReason) {
    record(.inline, .kept(reason), at: inline.range, evidence: ["not in the source of this block"])
  }

  /// What the comparison itself leaves out.
  package final func recordUncompared(_ comparison: InlineComparison, _ paired: PairedInlines) {
    guard decisions != nil else { return }
    for (pair, result) in zip(paired.pairs, comparison.results) {
      for inline in result.moved { keepLost(inline, pair, .moved) }
      if result.isCrowded { record(.inline, .kept(.tooMany), at: pair.range(in: note)) }
    }
  }
}
