import Notes
import UnicodeText

/// Month names are capitalised and short and therefore look like names; next to a number they are dates, and dates are
/// translated.
enum EnglishDates {
  /// Whether word `i` is an English month directly next to a number.
  static func isDate(_ i: Int, in segment: Segment) -> Bool {
    guard english.contains(segment.words[i].key) else { return false }
    return isNumber(i - 1, nextTo: i, segment) || isNumber(i + 1, nextTo: i, segment)
  }

  private static func isNumber(_ i: Int, nextTo j: Int, _ segment: Segment) -> Bool {
    guard segment.words.indices.contains(i), segment.words[i].isNumber else { return false }
    let (first, second) = i < j ? (segment.words[i], segment.words[j]) : (segment.words[j], segment.words[i])
    return second.range.start - first.range.end <= 2
  }

  private static let english: Set<UInt64> = Set(
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ].map { Folding.key($0) })
}
