import Notes
import UnicodeText

/// The marks around a range of text: quotation marks, brackets.
package enum AdjacentText {
  /// Whether `range` fills a pair of quotation marks.
  package static func isQuoted(_ range: UTF16Range, in text: SegmentText) -> Bool {
    guard let before = unit(before: range.start, in: text), let after = unit(after: range.end, in: text) else {
      return false
    }
    return openingQuotes.contains(before) && closingQuotes.contains(after)
  }

  /// Whether a quotation mark is directly before `range`.
  static func opensQuotation(_ range: UTF16Range, in text: SegmentText) -> Bool {
    unit(before: range.start, in: text).map(openingQuotes.contains) ?? false
  }

  /// Whether a quotation mark is directly after `range`.
  static func closesQuotation(_ range: UTF16Range, in text: SegmentText) -> Bool {
    unit(after: range.end, in: text).map(closingQuotes.contains) ?? false
  }

  /// Whether a colon is directly after `range`, as after a key or a lead: `name: …`.
  package static func isKey(_ range: UTF16Range, in text: SegmentText) -> Bool {
    // French puts a space before its colon.
    let next = text.utf16[Int(range.end)...].prefix(2).first { $0 != 0x20 && $0 != 0xA0 && $0 != 0x202F }
    return next == 0x3A || next == 0xFF1A
  }

  /// Whether a sentence or the text ends directly after `range`.
  static func endsSentence(_ range: UTF16Range, in text: SegmentText) -> Bool {
    let end = Int(range.end)
    return end >= text.utf16.count || sentenceEnds.contains(text.utf16[end])
  }

  /// Whether `range` opens the text or follows a mark such as a dash, a comma or a bracket.
  static func opensClause(_ range: UTF16Range, in text: SegmentText) -> Bool {
    guard let before = text.utf16[..<Int(range.start)].last(where: { $0 != 0x20 && $0 != 0xA0 && $0 != 0x0A }) else {
      return true
    }
    return !isLetter(before) && !isNative(before) && !(0x30...0x39).contains(before)
  }

  /// Whether `range` fills brackets after a word, as a gloss does: `可及性（accessibility）`, `(engl. …)`. A short mark of
  /// the language may open them; other Latin words may be in them too.
  ///
  /// - Parameter sharesScript: whether the surrounding words look like those of the gloss, so that no others may be in
  ///   the brackets.
  package static func isGloss(_ range: UTF16Range, in text: SegmentText, sharesScript: Bool = false) -> Bool {
    let units = text.utf16
    guard let open = openBracket(before: Int(range.start), in: units), open > 0,
      let close = units[Int(range.end)...].prefix(25).firstIndex(where: closingBrackets.contains)
    else { return false }
    let (before, after) = (units[(open + 1)..<Int(range.start)], units[Int(range.end)..<close])
    let isMark = before.count <= 12 && before.contains(0x2E)
    let isForeign = sharesScript ? isLetter : isNative
    return (isMark || !before.contains(where: isForeign)) && !after.contains(where: isForeign)
  }

  /// Whether a short word of another script follows in brackets: `accessibility（可及性）`.
  package static func isGlossed(_ range: UTF16Range, in text: SegmentText) -> Bool {
    let units = text.utf16
    var at = Int(range.end)
    if at < units.count, units[at] == 0x20 { at += 1 }
    guard at + 1 < units.count, openingBrackets.contains(units[at]), isNative(units[at + 1]),
      let close = units[(at + 1)...].prefix(20).firstIndex(where: closingBrackets.contains)
    else { return false }
    return units[(at + 1)..<close].allSatisfy { isNative($0) || $0 == 0x20 }
  }

  /// Whether `range` is inside brackets that open at most 80 units before it.
  static func isInBrackets(_ range: UTF16Range, in text: SegmentText) -> Bool {
    openBracket(before: Int(range.start), in: text.utf16, within: 80) != nil
  }

  /// Whether a bracket of either kind is between two neighbours.
  static func hasBracket(between first: Word, _ second: Word, in text: SegmentText) -> Bool {
    text.utf16[Int(first.range.end)..<max(Int(first.range.end), Int(second.range.start))].contains {
      openingBrackets.contains($0) || closingBrackets.contains($0)
    }
  }

  /// Whether `text` contains any opening bracket.
  static func hasBrackets(_ text: SegmentText) -> Bool { text.utf16.contains(where: openingBrackets.contains) }

  private static func openBracket(before start: Int, in units: [UInt16], within limit: Int = 24) -> Int? {
    var at = start - 1
    while at >= 0, start - at <= limit, !closingBrackets.contains(units[at]) {
      if openingBrackets.contains(units[at]) { return at }
      at -= 1
    }
    return nil
  }

  private static func isLetter(_ unit: UInt16) -> Bool {
    (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7A || unit >= 0xC0 && unit < 0x2000
  }

  /// Letters other than those of Western European scripts.
  private static func isNative(_ unit: UInt16) -> Bool {
    unit >= 0x370 && !(0x2000...0x206F).contains(unit) && !(0x3000...0x303F).contains(unit)
      && !(0xFF00...0xFF65).contains(unit) && !Mask.isSentinel(unit)
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

  private static let sentenceEnds = UnitSet(".!?。！？।؟…")
  private static let openingQuotes = UnitSet("\"“„«‘'‹「『《〈‚”’")
  private static let closingQuotes = UnitSet("\"”“»’'›」』》〉‘")
  private static let openingBrackets = UnitSet("(（[［【〔")
  private static let closingBrackets = UnitSet(")）]］】〕")
}
