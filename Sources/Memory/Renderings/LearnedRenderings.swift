import UnicodeText

/// How the terms of the sources are rendered, over all translations.
struct LearnedRenderings: Sendable {
  private var texts: [LanguageTag: BilingualText] = [:]

  /// - Parameter sample: from notes in a fixed order, because only the first of equal units counts.
  mutating func add(_ sample: RenderingSample, in language: LanguageTag) {
    texts[language, default: BilingualText()].add(sample)
  }

  /// - Parameter sourceLanguage: of the notes; its most common words are not terms.
  func facts(from sourceLanguage: LanguageTag) -> [MemoryFact] {
    texts.keys.sorted { $0.text < $1.text }.flatMap { language -> [MemoryFact] in
      guard let text = texts[language], text.pages >= Self.leastPages else { return [] }
      let tallies = RenderingTallies(text, in: language)
      return RenderingSelection(from: sourceLanguage, to: language).facts(tallies)
    }
  }

  /// Fewer notes have no usual rendering.
  static let leastPages = 3
}
