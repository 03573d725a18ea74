import Languages
import Notes
import UnicodeText

/// Detects the language of a note from its text. Masked code, links and tags do not count.
///
/// ```swift
/// ContentLanguage(note).language        // nil when the text is no evidence
/// ```
package struct ContentLanguage {
  /// The language of the text, if it is clear.
  package let language: LanguageTag?
  private let tally: WordTally
  private let latin: LatinEvidence

  package init(_ note: Note) {
    let tally = WordTally(note)
    let latin = LatinEvidence(tally.latin)
    self.tally = tally
    self.latin = latin
    language = Self.language(tally, latin)
  }

  /// A text with much of another script is in that script's language: names and terms appear in Latin letters
  /// everywhere, but no one writes English with every third word in Arabic.
  private static func language(_ tally: WordTally, _ latin: LatinEvidence) -> LanguageTag? {
    if let script = tally.mainScript {
      let scripts: [Script] = script == .han ? [.han, .hiragana, .katakana] : [script]
      if tally.share(of: scripts) >= 0.3 { return ScriptLanguages.language(of: script, in: tally) }
    }
    return latin.language
  }

  /// Whether the text is certainly running prose in `source`: enough words, and a clear majority of them.
  package func reads(as source: LanguageTag) -> Bool {
    guard let language, language.isSame(as: source) else { return false }
    guard Language.of(source).isLatin else {
      return tally.words(in: Language.of(source).scripts) >= Self.enoughWords
        && tally.share(of: Language.of(source).scripts) >= 0.75
    }
    guard let fit = latin.fit(source), latin.count >= Self.enoughWords, tally.share(of: [.latin]) >= 0.95 else {
      return false
    }
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
