import Languages
import Notes
import UnicodeText

/// Words that a note spells in two ways of which the language allows both: टेम्पलेट and टेम्प्लेट, ещё and еще.
package struct SpelledTwoWays {
  /// A word with the two ways.
  package struct Found: Sendable {
    /// Where the rarer spelling is first, as index into `Note.segments` and place in `Segment.words`.
    package let segment: Int
    package let word: Int
    /// How often it is there.
    package let count: Int
    /// The other spelling as it is first written, and how often that is there.
    package let other: String
    package let otherCount: Int
  }

  private struct Place {
    let segment: Int
    let word: Int
  }

  /// One spelling of a word.
  private struct Spelling {
    /// How many letters of the full form it has, and what it is with the plain ones.
    let fullness: Int
    let plain: String
    var places: [Place]
  }

  private let context: NoteContext
  private let rules: [(from: [UInt16], to: [UInt16], isEnding: Bool)]
  private let first: UnitSet
  /// In UTF-16 units: the pairs of shorter words are often two words.
  private let shortest: Int
  private static let shortestPlain = 3

  /// Nil if no such pairs are known of the language.
  package init?(_ context: NoteContext) {
    let language = Language.of(context.targetLanguage)
    let rules = language.spellingPairs
    guard !rules.isEmpty else { return nil }
    self.context = context
    self.rules = rules.map { (from: Array($0.full.utf16), to: Array($0.plain.utf16), isEnding: $0.isEnding) }
    first = UnitSet(rules.compactMap(\.full.utf16.first))
    shortest = language.isUnspaced ? 3 : 5
  }

  /// All in the note, in the order of the rarer spelling. Linear.
  package func all() -> [Found] {
    var words = fullForms()
    guard !words.isEmpty else { return [] }
    for (segment, content) in context.note.segments.enumerated() {
      for (place, word) in content.words.enumerated()
      where words[word.key] != nil && plain(word, content) == nil && !isPart(word, content) {
        add(Place(segment: segment, word: place), nil, to: &words[word.key, default: [:]])
      }
    }
    return words.values.compactMap(found).sorted { ($0.segment, $0.word) < ($1.segment, $1.word) }
  }

  /// The rarest spelling of a word and the most frequent one, if one of them is fuller than the other: أعلام and إعلام
  /// are two words.
  private func found(_ spellings: [String: Spelling]) -> Found? {
    let order = spellings.sorted { ($0.value.places.count, $1.key) < ($1.value.places.count, $0.key) }
    guard let rarer = order.first, let usual = order.last, rarer.value.fullness != usual.value.fullness,
      rarer.value.plain == usual.value.plain, rarer.value.plain.utf16.count >= Self.shortestPlain,
      let place = rarer.value.places.first, let shown = usual.value.places.first
    else { return nil }
    let segment = context.note.segments[shown.segment]
    return Found(
      segment: place.segment, word: place.word, count: rarer.value.places.count,
      other: segment.string(segment.words[shown.word]), otherCount: usual.value.places.count)
  }

  /// The words with letters of the full form, by the key of the plain one.
  private func fullForms() -> [UInt64: [String: Spelling]] {
    var found: [UInt64: [String: Spelling]] = [:]
    for (segment, content) in context.note.segments.enumerated() {
      for (place, word) in content.words.enumerated() {
        guard let plain = plain(word, content), !isPart(word, content) else { continue }
        add(Place(segment: segment, word: place), plain, to: &found[Folding.key(plain.units), default: [:]])
      }
    }
    return found
  }

  /// Whether katakana goes on before or after the word: what divides a compound is a guess.
  private func isPart(_ word: Word, _ segment: Segment) -> Bool {
    let units = segment.text.utf16
    let before = word.range.start > 0 ? units[Int(word.range.start) - 1] : 0
    let after = Int(word.range.end) < units.count ? units[Int(word.range.end)] : 0
    return Self.isKatakana(before) || Self.isKatakana(after)
  }

  private static func isKatakana(_ unit: UInt16) -> Bool { unit >= 0x30A1 && unit <= 0x30FE }

  /// - Parameter plain: its plain spelling; nil if that is its own.
  private func add(
    _ place: Place, _ plain: (units: [UInt16], fullness: Int)?, to spellings: inout [String: Spelling]
  ) {
    let segment = context.note.segments[place.segment]
    let text = Folding.lowercased(segment.string(segment.words[place.word]), context.targetLanguage)
    let plainText = plain.map { Folding.lowercased(String(utf16: $0.units), context.targetLanguage) } ?? text
    spellings[text, default: Spelling(fullness: plain?.fullness ?? 0, plain: plainText, places: [])].places
      .append(place)
  }

  /// The plain spelling of a word with letters of the full one, and how many these are; nil for any other word.
  private func plain(_ word: Word, _ segment: Segment) -> (units: [UInt16], fullness: Int)? {
    guard word.hasLetter, word.range.count >= shortest, !word.isOverlong else { return nil }
    let units = segment.text.utf16[word.range.indices]
    guard units.contains(where: first.contains) else { return nil }
    var plain: [UInt16] = []
    var (at, fullness) = (units.startIndex, 0)
    while at < units.endIndex {
      let rule = rules.first { rule in
        units[at...].starts(with: rule.from) && (!rule.isEnding || at + rule.from.count == units.endIndex)
      }
      if let rule {
        plain += rule.to
        at += rule.from.count
        fullness += 1
      } else {
        plain.append(units[at])
        at += 1
      }
    }
    return fullness == 0 ? nil : (plain, fullness)
  }
}
