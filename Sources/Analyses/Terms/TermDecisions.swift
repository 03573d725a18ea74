import Alignment
import SourceText
import UnicodeText

/// Records what becomes of the terms of one unit, for `calque why`.
struct TermDecisions {
  private let reader: TermReader
  private let unit: TranslationUnit

  init(_ reader: TermReader, _ unit: TranslationUnit) {
    self.reader = reader
    self.unit = unit
  }

  /// - Parameter counts: how many blocks of the note render the term, and how many lack a rendering.
  func record(_ result: TermOutcome, _ outcome: Decision.Outcome, _ counts: (rendered: Int, absent: Int)) {
    let places = result.places.map(range)
    for place in places.isEmpty ? [unit.targetRange(in: reader.context.note)] : places {
      reader.context.record(
        .term, outcome, at: place, source: reader.sourceRange(of: result.source),
        evidence: [renderings(of: result.term)] + (result.kind == .absent ? [Self.text(counts)] : []))
    }
  }

  /// Records the places of terms that are not compared: inside longer terms, or perhaps something else.
  func recordUnasked(_ tally: TermTally) {
    let sure = Set(tally.sureTerms.map(\.term))
    let unsure = tally.terms.filter { $0.fit != .sure && !sure.contains($0.number) }.map { ($0, KeepReason.ambiguous) }
    for (place, reason) in unsure + reader.leftOut(of: unit) where tally.renderedCount(of: place.number) == 0 {
      reader.context.record(
        .term, .kept(reason), at: unit.targetRange(in: reader.context.note), source: reader.sourceRange(of: place),
        evidence: [renderings(of: place.number)])
    }
  }

  private func range(_ place: TermPlace) -> ByteRange {
    reader.context.note.segments[place.segment].text.byteRange(place.range)
  }

  private func renderings(of term: Int) -> String {
    let allowed = reader.glossary.allowed(term).prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    return allowed.isEmpty ? "the glossary allows no rendering" : "the glossary has \(allowed)"
  }

  private static func text(_ counts: (rendered: Int, absent: Int)) -> String {
    func blocks(_ count: Int) -> String { count == 1 ? "1 block" : "\(count) blocks" }
    return "rendered in \(blocks(counts.rendered)) of the note, not in \(blocks(counts.absent))"
  }
}
