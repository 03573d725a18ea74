import Languages
import Lexicon
import UnicodeText

/// Years of a calendar other than the Gregorian, as the years of the Gregorian calendar that they may be.
package struct CalendarYears {
  /// How many years the calendar is behind the Gregorian one. A year that begins in spring is part of two.
  private let lags: [Int64]
  /// The years of our time in the calendar, as far as they differ from those of the Gregorian one.
  private let range: ClosedRange<Int64>
  /// Whether its months are others, so that days differ, too.
  private let hasOwnMonths: Bool

  /// Nil for the Gregorian calendar, and for calendars whose years are not known here.
  init?(_ language: LanguageTag) {
    switch Language.of(language).calendar {
    // CLDR 42, supplemental data: eras of the calendars.
    case "persian": (lags, hasOwnMonths) = ([621, 622], true)
    case "buddhist": (lags, hasOwnMonths) = ([-543], false)
    // Its years begin in April. Earlier ones may as well be Gregorian.
    case "vikram-samvat":
      (lags, hasOwnMonths, range) = ([-57, -56], true, 2044...2156)
      return
    default: return nil
    }
    range = (1700 - (lags.max() ?? 0))...(2100 - (lags.min() ?? 0))
  }

  /// The mention, with the Gregorian years that it may be.
  func reading(_ mention: NumberMention) -> NumberMention {
    guard isYear(mention), let year = mention.value?.integer else { return mention }
    return mention.adding(lags.map { DecimalValue(digits: UInt64(year + $0)) })
  }

  /// Whether the number is a year that only this calendar has.
  private func isYear(_ mention: NumberMention) -> Bool {
    guard mention.kind == .number, mention.power == 0, mention.range.count == 4,
      mention.traits.isDisjoint(with: [.percent, .price, .padded, .suffixed]), let year = mention.value?.integer
    else { return false }
    return range.contains(year)
  }

  /// Whether a date in digits has a year of this calendar.
  func hasYear(_ date: NumberMention) -> Bool { date.values.contains { $0.integer.map(range.contains) ?? false } }

  /// Whether an unmatched number may be part of a date that was converted: a year, a month or a day. The last two only
  /// next to a year of the calendar.
  func mayBeConverted(_ mention: NumberMention, among targets: [PlacedNumber]) -> Bool {
    guard mention.kind == .number || mention.kind == .month else { return true }
    guard let value = mention.value?.integer, targets.contains(where: { isYear($0.mention) }) else { return false }
    return range.contains(value) || (1700...2100).contains(value)
      || hasOwnMonths && (mention.kind == .month || (1...31).contains(value))
  }
}
