extension Language {
  /// The name of Snowball's stemmer; nil where there is none that helps.
  package var stemmer: String? { words(.stemmer).first }

  /// The name of the program that knows its forms; nil where there is none.
  package var grammar: String? { words(.grammar).first }

  /// The name of the program that knows which words it builds of others; nil where there is none.
  package var wordBuilding: String? { words(.wordBuilding).first }

  /// Endings of inflection.
  package var endings: [String] { words(.endings) }

  /// Each the endings that stand for one another; an empty one is the bare stem.
  package var patterns: [[String]] {
    rows(.pattern).map { LanguageReader.words($0).map { $0 == "-" ? "" : String($0) } }
  }

  /// Derivations: a word with one of the endings is regular if its stem is known with each of the others; an empty one
  /// is the bare stem.
  package var derivations: [(endings: [String], others: [String])] {
    rows(.derived).compactMap { row in
      let sides = row.split(separator: "<").map { side in
        LanguageReader.words(String(side)).flatMap { AffixNotation.forms($0) ?? [] }.map { $0 == "-" ? "" : $0 }
      }
      return sides.count == 2 ? (endings: sides[0], others: sides[1]) : nil
    }
  }

  /// Words that other words lead to expect close after them.
  package var companions: [(words: [String], expected: [String])] {
    rows(.companions).compactMap { row in
      let sides = row.split(separator: "=").map { LanguageReader.words(String($0)).map(String.init) }
      return sides.count == 2 ? (words: sides[0], expected: sides[1]) : nil
    }
  }

  /// Prefixes that verbs leave at the end of the clause, the longest first.
  package var separablePrefixes: [String] { words(.separablePrefixes) }

  /// What is put before borrowed verbs and nouns, and with each what after them; empty where nothing is known.
  package var loanFrames: [(before: String, after: [String])] {
    rows(.loanFrame).compactMap { row in
      let words = LanguageReader.words(row).map(String.init)
      return words.first.map { (before: String($0.dropLast()), after: Array(words.dropFirst())) }
    }
  }

  /// Whether names in Latin letters take endings without an apostrophe: `Dockera`.
  package var putsEndingsOnNames: Bool { isTrue(.nameEndings) }

  /// Whether the words of a name are joined with hyphens in compounds: `VS-Code-Erweiterung`.
  package var hyphenatesNames: Bool { isTrue(.hyphenatedNames) }
}
