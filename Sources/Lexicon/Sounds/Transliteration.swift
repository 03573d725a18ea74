import UnicodeText

/// Measures how exactly a word in another script spells the sound of a word in Latin letters: `파싱` that of "parsing",
/// `البكسل` that of "pixels".
///
/// Stricter than `NameEvidence`, which asks whether two words may be the same name: it compares letter by letter, by
/// the spellings that each letter renders (`SoundSpellings`), so that a misspelt loan is further away than the loan.
package struct Transliteration: Sendable {
  /// A Latin word in the form in which it is compared.
  package struct Sound: Sendable {
    fileprivate let letters: [UInt8]

    /// Nil when `word` is too short to compare, too long, or has letters other than a to z.
    package init?(_ word: String) {
      var letters: [UInt8] = []
      for unit in Folding.lowercased(word, .english).utf8 {
        switch unit {
        case UInt8(ascii: "x"): letters += [UInt8(ascii: "k"), UInt8(ascii: "s")]
        case UInt8(ascii: "u") where letters.last == UInt8(ascii: "q"):
          letters[letters.count - 1] = UInt8(ascii: "k")
          letters.append(UInt8(ascii: "w"))
        case 97...122: letters.append(unit)
        default: return nil
        }
      }
      guard (3...24).contains(letters.count) else { return nil }
      self.letters = letters
    }
  }

  private let spellings: SoundSpellings
  private let endings: LoanEndings

  /// Nil for scripts of which too little is known.
  package init?(_ script: Script) {
    guard let spellings = SoundSpellings(script) else { return nil }
    self.spellings = spellings
    endings = LoanEndings(script)
  }

  /// The Latin word whose sound `word` spells best, with or without endings; nil when there is none to compare.
  package func closest(to word: String, among sounds: [Sound]) -> (sound: Sound, distance: Float)? {
    let forms = heard(word)
    return sounds.compactMap { sound in distance(forms, from: sound).map { (sound: sound, distance: $0) } }
      .min { $0.distance < $1.distance }
  }

  /// The distance of `word` from the sound of a Latin word: about the number of letters that do not fit, at most one.
  package func distance(of word: String, from sound: Sound) -> Float { distance(heard(word), from: sound) ?? Self.most }

  /// The distance of a single Hangul syllable from the nearest of `sounds`; nil when there is none to compare.
  package func distance(ofSyllable syllable: String, among sounds: [Sound]) -> Float? {
    guard let letters = spellings.letters(of: Array(syllable.utf16)[...]), letters.count >= Self.fewestOfSyllable else {
      return nil
    }
    return sounds.compactMap { distance([letters], from: $0) }.min()
  }

  private func heard(_ word: String) -> [[SoundSpellings.Letter]] {
    // Without Arabic vowel marks.
    let letters = Folding.lowercased(Folding.composed(word), .english).utf16.filter { !(0x064B...0x0652).contains($0) }
    return endings.forms(of: letters).compactMap { form in
      spellings.letters(of: form).flatMap { $0.count >= Self.fewest ? $0 : nil }
    }
  }

  private func distance(_ forms: [[SoundSpellings.Letter]], from sound: Sound) -> Float? {
    forms.lazy.filter { 2 * sound.letters.count >= $0.count && sound.letters.count <= 2 * $0.count + 3 }
      .map { distance($0, from: sound.letters) }.min()
  }

  /// Least cost of reading `word` as `latin`, by dynamic programming over both.
  private func distance(_ word: [SoundSpellings.Letter], from latin: [UInt8]) -> Float {
    let width = latin.count + 1
    var costs = [Float](repeating: Self.most, count: (word.count + 1) * width)
    costs[0] = 0
    for i in 0...word.count {
      for j in 0...latin.count {
        let here = costs[i * width + j]
        guard here < Self.most else { continue }
        func reach(_ i: Int, _ j: Int, _ cost: Float) {
          if here + cost < costs[i * width + j] { costs[i * width + j] = here + cost }
        }
        if j < latin.count { reach(i, j + 1, spellings.silence(latin, j)) }
        guard i < word.count else { continue }
        for spelling in word[i] where latin[j...].starts(with: spelling.text) {
          reach(i + 1, j + spelling.text.count, spelling.cost)
        }
      }
    }
    let last = costs[(word.count * width)...]
    return Self.inflections.reduce(last[last.endIndex - 1]) { best, inflection in
      let rest = latin.count - inflection.ending.count
      guard rest >= 3, latin[rest...].elementsEqual(inflection.ending) else { return best }
      return min(best, last[last.startIndex + rest] + inflection.cost)
    }
  }

  /// English endings that loans drop.
  private static let inflections: [(ending: [UInt8], cost: Float)] = [
    (Array("s".utf8), 0.1), (Array("es".utf8), 0.15), (Array("ed".utf8), 0.2), (Array("d".utf8), 0.2),
    (Array("ing".utf8), 0.3),
  ]
  /// A higher cost means that the words are not alike.
  private static let most: Float = 1
  /// In letters; shorter words match by chance.
  private static let fewest = 3
  private static let fewestOfSyllable = 2
}
