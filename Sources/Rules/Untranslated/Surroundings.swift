import Notes
import UnicodeText

/// What stands around a stretch of text: quotation marks, brackets.
enum Surroundings {
  /// Whether `range` fills a pair of quotation marks.
  static func isQuoted(_ range: UTF16Range, in text: SegmentText) -> Bool {
    guard let before = unit(before: range.start, in: text), let after = unit(after: range.end, in: text) else {
      return false
    }
    return openingQuotes.contains(before) && closingQuotes.contains(after)
  }

  /// Whether a quotation mark stands right before `range`.
  static func opensQuotation(_ range: UTF16Range, in text: SegmentText) -> Bool {
    unit(before: range.start, in: text).map(openingQuotes.contains) ?? false
  }

  /// Whether `range` stands in brackets behind a word, as a gloss does: `可及性（accessibility）`, `(engl. …)`.
  static func isGloss(_ range: UTF16Range, in text: SegmentText) -> Bool {
    var at = Int(range.start) - 1
    let units = text.utf16
    var steps = 0
    while at >= 0, !openingBrackets.contains(units[at]) {
      // Other words may stand before it in the same brackets, but few.
      if closingBrackets.contains(units[at]) || steps > 24 { return false }
      at -= 1
      steps += 1
    }
    guard at >= 0, let close = units[Int(range.end)...].prefix(25).firstIndex(where: closingBrackets.contains) else {
      return false
    }
    return close >= Int(range.end) && at > 0
  }

  /// Whether brackets with words of another script follow: `accessibility（可及性）`.
  static func isGlossed(_ range: UTF16Range, in text: SegmentText) -> Bool {
    let units = text.utf16
    var at = Int(range.end)
    if at < units.count, units[at] == 0x20 { at += 1 }
    guard at + 1 < units.count, openingBrackets.contains(units[at]) else { return false }
    return units[at + 1] >= 0x370 && !Mask.isSentinel(units[at + 1])
  }

  private static func unit(before index: Int32, in text: SegmentText) -> UInt16? {
    var at = Int(index) - 1
    // French puts a space inside its quotation marks.
    if at > 0, [0x20, 0xA0, 0x202F].contains(text.utf16[at]) { at -= 1 }
    return at >= 0 ? text.utf16[at] : nil
  }

  private static func unit(after index: Int32, in text: SegmentText) -> UInt16? {
    var at = Int(index)
    if at + 1 < text.utf16.count, [0x20, 0xA0, 0x202F].contains(text.utf16[at]) { at += 1 }
    return at < text.utf16.count ? text.utf16[at] : nil
  }

  private static let openingQuotes: Set<UInt16> = Set("\"“„«‘'‹「『《〈‚”’".utf16)
  private static let closingQuotes: Set<UInt16> = Set("\"”“»’'›」』》〉‘".utf16)
  private static let openingBrackets: Set<UInt16> = Set("(（[［【〔".utf16)
  private static let closingBrackets: Set<UInt16> = Set(")）]］】〕".utf16)
}
