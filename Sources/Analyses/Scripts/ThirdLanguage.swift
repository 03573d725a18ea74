import Alignment
import Languages
import Lexicon
import Notes
import UnicodeText

/// Identifies a block in a third language of the same script: by how frequent its words are in each language, and by
/// letters that only one of two relatives has; a long one in a relative by both.
package enum ThirdLanguage {
  /// English name of the language of `segment`, when it is neither the target nor the source language; a close relative
  /// only of thirty words or more. Nil when in doubt.
  package static func of(_ segment: Segment, _ context: NoteContext) -> String? {
    guard segment.words.count >= 8 else { return nil }
    let words = segment.words.filter { $0.hasLetter && $0.range.count > 1 }
    guard words.reduce(0, { $0 + $1.range.count }) >= 40, words.count >= 8 else { return nil }
    if let relative = ownLetters(segment, words, context.relativeLetters) { return relative }
    if let near = context.nearLanguages.language(of: [segment], fewest: NearLanguages.fewestOfParagraph) {
      return near.englishName
    }
    return byFrequency(words, context)
  }

  /// The mean frequency of the words must be far better in another language than in both that are expected.
  private static func byFrequency(_ words: [Word], _ context: NoteContext) -> String? {
    // Without a table the words of the right language look like those of any other.
    guard !Language.of(context.targetLanguage).isLatin || WordTable.of(context.targetLanguage) != nil else {
      return nil
    }
    let latin = words.filter { $0.script == .latin && !$0.isCapitalized }
    guard latin.count >= 8, latin.count * 3 >= words.count * 2 else { return nil }
    let expected = max(
      Language.of(context.targetLanguage).isLatin ? mean(latin, context.targetLanguage) : 0,
      mean(latin, context.sourceLanguage))
    guard expected < 3.6 else { return nil }
    var best: (language: LanguageTag, mean: Float)?
    for language in candidates where isUnrelated(language, context.targetLanguage) && language != context.sourceLanguage
    {
      let mean = mean(latin, language)
      if mean > best?.mean ?? 0 { best = (language, mean) }
    }
    guard let best, best.mean >= expected + 1.2, best.mean >= 4.2 else { return nil }
    return best.language.englishName
  }

  private static func mean(_ words: [Word], _ language: LanguageTag) -> Float {
    guard let table = WordTable.of(language) else { return 0 }
    return words.reduce(0) { $0 + table.zipf($1.key) } / Float(words.count)
  }

  private static let candidates = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "vi", "id"]
    .compactMap(LanguageTag.init)

  /// Statistics never decide between close relatives.
  private static func isUnrelated(_ a: LanguageTag, _ b: LanguageTag) -> Bool {
    a.language != b.language && !Language.of(a).isRelative(of: b)
  }

  /// Letters of a relative that the target language never writes: a quarter of the words must contain one.
  private static func ownLetters(
    _ segment: Segment, _ words: [Word], _ relatives: [(name: String, letters: UnitSet)]
  ) -> String? {
    for (language, letters) in relatives {
      let holding = words.count { word in segment.text.utf16[word.range.indices].contains(where: letters.contains) }
      if holding * 4 >= words.count { return language }
    }
    return nil
  }
}
