import Notes
import UnicodeText

/// Recognizes who translated a text, by the name after a colon: `Übersetzung: Max Muster`.
enum TranslatorCredit {
  /// Whether a name follows the first `start` units of a segment: capitalized words up to the end of a sentence, or a
  /// few characters of a script without capitals.
  static func `is`(_ segment: Segment, from start: Int) -> Bool {
    let rest = segment.words.filter { $0.range.start >= start }
    guard let first = rest.first else { return false }
    if Self.cased.contains(first.script) {
      let name = rest.prefix { $0.isCapitalized }
      guard let last = name.last, name.count <= longestName else { return false }
      return name.count == rest.count || hasEnd(segment, last.range.end)
    }
    guard let last = rest.last else { return false }
    return last.range.end - first.range.start <= longestUncased && !hasEnd(segment, last.range.end)
  }

  /// In words.
  private static let longestName = 5
  /// In UTF-16 units.
  private static let longestUncased = 16

  /// Whether a mark that no name contains follows.
  private static func hasEnd(_ segment: Segment, _ end: Int32) -> Bool {
    let next = segment.text.utf16[Int(end)...].first { $0 > 0x20 && $0 != 0xA0 }
    return next.map(ends.contains) ?? false
  }

  /// Scripts with capital letters.
  private static let cased: Set<Script> = [.latin, .cyrillic, .greek, .armenian]
  private static let ends = UnitSet(".,;!?()（）<|。，、！？।۔")
}
