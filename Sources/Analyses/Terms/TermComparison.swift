import Alignment
import Lexicon
import Notes
import Terminology
import UnicodeText

/// Compares the terms of one unit with their renderings.
package struct TermComparison {
  private let tally: TermTally
  private let reader: TermReader
  private let untranslated: UntranslatedTerms
  private let guess: TermGuess

  /// Pairs of units less certain than this are not enough to report something as missing.
  private static let leastConfidence: Float = 0.5
  /// How far a word may be from its counterpart, as a share of the unit's length.
  private static let inPlace = 0.25

  package init(_ tally: TermTally, _ reader: TermReader) {
    self.tally = tally
    self.reader = reader
    untranslated = UntranslatedTerms(tally, reader)
    guess = TermGuess(tally.unit, tally.renderings, reader.context)
  }

  package func results() -> [TermOutcome] {
    if isCopy { return tally.sureTerms.map { unknown($0.term, $0.places, .copied) } }
    var doubts = 0
    return tally.sureTerms.compactMap { check($0.term, $0.places, &doubts) }
  }

  /// A term about which nothing can be said.
  private func unknown(_ term: Int, _ places: [TermPlace], _ reason: KeepReason) -> TermOutcome {
    TermOutcome(term: term, kind: .unknown, source: places[0], reason: reason)
  }

  /// Terms of one unit that are searched for in other forms; each search reads the whole unit. A paragraph that lacks
  /// more is not a translation of its source.
  private static let mostDoubts = 100

  /// Whether the translation is the source itself, which another rule reports.
  private var isCopy: Bool {
    guard let note = reader.context.sourceNote else { return true }
    return tally.unit.sources.map { note.segments[$0].text.utf16 }
      == tally.unit.targets.map { reader.context.note.segments[$0].text.utf16 }
  }

  /// Nil for words that stay unchanged. The cheap checks come first.
  private func check(_ term: Int, _ places: [TermPlace], _ doubts: inout Int) -> TermOutcome? {
    let entry = reader.glossary.terms[term]
    guard !entry.isKept, !entry.renderings.isEmpty, let first = places.first else { return nil }
    let count = tally.renderedCount(of: term)
    let source = places[min(count, places.count - 1)]
    func rendered(_ reason: KeepReason?) -> TermOutcome {
      TermOutcome(term: term, kind: .rendered, source: source, reason: reason)
    }
    if count >= tally.askedCount(of: term) { return rendered(nil) }
    doubts += 1
    guard doubts <= Self.mostDoubts else { return unknown(term, places, .tooMany) }
    let generous = max(count, tally.generousCount(of: term))
    let untouched = untranslated.places(of: term, asked: places)
    // What is missing next to an untranslated clause is missing because of it.
    if !tally.copied.holdsClause {
      let missing = tally.askedCount(of: term) - count
      let culprits = nearest(tally.culprits(for: term), to: source, at: missing).filter { place in
        // Where something like the rendering occurs elsewhere, the wrong one must be exactly in its place.
        generous < tally.askedCount(of: term)
          || (place.fit == .sure && distance(of: place, from: source) < Self.inPlace)
      }
      if !culprits.isEmpty { return TermOutcome(term: term, kind: .mistaken, source: source, places: culprits) }
    }
    if generous >= places.count { return rendered(.otherForm) }
    if generous + untouched.names + (entry.mayStay ? untouched.words.count : 0) >= places.count {
      return rendered(untouched.names > 0 ? .name : .agreed)
    }
    let missing = places.count - count - untouched.names
    if !untouched.words.isEmpty {
      return TermOutcome(term: term, kind: .untranslated, source: first, places: Array(untouched.words.prefix(missing)))
    }
    // A pronoun may replace a term that was named once.
    if generous > 0 { return rendered(.pronoun) }
    if tally.clippedCount(of: term) > 0 { return rendered(.otherForm) }
    if tally.copied.isMore(than: untouched.words) { return unknown(term, places, .nextToUntranslated) }
    if untouched.names > 0 { return unknown(term, places, .name) }
    guard tally.unit.confidence >= Self.leastConfidence else { return unknown(term, places, .unreliable) }
    guard let place = guess.place(of: source) else { return unknown(term, places, .noPlace) }
    return TermOutcome(term: term, kind: .absent, source: source, places: [place])
  }

  /// As a share of the unit's length.
  private func distance(of place: TermPlace, from source: TermPlace) -> Double {
    abs(guess.position(of: place) - guess.position(ofSource: source))
  }

  private func nearest(_ places: [TermPlace], to source: TermPlace, at most: Int) -> [TermPlace] {
    let expected = guess.position(ofSource: source)
    let sorted = places.sorted { a, b in
      let (x, y) = (abs(guess.position(of: a) - expected), abs(guess.position(of: b) - expected))
      return x != y ? x < y : a.range.start < b.range.start
    }
    return Array(sorted.prefix(most))
  }
}
