import Lexicon
import Notes
import UnicodeText

/// Numbers written in other digits than most of the note's: ٥ among 3 and 4.
package struct UnusualDigits {
  private let context: NoteContext

  /// How many times as many numbers must be in the usual digits.
  private static let dominance = 2

  package init(_ context: NoteContext) { self.context = context }

  /// The numbers in unusual digits, in order; `mark` is the zero of their digits.
  package func all() -> [MarkFault] {
    let numbers = context.note.segments.indices.flatMap(numbers(in:))
    let counts = Dictionary(grouping: numbers, by: \.zero).mapValues(\.count)
    guard counts.count > 1, let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return [] }
    return numbers.filter { $0.zero != usual.key && Self.dominance * (counts[$0.zero] ?? 0) <= usual.value }
      .map { number in
        let units = context.note.segments[number.segment].text.utf16[number.range.indices]
        return MarkFault(
          segment: number.segment, range: number.range, replacement: Self.text(units, zero: usual.key),
          mark: number.zero)
      }
  }

  private struct Number {
    let segment: Int
    let range: UTF16Range
    let zero: UInt16
  }

  private static func text(_ units: ArraySlice<UInt16>, zero: UInt16) -> String {
    String(utf16: units.map { Numeral.value($0).map { zero + UInt16($0) } ?? $0 })
  }

  /// Rows of digits of one kind among words of the language. What touches or follows Latin letters is written as its
  /// name or unit wants it, and parts of dates, versions and addresses as they are.
  private func numbers(in index: Int) -> [Number] {
    let units = context.note.segments[index].text.utf16
    var found: [Number] = []
    var at = 0
    while at < units.count {
      guard let zero = Numeral.zero(units[at]), zero != Self.wide else {
        at += 1
        continue
      }
      var end = at + 1
      while end < units.count, Numeral.zero(units[end]) == zero { end += 1 }
      if zero != 0x30 || isAmongWords(at, end, units) {
        found.append(Number(segment: index, range: UTF16Range(Int32(at), Int32(end)), zero: zero))
      }
      at = end
    }
    return found
  }

  /// Full-width digits are a matter of width.
  private static let wide: UInt16 = 0xFF10

  private func isAmongWords(_ start: Int, _ end: Int, _ units: [UInt16]) -> Bool {
    let isOpen = start == 0 || MarkPlace.isSpace(units[start - 1]) || units[start - 1] == 0x28
    guard isOpen, !isLatin(start > 1 ? units[start - 2] : nil) else { return false }
    guard end < units.count else { return true }
    guard MarkPlace.isSpace(units[end]) else {
      // A mark ends a clause only before a space or the end.
      let isMark = [0x29, 0x2E, 0x2C, 0x3A, 0x060C, 0x061B, 0x061F, 0x0964, 0x3F, 0x21].contains(units[end])
      return isMark && (end + 1 >= units.count || MarkPlace.isSpace(units[end + 1]))
    }
    return !isLatin(end + 1 < units.count ? units[end + 1] : nil)
  }

  private func isLatin(_ unit: UInt16?) -> Bool {
    guard let unit else { return false }
    return Mask.isSentinel(unit) || (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7A || unit == 0x25 || unit == 0x24
  }
}
