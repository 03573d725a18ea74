import Notes
import SourceText

/// What is written where a text should be and is none: only punctuation, or an abbreviation that says so.
package enum FillerText {
  /// Abbreviations for what is not there or not yet written, in small letters; they are the same in all languages.
  private static let abbreviations: [[UInt16]] = ["n/a", "tbd", "tba", "tbc", "todo", "fixme", "xxx"].map {
    Array($0.utf16)
  }

  /// The source's text has to be longer than a label, in words: a cell with two words may be answered by a dash.
  private static let fewestWords = 3

  /// Whether `target` is filler where `source` is a text. Masked content, such as code or a link's address, is none.
  package static func isFiller(_ target: Segment, insteadOf source: Segment) -> Bool {
    guard source.words.count >= fewestWords, !isFiller(source) else { return false }
    return isFiller(target)
  }

  private static func isFiller(_ segment: Segment) -> Bool {
    let units = segment.text.utf16
    if segment.words.isEmpty { return units.contains { $0 > 0x20 } && units.allSatisfy(isPunctuation) }
    // An abbreviation may be in brackets and end with a mark.
    let isPart = { (unit: UInt16) in (0x61...0x7A).contains(unit | 0x20) || unit == 0x2F }
    guard units.count <= 12, let first = units.firstIndex(where: isPart), let last = units.lastIndex(where: isPart)
    else { return false }
    let core = units[first...last]
    // After a label it is a value: “Wert: N/A”.
    guard core.allSatisfy(isPart), units[..<first].allSatisfy(isPunctuation),
      units[(last + 1)...].allSatisfy(isPunctuation)
    else { return false }
    return abbreviations.contains(core.map { $0 == 0x2F ? $0 : $0 | 0x20 })
  }

  /// ASCII punctuation, blanks, the dashes and dots of general punctuation, and CJK ones.
  private static func isPunctuation(_ unit: UInt16) -> Bool {
    switch unit {
    case 0...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x2010...0x2027, 0x3000...0x3003: true
    default: false
    }
  }
}
