import Linting
import Notes
import UnicodeText

/// All stretches of a note that stand in the source language. Found once, shared by the rules of the family.
struct NoteLeftovers {
  /// By the unit's first target segment.
  private let bySegment: [Int: [Leftover]]

  /// The leftovers of `context`'s note, found at the first call.
  static func of(_ context: LintContext) -> NoteLeftovers { context.memo.value { NoteLeftovers(context) } }

  private init(_ context: LintContext) {
    let search = NoteSearch(context)
    let model = ShortRunModel(language: context.targetLanguage, hasSource: context.sourceNote != nil)
    var found = search.sure
    for run in Self.withoutHabits(search.short.filter(model.isLeftover), in: context) {
      found[run.leftover.segment, default: []].append(run.leftover)
    }
    bySegment = Dictionary(
      uniqueKeysWithValues: found.map { ($0, Leftover.joined($1, in: context.note.segments[$0])) })
  }

  /// The leftovers of one segment, in order.
  func leftovers(in segment: Int) -> [Leftover] { bySegment[segment] ?? [] }

  /// Where a translation leaves one or two words again and again, and does so with several, mixing is its style, which
  /// is a matter for a keep list and not for a thousand findings.
  private static func withoutHabits(_ short: [ShortRun], in context: LintContext) -> [ShortRun] {
    let words = context.note.segments.reduce(0) { $0 + $1.words.count }
    let isMixed = short.count >= 8 && short.count * 200 >= words * 3
    return isMixed ? [] : short
  }
}

/// What the segments of a note hold, before short runs are judged.
struct NoteSearch {
  /// By segment.
  private(set) var sure: [Int: [Leftover]] = [:]
  private(set) var short: [ShortRun] = []

  init(_ context: LintContext) {
    let finder = LeftoverFinder(context, profile: context.sourceNote.map(SourceProfile.init))
    for unit in context.units {
      let words = UnitWords(unit, in: context)
      for segment in unit.targets {
        let found = finder.search(segment, beside: words)
        if !found.sure.isEmpty { sure[segment] = found.sure }
        short += found.short
      }
    }
    let habits = WordHabits(of: Set(short.flatMap(\.keys)), in: context)
    for i in short.indices { short[i].learn(habits) }
  }
}
