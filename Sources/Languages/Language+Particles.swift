extension Language {
  /// Particles with one form after a consonant and another after a vowel.
  package var particlePairs: [(afterConsonant: String, afterVowel: String)] {
    rows(.particlePair).compactMap { row in
      let words = LanguageReader.words(row).map(String.init)
      return words.count == 2 ? (afterConsonant: words[0], afterVowel: words[1]) : nil
    }
  }

  /// Particles that are no words of their own.
  package var boundParticles: [String] { words(.boundParticles) }
}
