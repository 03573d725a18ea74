import Memory
import Notes
import UnicodeText

/// All parts of a note that are in the source language. Found once, shared by the rules of the family.
package struct NoteLeftovers {
  /// By the unit's first target segment.
  private let bySegment: [Int: [Leftover]]
  /// Runs of one or two words that are not reported one by one because the note mixes so many, in the note's order;
  /// otherwise empty.
  package let unreported: [Leftover]

  init(_ context: NoteContext) {
    let search = NoteSearch(context)
    let model = ShortRunModel(language: context.targetLanguage, hasSource: context.sourceNote != nil)
    let strict = search.strict.short.filter(model.isLeftover)
    let isMixed = Self.isMixed(strict, in: context)
    if let log = context.decisions { Self.record(search, model, isMixed: isMixed, in: context, log) }
    let usual = PhraseHabits(of: search.lenient.sure, search.lenient.short, in: context)
    let sure = search.lenient.sure.filter { !usual.keeps($0) }
    let short = isMixed ? [] : search.lenient.short.filter { model.isLeftover($0) && !usual.keeps($0) }
    var found = Self.bySegment(sure + short.map(\.leftover))
    if !context.habits.keptTerms.isEmpty {
      // What the project keeps explains leftovers and adds none.
      let all = Self.bySegment(search.strict.sure + strict.map(\.leftover))
      for (segment, leftovers) in found {
        let words = Set((all[segment] ?? []).lazy.flatMap(\.words))
        found[segment] = leftovers.filter { $0.words.contains(where: words.contains) }
      }
    }
    unreported = Self.unreported(search, model, isMixed: isMixed, reported: found, in: context)
    bySegment = Dictionary(
      uniqueKeysWithValues: found.map { ($0, Leftover.joined($1, in: context.note.segments[$0])) })
  }

  /// Records what becomes of runs of one or two words.
  private static func record(
    _ search: NoteSearch, _ model: ShortRunModel, isMixed: Bool, in context: NoteContext, _ log: DecisionLog
  ) {
    for run in search.lenient.short {
      log.record(model.decision(about: run, in: context))
      guard isMixed else { continue }
      let range = context.note.segments[run.leftover.segment].text.byteRange(run.leftover.range)
      log.record(Decision(.run, range, .kept(.mixedNote)))
    }
  }

  private static func bySegment(_ leftovers: [Leftover]) -> [Int: [Leftover]] {
    Dictionary(grouping: leftovers, by: \.segment)
  }

  /// The leftovers of a note that mixes the languages, with each word checked as if it were the only one.
  private static func unreported(
    _ search: NoteSearch, _ model: ShortRunModel, isMixed: Bool, reported: [Int: [Leftover]], in context: NoteContext
  ) -> [Leftover] {
    let mixesThroughout = context.targetProfile.isMixed
    guard isMixed || mixesThroughout else { return [] }
    let all = mixesThroughout ? NoteSearch(context, countsMixing: true) : search
    let found = all.lenient.short.filter { !$0.isHabit }.map(\.alone).filter(model.isLeftover).map(\.leftover).filter {
      run in
      !(reported[run.segment] ?? []).contains { $0.words.overlaps(run.words) }
    }
    let words = context.note.segments.reduce(0) { $0 + $1.words.count }
    return found.count >= fewestUnreported && found.count * 16 >= words ? found : []
  }

  /// Fewer words may be a handful of terms.
  private static let fewestUnreported = 6

  /// The leftovers of one segment, in order.
  package func leftovers(in segment: Int) -> [Leftover] { bySegment[segment] ?? [] }

  /// A translation that leaves one or two words again and again, and several of them, mixes languages as its style,
  /// which calls for a keep list and not for a thousand findings.
  private static func isMixed(_ short: [ShortRun], in context: NoteContext) -> Bool {
    let words = context.note.segments.reduce(0) { $0 + $1.words.count }
    return short.count >= 8 && short.count * 200 >= words * 3
  }
}

/// The leftovers in the segments of a note, before short runs are checked.
struct NoteSearch {
  /// Without the words that the project keeps.
  private(set) var lenient = SegmentLeftovers()
  /// With them: the same if nothing was learned. Also tells how much the note mixes.
  private(set) var strict = SegmentLeftovers()

  /// - Parameter countsMixing: whether words count that a note leaves again and again.
  init(_ context: NoteContext, countsMixing: Bool = false) {
    let profile = context.sourceNote.map(SourceProfile.init)
    let customary = context.habits.keptTerms
    func makeFinder(_ kept: KeptTerms) -> LeftoverFinder {
      LeftoverFinder(context, profile: profile, keeping: kept, countsMixing: countsMixing)
    }
    let finder = makeFinder(customary)
    let strictFinder = customary.isEmpty ? finder : makeFinder(.none)
    for unit in context.units {
      let words = UnitWords(unit, in: context)
      for segment in unit.targets {
        let found = finder.search(segment, against: words)
        let keepsAny = !customary.words(in: context.note.segments[segment]).isEmpty
        lenient.add(found)
        strict.add(keepsAny ? strictFinder.search(segment, against: words) : found)
      }
    }
    let habits = WordHabits(
      of: Set((lenient.short + strict.short).flatMap(\.keys) + lenient.kept + strict.kept), in: context)
    lenient.learn(habits)
    strict.learn(habits)
  }
}
