import Notes
import UnicodeText

/// Names of activities in lists.
extension WordScorer {
  /// Whether word `i` is the name of an activity next to another one in a list: `Tracing & Monitoring`. Products do not
  /// come in such lists.
  func isListedActivity(_ i: Int, in segment: Segment) -> Bool {
    guard !evidence.sharesScript, isActivity(i, in: segment) else { return false }
    return i > 0 && follows(i, in: segment) && isActivity(i - 1, in: segment)
      || i + 1 < segment.words.count && follows(i + 1, in: segment) && isActivity(i + 1, in: segment)
  }

  private func isActivity(_ i: Int, in segment: Segment) -> Bool {
    let word = segment.words[i]
    guard word.script == .latin, word.range.count > 5, evidence.sourceZipf(word.key) >= 3 else { return false }
    let text = segment.string(word)
    return Self.activityEndings.contains(where: text.hasSuffix) && evidence.isOrdinarySourceWord(text) != false
  }

  private static let activityEndings = ["ing", "tion", "tions", "ment", "ments"]

  /// Whether a comma or an ampersand separates word `i` from the one before.
  private func follows(_ i: Int, in segment: Segment) -> Bool {
    let start = Int(segment.words[i - 1].range.end)
    return segment.text.utf16[start..<max(start, Int(segment.words[i].range.start))].contains(
      where: Self.activityMarks.contains)
  }

  private static let activityMarks = UnitSet(",、，،&")
}
