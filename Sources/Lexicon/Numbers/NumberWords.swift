import Languages
import UnicodeText

/// Reads the numbers above twelve that a language spells out: *thirty*, *two hundred*, *двадцать пять*.
///
/// The words are those with which CLDR spells the numbers to 99, the hundreds and the thousands, in every gender and
/// case; longer numbers are put together from them and from words that multiply. Powers of ten are left out: *a
/// hundred* is as often a way of speaking.
package struct NumberWords: Sendable {
  /// A spelled number.
  package struct Mention: Sendable {
    package let value: Int64
    package let range: UTF16Range
  }

  private struct Entry: Sendable {
    /// The words after the first.
    let rest: [UInt64]
    let value: Int64
  }

  /// By their first word, the longest first.
  private let entries: [UInt64: [Entry]]
  /// Words between the parts of a number: *and*, *y*.
  private let joints: Set<UInt64>
  private let powers: NumberKnowledge
  private let script: Writing

  /// How number words are found in a text.
  private enum Writing {
    /// Separate words.
    case words
    /// Han numerals anywhere in the text.
    case han
    /// At the beginning of a word, with a counter or a particle after them.
    case hangul
    /// Separate words with a conjunction before and an ending of case after them.
    case arabic
  }

  package init(_ language: LanguageTag, _ powers: NumberKnowledge, analyzer: TextAnalyzer) {
    self.powers = powers
    let facts = Language.of(language)
    let writing: Writing =
      facts.scripts.contains(.hangul)
      ? .hangul : facts.scripts.contains(.han) ? .han : language.language == "ar" ? .arabic : .words
    script = writing
    guard writing != .han, let spelling = NumberSpelling(language) else {
      (entries, joints) = ([:], [])
      return
    }
    let ambiguous = Set(facts.ambiguousNumbers.map { Folding.key($0) })
    var (entries, inner): ([UInt64: [Entry]], Set<UInt64>) = ([:], [])
    for value in Self.spelled {
      for form in spelling.spellings(of: value) where !form.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        let units = Array(form.utf16)
        let keys = analyzer.words(units).map { Self.key($0, units, writing) }
        guard let first = keys.first, !ambiguous.contains(first) else { continue }
        inner.formUnion(keys.dropFirst())
        entries[first, default: []].append(Entry(rest: Array(keys.dropFirst()), value: value))
      }
    }
    let known = Set(entries.keys)
    joints = inner.filter { !known.contains($0) && powers.power($0) == nil }
    self.entries = entries.mapValues { $0.sorted { ($1.rest.count, $0.value) < ($0.rest.count, $1.value) } }
  }

  /// The numbers whose spelling is looked up; others are put together from them.
  private static let spelled: [Int64] =
    Array(1...99) + (1...9).map { $0 * 100 } + [101, 125, 150, 250, 350, 450, 550, 650, 750, 850, 950]
    + (2...9).map { $0 * 1000 }

  /// The numbers of a text, in order. Linear.
  package func mentions(in text: [UInt16], words: [Word]) -> [Mention] {
    let found = script == .han ? HanNumerals.mentions(in: text) : spelled(text, words)
    return found.filter { $0.value > 12 && !Self.isPowerOfTen($0.value) }
  }

  private static func isPowerOfTen(_ value: Int64) -> Bool {
    DecimalValue(digits: UInt64(value)).digits == 1 && value > 9
  }

  private func spelled(_ text: [UInt16], _ words: [Word]) -> [Mention] {
    var found: [Mention] = []
    var i = 0
    while i < words.count {
      if script == .hangul {
        if let mention = beginning(of: words[i], text) { found.append(mention) }
        i += 1
      } else if let (mention, end) = number(from: i, text, words) {
        found.append(mention)
        i = end
      } else {
        i += 1
      }
    }
    return found
  }

  // MARK: Words

  /// The number that begins with word `start`, and the index of the word after it.
  private func number(from start: Int, _ text: [UInt16], _ words: [Word]) -> (Mention, end: Int)? {
    var (total, group): (Int64, Int64) = (0, 0)
    var i = start
    var end = start
    while i < words.count, end == start || Self.isNear(words[end - 1], words[i], text, through: i > end) {
      let key = Self.key(words[i], text, script)
      if let (value, next) = entry(key, at: i, text, words), Self.fits(value, group), end == i || value < 100 {
        group += value
        i = next
        end = next
      } else if end > start, group > 0, let power = powers.power(key), power < 13, power > 1 {
        if power == 2 {
          group *= 100
        } else {
          total += group * Self.power(power)
          group = 0
        }
        i += 1
        end = i
      } else if end > start, i == end, joints.contains(key) {
        i += 1
      } else {
        break
      }
      guard total < 1_000_000_000_000_000, group < 1_000_000 else { return nil }
    }
    guard end > start else { return nil }
    return (Mention(value: total + group, range: UTF16Range(words[start].range.start, words[end - 1].range.end)), end)
  }

  /// The longest spelling that begins with word `i`.
  private func entry(_ key: UInt64, at i: Int, _ text: [UInt16], _ words: [Word]) -> (value: Int64, next: Int)? {
    for entry in entries[key] ?? [] where i + entry.rest.count < words.count {
      let isWhole = entry.rest.enumerated().allSatisfy { offset, key in
        Self.key(words[i + 1 + offset], text, script) == key
          && Self.isNear(words[i + offset], words[i + 1 + offset], text, through: false)
      }
      if isWhole { return (entry.value, i + 1 + entry.rest.count) }
    }
    return nil
  }

  /// Whether `value` may follow in the last places of `group`: *two hundred* and *fifty*, not *two* and *three*.
  private static func fits(_ value: Int64, _ group: Int64) -> Bool {
    guard group > 0 else { return true }
    var place: Int64 = 1
    while group % (place * 10) == 0 { place *= 10 }
    return value < place
  }

  private static func power(_ exponent: Int) -> Int64 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  /// Whether only a space or a hyphen is between two words; with `through`, one more word.
  private static func isNear(_ first: Word, _ second: Word, _ text: [UInt16], through: Bool) -> Bool {
    let gap = text[Int(first.range.end)..<max(Int(first.range.end), Int(second.range.start))]
    return through ? gap.count <= 8 : gap.count <= 1 && gap.allSatisfy { joiners.contains($0) }
  }

  private static let joiners = UnitSet(" -\u{A0}\u{2010}\u{2011}\u{200B}\u{200C}\u{AD}")

  /// The key of a word without what Arabic joins to numerals: the conjunction و, the endings ون and ين of the tens.
  private static func key(_ word: Word, _ text: [UInt16], _ script: Writing) -> UInt64 {
    guard script == .arabic, word.range.count > 4 else { return word.key }
    var range = word.range
    if text[Int(range.start)] == 0x0648 { range = UTF16Range(range.start + 1, range.end) }
    let last = text[Int(range.end) - 2]
    if text[Int(range.end) - 1] == 0x0646, last == 0x0648 || last == 0x064A {
      // Seventy without its ending is seven.
      return ~Folding.key(text, UTF16Range(range.start, range.end - 2))
    }
    return range == word.range ? word.key : Folding.key(text, range)
  }

  // MARK: Korean

  /// The number with which a word begins, before a counter or a particle.
  private func beginning(of word: Word, _ text: [UInt16]) -> Mention? {
    guard word.script == .hangul, word.range.count >= 2 else { return nil }
    for length in stride(from: min(Self.longestHangul, word.range.count), through: 2, by: -1) {
      let end = word.range.start + Int32(length)
      guard word.range.end - end <= Self.longestCounter,
        let entry = entries[Folding.key(text, UTF16Range(word.range.start, end))]?.last, entry.rest.isEmpty
      else { continue }
      // The number goes on.
      if end < word.range.end, Self.hangulPlaces.contains(text[Int(end)]) { return nil }
      return Mention(value: entry.value, range: UTF16Range(word.range.start, end))
    }
    return nil
  }

  private static let longestHangul = 6
  private static let longestCounter: Int32 = 3
  private static let hangulPlaces = UnitSet("십백천만억조")
}
