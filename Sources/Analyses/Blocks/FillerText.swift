import Lexicon
import Notes
import SourceText
import UnicodeText

/// What is written where a text should be and is none: only punctuation, or an abbreviation that says so.
package enum FillerText {
  /// Abbreviations for what is not there or not yet written, in small letters; they are the same in all languages.
  private static let abbreviations: [[UInt16]] = ["n/a", "tbd", "tba", "tbc", "todo", "fixme", "xxx"].map {
    Array($0.utf16)
  }

  /// The source's text has to be longer than a label, in words: a cell with two words may be answered by a dash.
  private static let fewestWords = 3
  /// In a cell of a table, a dash may say “does not apply”, “not yet supported”, “no one at all”.
  private static let fewestWordsOfCell = 6
  /// Of a word that people write and not only programmers.
  private static let commonWord: Float = 4

  /// Whether `target`, a text in `language`, is filler where `source` is a text. Masked content, such as code or a
  /// link's address, is none.
  package static func isFiller(_ target: Segment, insteadOf source: Segment, in language: LanguageTag) -> Bool {
    guard source.words.count >= fewestWords, !isMarks(source), abbreviation(source) == nil else { return false }
    let isLong = !target.isCell || source.words.count >= fewestWordsOfCell
    if isMarks(target) { return isLong || !isDash(target) }
    guard let name = abbreviation(target), !abbreviates(name, source) else { return false }
    guard isLong || !name.contains(slash) else { return false }
    // *Todo* is “all” in Spanish and Portuguese.
    guard let table = WordTable.of(language) else { return target.words.allSatisfy { $0.traits.contains(.allCaps) } }
    return table.zipf(Folding.key(name)) < commonWord
  }

  /// Whether the letters of `name` begin the words of `source`: TBD is “to be determined”.
  private static func abbreviates(_ name: [UInt16], _ source: Segment) -> Bool {
    let letters = name.filter { $0 != slash }
    return source.words.count >= letters.count
      && zip(letters, source.words).allSatisfy { source.text.utf16[Int($1.range.start)] | 0x20 == $0 }
  }

  private static func isMarks(_ segment: Segment) -> Bool {
    let units = segment.text.utf16
    return segment.words.isEmpty && units.contains { $0 > 0x20 } && units.allSatisfy(isPunctuation)
  }

  private static func isDash(_ segment: Segment) -> Bool {
    segment.text.utf16.allSatisfy { $0 <= 0x20 || $0 == 0x2D || (0x2010...0x2015).contains($0) }
  }

  /// The abbreviation that a segment consists of, in small letters. It may be in brackets and end with a mark.
  private static func abbreviation(_ segment: Segment) -> [UInt16]? {
    let units = segment.text.utf16
    let isPart = { (unit: UInt16) in (0x61...0x7A).contains(unit | 0x20) || unit == slash }
    guard units.count <= 12, let first = units.firstIndex(where: isPart), let last = units.lastIndex(where: isPart)
    else { return nil }
    let core = units[first...last]
    // After a label it is a value: “Wert: N/A”.
    guard core.allSatisfy(isPart), units[..<first].allSatisfy(isPunctuation),
      units[(last + 1)...].allSatisfy(isPunctuation)
    else { return nil }
    let name = core.map { $0 == slash ? $0 : $0 | 0x20 }
    return abbreviations.contains(name) ? name : nil
  }

  private static let slash = UInt16(0x2F)

  /// ASCII punctuation, blanks, the dashes and dots of general punctuation, and CJK ones.
  private static func isPunctuation(_ unit: UInt16) -> Bool {
    switch unit {
    case 0...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x2010...0x2027, 0x3000...0x3003: true
    default: false
    }
  }
}

extension Segment {
  fileprivate var isCell: Bool { if case .cell = kind { true } else { false } }
}
