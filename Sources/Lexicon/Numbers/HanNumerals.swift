import UnicodeText

/// Reads numbers in Han numerals: 三十, 二百五十, 三億. Digits alone, as in years, and idioms such as 千万 are not read.
enum HanNumerals {
  static func mentions(in text: [UInt16]) -> [NumberWords.Mention] {
    var found: [NumberWords.Mention] = []
    var i = 0
    while i < text.count {
      guard isNumeral(text[i]) else {
        i += 1
        continue
      }
      let start = i
      while i < text.count, isNumeral(text[i]) { i += 1 }
      // Digits before or after are read with their signs.
      let isAttached =
        (start > 0 && Numeral.value(text[start - 1]) != nil) || (i < text.count && Numeral.value(text[i]) != nil)
      if !isAttached, i - start > 1, i - start <= longest, let value = value(text[start..<i]) {
        found.append(NumberWords.Mention(value: value, range: UTF16Range(Int32(start), Int32(i))))
      }
    }
    return found
  }

  /// The value of a run of numerals; nil unless digits and places alternate as in a number.
  private static func value(_ units: ArraySlice<UInt16>) -> Int64? {
    var (total, group): (Int64, Int64) = (0, 0)
    var digit: Int64?
    var lastPlace: Int64 = 10_000
    var hasDigit = false
    for unit in units {
      if let next = digits[unit] {
        guard digit == nil || digit == 0 else { return nil }
        digit = next
        hasDigit = true
      } else if let place = places[unit] {
        guard place < lastPlace else { return nil }
        group += (digit ?? 1) * place
        (digit, lastPlace) = (nil, place)
      } else if let scale = scales[unit] {
        group += digit ?? 0
        guard group > 0, total == 0 || total % (scale * 10) == 0 else { return nil }
        total += group * scale
        (group, digit, lastPlace) = (0, nil, 10_000)
      }
    }
    // 二百五 is 250 in speech.
    let isShort = digit != nil && units.dropLast().last.map { $0 != 0x5341 && digits[$0] == nil } ?? false
    guard hasDigit, !isShort, total + group > 0 else { return nil }
    return total + group + (digit ?? 0)
  }

  /// Longer runs are no numbers.
  private static let longest = 16

  private static func isNumeral(_ unit: UInt16) -> Bool { unit >= 0x3007 && numerals.contains(unit) }

  private static let numerals = UnitSet("〇零一二两兩三四五六七八九十百千万萬亿億")

  private static let digits: [UInt16: Int64] = [
    0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E24: 2, 0x5169: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6,
    0x4E03: 7, 0x516B: 8, 0x4E5D: 9,
  ]
  private static let places: [UInt16: Int64] = [0x5341: 10, 0x767E: 100, 0x5343: 1000]
  private static let scales: [UInt16: Int64] = [
    0x4E07: 10_000, 0x842C: 10_000, 0x4EBF: 100_000_000, 0x5104: 100_000_000,
  ]
}
