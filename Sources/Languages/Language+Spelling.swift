import UnicodeText

extension Language {
  /// Whether all nouns begin with a capital, which therefore says nothing about a word.
  package var capitalizesNouns: Bool { isTrue(.capitalNouns) }

  /// Whether capitals may be written without their accents.
  package var writesBareCapitals: Bool { isTrue(.bareCapitals) }

  /// Letters with a mark that a reform made optional: `î`.
  package var reformedLetters: [String] { words(.reformedLetters) }

  /// Letters with a mark that a text may leave out, if it does so throughout: `ё`.
  package var optionalLetters: [String] { words(.optionalLetters) }

  /// Words with such a letter that are other words without it.
  package var markedHomographs: [String] { words(.markedHomographs) }

  /// Spellings that lists and dictionaries have but the norm has not, with the right one; if `isStem`, both may have
  /// any ending.
  package var mistakenSpellings: [(written: String, meant: String, isStem: Bool)] {
    rows(.mistaken).compactMap { row in
      let sides = row.split(separator: "=").map { LanguageReader.words(String($0)).joined(separator: " ") }
      guard sides.count == 2 else { return nil }
      let isStem = sides.allSatisfy { $0.hasSuffix("-") }
      return (
        written: isStem ? String(sides[0].dropLast()) : sides[0],
        meant: isStem ? String(sides[1].dropLast()) : sides[1], isStem: isStem
      )
    }
  }

  /// Groups of letters that sound alike; an empty one stands for none.
  package var homophones: [[String]] {
    // By bytes: a slash and the vowel sign after it are one `Character`.
    words(.homophones).map { group in
      group.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
  }

  /// Endings that always have an accent; with `isBefore` the vowel before the ending has it.
  package var accentedEndings: [(ending: String, isBefore: Bool)] {
    words(.accentedEndings).map { word in
      word.hasPrefix("´") ? (ending: String(word.dropFirst()), isBefore: true) : (ending: word, isBefore: false)
    }
  }

  /// Endings that writers lose.
  package var lostEndings: [String] { words(.lostEndings) }

  /// Endings before which the first vowel of a word becomes longer.
  package var strengtheningEndings: [String] { words(.strengtheningEndings) }
}
