internal import CWordTables
import SourceText
import UnicodeText

/// How much the letters of a word look like a language: for words that are in no table and no dictionary. It
/// distinguishes "reconnoitering" from "Zwischenspeicherungen" by the letters alone.
///
/// An n-gram model of up to five letters with Katz backoff, made from the same lists as `WordTable` by
/// script/make-word-tables. Values of different languages of one script can be compared: the difference of two is the
/// evidence, in bits, that the word belongs to one language rather than the other.
package struct CharacterModel: Sendable {
  private let table: EmbeddedTable

  /// The model of `language`, whatever its region; nil when there is none.
  package static func of(_ language: LanguageTag) -> CharacterModel? {
    var length = 0
    guard let bytes = clettertable(language.tableName, &length) else { return nil }
    return EmbeddedTable(UnsafeRawBufferPointer(start: bytes, count: length)).map { CharacterModel(table: $0) }
  }

  /// log2 of the probability of `word` among the words of the language, each counted about once: some −2 to −4 per
  /// letter for a word of the language. Ignores case. Under a microsecond for a word of ten letters.
  package func log2Probability(of word: String) -> Float {
    log2Probability(ofFolded: Array(Folding.folded(word).utf16))
  }

  /// The same for a word that is already folded (see `Folding`), for use with several models.
  package func log2Probability(ofFolded word: [UInt16]) -> Float {
    let text = Self.marked(word)
    var cost = 0
    for place in 1..<text.count { cost += self.cost(of: place, in: text) }
    return Self.log2Probability(ofSteps: cost)
  }

  static func log2Probability(ofSteps cost: Int) -> Float { -Float(cost) / stepsPerBit }

  /// The letters of a folded word between a start marker and an end marker.
  static func marked(_ word: [UInt16]) -> [UInt16] {
    var text: [UInt16] = []
    word.withUnsafeBufferPointer { mark($0, in: &text) }
    return text
  }

  static func mark(_ word: UnsafeBufferPointer<UInt16>, in text: inout [UInt16]) {
    text.append(start)
    for unit in word {
      if (0xAC00...0xD7A3).contains(unit) { text += letters(unit) } else { text.append(unit) }
    }
    text.append(end)
  }

  /// The cost of the unit at `place` given those before it, in steps: that of the longest n-gram in the model, plus a
  /// backoff cost for each unit of context that is dropped.
  func cost(of place: Int, in text: [UInt16]) -> Int {
    var cost = 0
    for first in max(0, place - Self.order + 1)...place {
      let known = table.value(Self.key(text[first...place], seed: Self.probabilitySeed))
      if known > 0 { return cost + Int(known) - 1 }
      let backoff = table.value(Self.key(text[first..<place], seed: Self.backoffSeed))
      if backoff > 0 { cost += Int(backoff) - 1 + Self.lowestBackoff }
    }
    return cost + Self.unknownLetter
  }

  /// A Hangul syllable as its letters (The Unicode Standard, §3.12): there are eleven thousand syllables and 67 letters.
  private static func letters(_ unit: UInt16) -> [UInt16] {
    let index = unit - 0xAC00
    let pair = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
    return index % 28 == 0 ? pair : pair + [0x11A7 + index % 28]
  }

  /// FNV-1a over UTF-16 units, as in script/word_tables/model.py, where the other numbers come from as well.
  private static func key(_ units: ArraySlice<UInt16>, seed: UInt64) -> UInt64 {
    var hash = FNV1a(seed: seed)
    hash.add(contentsOf: units)
    return hash.value
  }

  /// Letters of the longest n-gram.
  static let order = 5
  private static let start: UInt16 = 2
  private static let end: UInt16 = 3
  private static let stepsPerBit: Float = 14
  private static let lowestBackoff = -4 * 14
  private static let unknownLetter = 16 * 14
  private static let probabilitySeed = FNV1a.offset
  private static let backoffSeed = probabilitySeed ^ 0xFF
}
