import Notes
import UnicodeText

/// What a note does elsewhere with words of its source: a word that it otherwise always translates was left
/// untranslated by mistake, one that it keeps again and again stays on purpose.
struct WordHabits {
  private var habits: [UInt64: Habit] = [:]
  /// The number of words in the note, and of those that are in `keys`.
  private let words: Int
  private var asked = 0

  struct Habit {
    /// Units whose source has the word and whose translation does not; units where both have it.
    var translated = 0
    var kept = 0
    /// Occurrences in the translation.
    var count = 0
  }

  /// - Parameter keys: the words to count. Linear in both notes.
  init(of keys: Set<UInt64>, in context: NoteContext) {
    words = context.note.segments.reduce(0) { $0 + $1.words.count }
    guard !keys.isEmpty else { return }
    for segment in context.note.segments {
      for word in segment.words where word.script == .latin && keys.contains(word.key) {
        habits[word.key, default: Habit()].count += 1
      }
    }
    asked = habits.values.reduce(0) { $0 + $1.count }
    guard let source = context.sourceNote else { return }
    for unit in context.units where unit.confidence >= 0.3 && !unit.targets.isEmpty {
      let asked = Self.words(of: source.segments[unit.sources], among: keys)
      guard !asked.isEmpty else { continue }
      let kept = Self.words(of: context.note.segments[unit.targets], among: asked)
      for key in asked {
        if kept.contains(key) {
          habits[key, default: Habit()].kept += 1
        } else {
          habits[key, default: Habit()].translated += 1
        }
      }
    }
  }

  subscript(key: UInt64) -> Habit { habits[key] ?? Habit() }

  /// How many of the counted words, except `keys`, the note has per thousand words.
  func mixing(besides keys: [UInt64]) -> Float {
    let own = Set(keys).reduce(0) { $0 + self[$1].count }
    return 1000 * Float(asked - own) / Float(max(200, words))
  }

  private static func words(of segments: ArraySlice<Segment>, among keys: Set<UInt64>) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for segment in segments {
      for word in segment.words where word.script == .latin && keys.contains(word.key) { found.insert(word.key) }
    }
    return found
  }
}
