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

  /// One or two words that a translation leaves again and again are its way of writing them; and where it does so with
  /// several, mixing is its style, which is a matter for a keep list and not for a thousand findings.
  private static func withoutHabits(_ found: [Int: [Leftover]], in context: LintContext) -> [Int: [Leftover]] {
    let counts = repetitions(in: context.note)
    func isShort(_ leftover: Leftover) -> Bool {
      let segment = context.note.segments[leftover.segment]
      return leftover.extent == .fragment && leftover.words.count <= 2
        && !leftover.words.contains { MonthNames.isDate($0, in: segment) }
    }
    func isHabit(_ leftover: Leftover) -> Bool {
      (counts[key(of: leftover, in: context.note.segments[leftover.segment])] ?? 0)
        >= 2
    }
    let short = found.values.flatMap { $0.filter(isShort) }
    let words = context.note.segments.reduce(0) { $0 + $1.words.count }
    let habits = short.count(where: isHabit)
    let isMixed = habits >= 3 || short.count >= 8 && short.count * 200 >= words * 3
    return found.mapValues { $0.filter { !isShort($0) || !isMixed && !isHabit($0) } }
  }

  /// How often each Latin word, and each pair of neighbours, stands in the note.
  private static func repetitions(in note: Note) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for segment in note.segments {
      for (i, word) in segment.words.enumerated() where word.script == .latin {
        counts[word.key, default: 0] += 1
        if i > 0 { counts[SourceProfile.pairKey(segment.words[i - 1].key, word.key), default: 0] += 1 }
      }
    }
    return counts
  }

  private static func key(of leftover: Leftover, in segment: Segment) -> UInt64 {
    let first = segment.words[leftover.words.lowerBound].key
    guard leftover.words.count > 1 else { return first }
    return SourceProfile.pairKey(first, segment.words[leftover.words.upperBound - 1].key)
  }
}
