import Notes
import UnicodeText

/// Words that belong to the target language, too.
extension WordScorer {
  /// Whether a word of a label is one of the target language, which the source of the label does not have: Dutch
  /// `Continue monitoring` for "Continuous Monitoring".
  func isTargetWord(_ word: Word, in segment: Segment, against unit: UnitWords) -> Bool {
    guard unit.isReliable, !unit.unit.contains(word.key), !functionWords.contains(word.key) else { return false }
    return evidence.targetZipf(word.key) >= 3 || evidence.isTargetWord(segment.string(word)) == true
  }

  /// Whether writers of the target language use a word of the source in this form, hardly more rarely: `ransomware`.
  func isInUse(_ word: Word, in segment: Segment) -> Bool {
    let use = evidence.targetUse(segment.string(word), word.key)
    let frequency = evidence.sourceZipf(word.key)
    return use > 0 && frequency - use <= (frequency < Self.common ? Self.mostRarely : Self.mostRarely / 2)
  }

  /// On the Zipf scale. Measured on eight languages: loans are within 1 of their frequency in English, words that were
  /// left untranslated are 2 or more below. Of common words, titles of songs and films fill the lists of any language.
  private static let mostRarely: Float = 1.1
  private static let common: Float = 4.5
}
