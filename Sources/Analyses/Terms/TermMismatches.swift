import Alignment
import SourceText
import UnicodeText

/// The terms of a note that are not rendered as the glossary has it.
package struct TermMismatches {
  /// In the order of the note.
  package let found: [TermOutcome]

  package init(_ context: NoteContext) {
    let reader = TermReader(context)
    var results: [(unit: TranslationUnit, outcome: TermOutcome)] = []
    for unit in context.units {
      guard let tally = TermTally(unit, reader) else { continue }
      results += TermComparison(tally, reader).results().map { (unit, $0) }
      if context.decisions != nil { TermDecisions(reader, unit).recordUnasked(tally) }
    }
    let habits = TermHabits(results.map(\.outcome), context)
    found = results.compactMap { unit, result in
      guard let outcome = habits.outcome(of: result) else { return nil }
      if context.decisions != nil {
        TermDecisions(reader, unit).record(result, outcome, habits.counts(of: result.term))
      }
      return outcome == .reported ? result : nil
    }
  }
}
