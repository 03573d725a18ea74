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
    let profile = context.sourceNote.map(SourceProfile.init)
    let finder = LeftoverFinder(context, profile: profile)
    var found: [Int: [Leftover]] = [:]
    for unit in context.units {
      let words = UnitWords(unit, in: context)
      for segment in unit.targets {
        let leftovers = finder.leftovers(in: segment, beside: words)
        if !leftovers.isEmpty { found[segment] = leftovers }
      }
    }
    bySegment = Self.withoutHabits(found, in: context)
  }

  /// The leftovers of one segment, in order.
  func leftovers(in segment: Int) -> [Leftover] { bySegment[segment] ?? [] }

  /// One or two words that a translation leaves again and again are its way of writing them.
  private static func withoutHabits(_ found: [Int: [Leftover]], in context: LintContext) -> [Int: [Leftover]] {
    var counts: [UInt64: Int] = [:]
    for segment in context.note.segments {
      for (i, word) in segment.words.enumerated() where word.script == .latin {
        counts[word.key, default: 0] += 1
        if i > 0 { counts[SourceProfile.pairKey(segment.words[i - 1].key, word.key), default: 0] += 1 }
      }
    }
    return found.mapValues { leftovers in
      leftovers.filter { leftover in
        guard leftover.extent == .fragment, leftover.words.count <= 2 else { return true }
        let segment = context.note.segments[leftover.segment]
        if leftover.words.contains(where: { MonthNames.isDate($0, in: segment) }) { return true }
        let words = segment.words
        let first = words[leftover.words.lowerBound].key
        let key =
          leftover.words.count == 1 ? first : SourceProfile.pairKey(first, words[leftover.words.upperBound - 1].key)
        return (counts[key] ?? 0) < 3
      }
    }
  }
}
