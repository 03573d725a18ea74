import UnicodeText

extension Language {
  /// The rows of letter keys on the keyboard that its writers use, top to bottom, each row shifted half a key to the
  /// right of the one above. Of Hangul the keys are jamo.
  package var keyboardRows: [String] { words(.keyboard) }

  /// Groups of letters that are written for one another, by shape (as scanning and haste confuse them) or by sound.
  package var lookAlikes: [String] {
    switch tag.script {
    case "Latn" where file?.scripts != [.latin]: Self.words(.lookAlikes, of: "und")
    case "Cyrl" where file?.scripts != [.cyrillic]: Self.words(.lookAlikes, of: "ru")
    default: words(.lookAlikes)
    }
  }

  /// Letters that tell it from the other languages of its script; empty where none are known.
  package var ownLetters: String { words(.ownLetters).joined() }

  /// Words that tell it from the other languages of its script; empty where none are known.
  package var ownWords: [String] { words(.ownWords) }

  /// For each relative its English name, and letters that only the relative has.
  package var relativeLetters: [(name: String, letters: String)] {
    rows(.relativeLetters).compactMap { row in
      let words = LanguageReader.words(row).map(String.init)
      return words.first.map { (name: $0, letters: words.dropFirst().joined()) }
    }
  }

  /// Whether both are written forms of one language: Norwegian's.
  package func isOtherForm(of other: LanguageTag) -> Bool { words(.otherForms).contains(other.language) }

  /// The languages of which a sentence may be in either.
  package var relatives: [LanguageTag] { words(.relatives).compactMap { LanguageTag($0) } }

  /// Whether a sentence may be in either of the two.
  package func isRelative(of other: LanguageTag) -> Bool { words(.relatives).contains(other.language) }
}

extension Language {
  /// Letters that may be written or left out, or be written for one another: the full form, the plain one, which may be
  /// empty, and whether only the ends of words are meant.
  package var spellingPairs: [(full: String, plain: String, isEnding: Bool)] {
    rows(.spellingPair).compactMap { row in
      let words = LanguageReader.words(row).map(String.init)
      guard words.count == 2 else { return nil }
      let isEnding = words[0].hasSuffix("$")
      return (
        full: isEnding ? String(words[0].dropLast()) : words[0], plain: words[1] == "-" ? "" : words[1],
        isEnding: isEnding
      )
    }
  }
}
