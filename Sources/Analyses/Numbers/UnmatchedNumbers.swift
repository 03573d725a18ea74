import Alignment
import Notes
import SourceText

/// The numbers of one unit that are only in one of its texts. Records why those are kept that are not reported.
struct UnmatchedNumbers {
  let matching: NumberMatching
  private let unit: TranslationUnit
  private let context: NoteContext
  private let source: Note

  init(_ matching: NumberMatching, _ unit: TranslationUnit, _ context: NoteContext, _ source: Note) {
    self.matching = matching
    self.unit = unit
    self.context = context
    self.source = source
    guard context.decisions != nil else { return }
    keep(
      lost: matching.lostRepeats.map { matching.sources[$0] }, new: matching.newRepeats.map { matching.targets[$0] },
      .repeated)
  }

  /// The numbers that only the translation has, without those that there is a reason to keep.
  func new(keeping reason: (PlacedNumber) -> KeepReason?) -> [PlacedNumber] {
    matching.new.map { matching.targets[$0] }.filter { number in
      guard let reason = reason(number) else { return true }
      keep(lost: [], new: [number], reason)
      return false
    }
  }

  /// The numbers that only the source has, without those that there is a reason to keep.
  func lost(keeping reason: (PlacedNumber) -> KeepReason?) -> [PlacedNumber] {
    matching.lost.map { matching.sources[$0] }.filter { number in
      guard let reason = reason(number) else { return true }
      keep(lost: [number], new: [], reason)
      return false
    }
  }

  /// Keeps all of them for one reason; nothing is found.
  func keepAll(_ reason: KeepReason) -> [NumberFinding] {
    keep(lost: matching.lost.map { matching.sources[$0] }, new: matching.new.map { matching.targets[$0] }, reason)
    return []
  }

  /// Records why numbers are kept.
  func keep(lost: [PlacedNumber], new: [PlacedNumber], _ reason: KeepReason) {
    guard context.decisions != nil else { return }
    for number in lost {
      context.record(
        .number, .kept(reason), at: unit.targetRange(in: context.note),
        source: source.segments[number.segment].text.byteRange(number.mention.extent))
    }
    for number in new {
      context.record(
        .number, .kept(reason), at: context.note.segments[number.segment].text.byteRange(number.mention.extent),
        evidence: ["not in the source of this block"])
    }
  }
}
