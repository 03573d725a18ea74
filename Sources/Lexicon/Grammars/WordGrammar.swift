import Languages

/// Knows how the words of a language change. A language's file names one (`grammar: german`); without one there is what
/// `EndingForms`, Snowball and lists do.
protocol WordGrammar {
  /// Every stem that a word may have, folded; the first is the nearest to the word as it is.
  ///
  /// - Parameters:
  ///   - word: folded letters.
  ///   - isTerm: whether it is a word of a term, of which only such stems count as its author may have meant.
  ///   - snowball: Snowball's stem of a word, which is the word itself where it has none.
  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]]
}

/// The grammars by the names that files call them by.
enum WordGrammars {
  /// What knows the words of `language`.
  static func of(_ language: Language, hasStemmer: Bool) -> any WordGrammar {
    if let make = language.grammar.flatMap({ byName[$0] }) { return make(language) }
    if hasStemmer { return SnowballForms() }
    let endings = EndingForms.sorted(language.endings)
    return endings.isEmpty ? UnchangedForms() : EndingForms(endings: endings, shortestStem: 3)
  }

  /// Every name that a file may give.
  static var names: Set<String> { Set(byName.keys) }

  private static let byName: [String: @Sendable (Language) -> any WordGrammar] = [
    "arabic": { _ in ArabicForms() }, "elided": { _ in ElidedForms() }, "english": { _ in EnglishForms() },
    "german": { GermanForms(prefixes: $0.separablePrefixes.map { Array($0.utf16) }) }, "hebrew": { _ in HebrewForms() },
    "hindi": { HindiForms(endings: EndingForms.sorted($0.endings)) }, "iberian": { _ in IberianForms() },
    "korean": { _ in KoreanForms() },
  ]
}

/// What Snowball knows.
struct SnowballForms: WordGrammar {
  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    [word, snowball(word)]
  }
}

/// Words that do not change: Chinese, Japanese, Vietnamese, Thai.
struct UnchangedForms: WordGrammar {
  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] { [word] }
}
