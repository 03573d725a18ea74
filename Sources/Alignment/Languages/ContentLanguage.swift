import Languages
import Notes
import UnicodeText

/// Detects the language of a note from its text. Masked code, links and tags do not count.
///
/// ```swift
/// ContentLanguage(note).language        // nil when the text is no evidence
/// ```
///
/// Each answer is worked out when it is asked for: nineteen tables of words are looked into only where neither the path
/// nor the script tells.
package final class ContentLanguage {
  private let tally: WordTally

  package init(_ note: Note) { tally = WordTally(note) }

  /// The language that the text is in, if that is clear.
  ///
  /// A text with much of another script is in that script's language: names and terms stand in Latin letters
  /// everywhere, but no one writes English with every third word in Arabic.
  package private(set) lazy var language: LanguageTag? = {
    if let script = tally.mainScript {
      let scripts: [Script] = script == .han ? [.han, .hiragana, .katakana] : [script]
      if tally.share(of: scripts) >= 0.3 { return ScriptLanguages.language(of: script, in: tally) }
    }
    return LatinEvidence(tally.latin).language
  }()

  /// Whether the text is certainly running prose in `source`: enough words, and a clear majority of them.
  package func reads(as source: LanguageTag) -> Bool {
    mayRead(as: source) && language?.isSame(as: source) == true
  }

  /// Whether nothing but another language that fits better is against it.
  private func mayRead(as source: LanguageTag) -> Bool {
    guard Language.of(source).isLatin else {
      return tally.words(in: Language.of(source).scripts) >= Self.enoughWords
        && tally.share(of: Language.of(source).scripts) >= 0.75
    }
    guard tally.latin.count >= Self.enoughWords, tally.share(of: [.latin]) >= 0.95,
      let fit = LatinEvidence.fit(tally.latin, source)
    else { return false }
    return fit.mean >= 4.4 && fit.functionShare >= 0.2
  }

  /// Whether the text may well be in `tagged`: detected with certainty, or in a script of that language with nothing
  /// else fitting.
  func agrees(with tagged: LanguageTag) -> Bool {
    guard let language else { return false }
    // `no` names both written forms of Norwegian, and a text in one reads much like the other.
    if language.language == tagged.language || Language.of(tagged).isOtherForm(of: language) { return true }
    let scripts = Language.of(tagged).scripts
    return scripts != [.latin] && tally.share(of: scripts) >= 0.3 && Language.of(language).scripts == scripts
  }

  /// With fewer words nothing is certain.
  private static let enoughWords = 8
}
