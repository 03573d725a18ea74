import Languages
import Notes
import UnicodeText

/// What a note does with phrases of its source: one that it keeps in its sentences wherever the source has it is a term
/// of its language, not a slip.
struct PhraseHabits {
  private let note: Note
  private let decisions: DecisionLog?
  private let isLatin: Bool
  private let leastKept: Int
  private var habits: [Phrase: Habit] = [:]

  private struct Phrase: Hashable {
    let key: UInt64
    let count: Int
  }

  private struct Habit {
    /// Units where both texts have the phrase; units where only the source has it.
    var kept = 0
    var translated = 0
    /// Occurrences in sentences of the translation.
    var mentions = 0

    func isTerm(_ least: Int) -> Bool { kept >= least && translated == 0 && mentions + 1 >= least }
  }

  /// Linear in both notes: phrases have few different lengths.
  ///
  /// - Parameters:
  ///   - leftovers: of three words or more, and labels.
  ///   - short: runs of one or two words.
  init(of leftovers: [Leftover], _ short: [ShortRun], in context: NoteContext) {
    note = context.note
    decisions = context.decisions
    isLatin = Language.of(context.targetLanguage).isLatin
    leastKept = isLatin ? 2 : 3
    guard let source = context.sourceNote else { return }
    for leftover in leftovers where Self.lengths.contains(leftover.words.count) {
      habits[Self.phrase(leftover.words, in: note.segments[leftover.segment])] = Habit()
    }
    if isLatin {
      for run in short { for phrase in phrases(around: run) { habits[phrase] = Habit() } }
    }
    let lengths = Set(habits.keys.lazy.map(\.count)).sorted()
    guard !lengths.isEmpty else { return }
    for unit in context.units where unit.confidence >= 0.3 && !unit.targets.isEmpty {
      let asked = phrases(in: source.segments[unit.sources], lengths) { _, _ in true }
      let kept = phrases(in: note.segments[unit.targets], lengths) { _, _ in true }
      for phrase in asked {
        if kept.contains(phrase) {
          habits[phrase]?.kept += 1
        } else {
          habits[phrase]?.translated += 1
        }
      }
    }
    let known = Set(source.segments.lazy.flatMap { $0.words.lazy.map(\.key) })
    for segment in note.segments where !segment.kind.isLabel {
      // Words of the translation itself, without which nothing is mentioned.
      guard segment.words.count(where: { $0.hasLetter && !known.contains($0.key) }) >= 2 else { continue }
      let parts = SegmentParts(segment)
      for phrase in phrases(in: [segment], lengths, where: { words, _ in !parts.isLead(words.lowerBound) }) {
        habits[phrase]?.mentions += 1
      }
    }
  }

  /// Whether the note keeps the words of `leftover` throughout.
  func keeps(_ leftover: Leftover) -> Bool {
    guard isLatin || leftover.extent == .fragment, Self.lengths.contains(leftover.words.count),
      let habit = habits[Self.phrase(leftover.words, in: note.segments[leftover.segment])],
      habit.isTerm(leastKept)
    else { return false }
    record(leftover, habit)
    return true
  }

  /// Whether the note keeps a term of two words throughout that the run is, or that the run and a word next to it are.
  func keeps(_ run: ShortRun) -> Bool {
    guard isLatin, let habit = phrases(around: run).lazy.compactMap({ habits[$0] }).first(where: { $0.isTerm(3) })
    else { return false }
    record(run.leftover, habit)
    return true
  }

  private func record(_ leftover: Leftover, _ habit: Habit) {
    decisions?.record(
      Decision(
        .run, note.segments[leftover.segment].text.byteRange(leftover.range), .kept(.usedThroughout),
        evidence: ["in \(habit.kept) blocks"]))
  }

  /// The run if it has two words or more, else the pairs that it forms with its neighbours.
  private func phrases(around run: ShortRun) -> [Phrase] {
    let (segment, words) = (note.segments[run.leftover.segment], run.leftover.words)
    if words.count > 1 { return [Self.phrase(words, in: segment)] }
    return [words.lowerBound - 1..<words.upperBound, words.lowerBound..<words.upperBound + 1].filter { pair in
      pair.lowerBound >= 0 && pair.upperBound <= segment.words.count
        && segment.words[pair.lowerBound + 1].range.start - segment.words[pair.lowerBound].range.end <= 1
    }.map { Self.phrase($0, in: segment) }
  }

  /// The phrases asked for that occur in `segments` where `holds`.
  private func phrases(
    in segments: ArraySlice<Segment>, _ lengths: [Int], where holds: (Range<Int>, Segment) -> Bool
  ) -> Set<Phrase> {
    var found: Set<Phrase> = []
    for segment in segments {
      for start in segment.words.indices where segment.words[start].script == .latin {
        for length in lengths where start + length <= segment.words.count {
          let words = start..<start + length
          let phrase = Self.phrase(words, in: segment)
          if habits[phrase] != nil, holds(words, segment) { found.insert(phrase) }
        }
      }
    }
    return found
  }

  private static func phrase(_ words: Range<Int>, in segment: Segment) -> Phrase {
    Phrase(key: SourceProfile.key(of: segment.words[words]), count: words.count)
  }

  /// In words. Single words are weighed by the model.
  private static let lengths = 2...6
}
