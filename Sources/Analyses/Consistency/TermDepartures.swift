import Alignment
import Lexicon
import Memory
import Notes
import Terminology
import UnicodeText

/// The terms that a note renders otherwise than the other notes, where what it has instead is known.
package struct TermDepartures {
  package struct Departure {
    /// As the memory has it.
    package let term: String
    package let usual: UsualRendering
    /// The first place of what is used instead.
    package let place: TermPlace
    /// The term in the source.
    package let source: TermPlace
    /// Whether the source's own word was left.
    package let isUntranslated: Bool
    /// How many other notes have the usual rendering, and how many of those that render the term there are.
    package let notes: MemoryFact.Tally
  }

  /// One for each term, in the order of the note.
  package let found: [Departure]

  package init(_ context: NoteContext) {
    guard let source = context.sourceNote, !context.readsAsSource, !context.habits.terms.isEmpty,
      let known = UsualRenderings(context, source: source)
    else {
      found = []
      return
    }
    let reader = TermReader(context, known.glossary, TermMemo(context))
    var departures: [Int: Departure] = [:]
    var rendered: Set<Int> = []
    var order: [Int] = []
    for unit in context.units where unit.confidence >= Self.leastConfidence {
      guard let tally = TermTally(unit, reader) else { continue }
      for outcome in TermComparison(tally, reader).results() {
        if outcome.kind == .rendered { rendered.insert(outcome.term) }
        guard departures[outcome.term] == nil, let departure = Self.departure(outcome, known, context, source) else {
          continue
        }
        order.append(outcome.term)
        departures[outcome.term] = departure
      }
    }
    // A note that has the usual rendering as well has a reason for the other one more often than not.
    found = order.filter { !rendered.contains($0) }.compactMap { departures[$0] }
  }

  /// Nothing is said about terms of units that may not belong together.
  private static let leastConfidence: Float = 0.5

  private static func departure(
    _ outcome: TermOutcome, _ known: UsualRenderings, _ context: NoteContext, _ source: Note
  ) -> Departure? {
    guard let usual = known.usual[outcome.term], let place = place(outcome, known.glossary) else { return nil }
    let theirs = source.segments[outcome.source.segment]
    let isLeft =
      Folding.folded(context.note.segments[place.segment].text.string(place.range))
      == Folding.folded(theirs.text.string(outcome.source.range))
    // Names and titles have capitals.
    if isLeft, theirs.words.contains(where: { $0.isCapitalized && $0.range.overlaps(outcome.source.range) }) {
      return nil
    }
    let form = outcome.kind == .mistaken ? known.glossary.renderings[place.number].text : ""
    guard let notes = usual.notes(without: usual.other(form)) else { return nil }
    return Departure(
      term: known.glossary.terms[outcome.term].source, usual: usual, place: place, source: outcome.source,
      isUntranslated: isLeft || outcome.kind == .untranslated, notes: notes)
  }

  /// Where something is that is known to be used instead; nil if nothing tells.
  private static func place(_ outcome: TermOutcome, _ glossary: Glossary) -> TermPlace? {
    switch outcome.kind {
    case .untranslated: outcome.places.first
    case .mistaken: outcome.places.first { glossary.renderings[$0.number].forbiddenFor.contains(outcome.term) }
    case .rendered, .absent, .unknown: nil
    }
  }
}
