/// Simplified or traditional, by the commonest characters that differ. The lists leave out those that are correct in
/// both (后 里 只 台 云).
enum HanVariant {
  /// Nil when the text has too few of them to decide.
  static func isTraditional(_ tally: WordTally) -> Bool? {
    let (simple, full) = (tally.ownLetters("zh-Hans"), tally.ownLetters("zh-Hant"))
    guard simple + full >= 2, simple != full else { return nil }
    return full > simple
  }
}
