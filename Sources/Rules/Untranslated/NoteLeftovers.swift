import Linting
import Memory
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
    if !Self.isMixed(search.mixed.filter(model.isLeftover), in: context) {
      for run in search.short.filter(model.isLeftover) {
        found[run.leftover.segment, default: []].append(run.leftover)
      }
    }
    bySegment = Dictionary(
      uniqueKeysWithValues: found.map { ($0, Leftover.joined($1, in: context.note.segments[$0])) })
  }

  /// The leftovers of one segment, in order.
  func leftovers(in segment: Int) -> [Leftover] { bySegment[segment] ?? [] }

  /// Where a translation leaves one or two words again and again, and does so with several, mixing is its style, which
  /// is a matter for a keep list and not for a thousand findings.
  private static func isMixed(_ short: [ShortRun], in context: LintContext) -> Bool {
    let words = context.note.segments.reduce(0) { $0 + $1.words.count }
    return short.count >= 8 && short.count * 200 >= words * 3
  }
}

/// What the segments of a note hold, before short runs are judged.
struct NoteSearch {
  /// By segment.
  private(set) var sure: [Int: [Leftover]] = [:]
  private(set) var short: [ShortRun] = []
  /// The short ones with what the project keeps anyway, which tells as well how much the note mixes.
  private(set) var mixed: [ShortRun] = []

  init(_ context: LintContext) {
    let profile = context.sourceNote.map(SourceProfile.init)
    let customary = context.habits.keptTerms
    let finder = LeftoverFinder(context, profile: profile, keeping: customary)
    let strictFinder = customary.isEmpty ? finder : LeftoverFinder(context, profile: profile, keeping: .none)
    for unit in context.units {
      let words = UnitWords(unit, in: context)
      for segment in unit.targets {
        let found = finder.search(segment, beside: words)
        if !found.sure.isEmpty { sure[segment] = found.sure }
        short += found.short
        let keepsAny = !customary.words(in: context.note.segments[segment]).isEmpty
        mixed += keepsAny ? strictFinder.search(segment, beside: words).short : found.short
      }
    }
    let habits = WordHabits(of: Set((short + mixed).flatMap(\.keys)), in: context)
    for i in short.indices { short[i].learn(habits) }
    for i in mixed.indices { mixed[i].learn(habits) }
  }
}
