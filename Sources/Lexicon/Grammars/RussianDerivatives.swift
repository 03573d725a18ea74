import UnicodeText

/// Russian forms that are regularly derived from known words, and that dictionaries list only in part.
struct RussianDerivatives {
  /// Whether the dictionary has these letters.
  let isKnown: ([UInt16]) -> Bool

  /// Whether `word`, in lower case, is such a form.
  func explain(_ word: [UInt16]) -> Bool {
    isPerfective(word)
      || Self.rules.contains { rule in
        guard word.count >= Self.shortest, word.hasSuffix(rule.ending) else { return false }
        let stem = word.dropLast(rule.ending.utf16.count)
        return rule.others.allSatisfy { isKnown(stem + $0) }
      }
  }

  /// A borrowed verb with a prefix that makes it perfective: сгенерировать.
  private func isPerfective(_ word: [UInt16]) -> Bool {
    Self.perfective.contains { prefix in
      guard word.hasPrefix(prefix), word.count >= prefix.utf16.count + Self.shortest else { return false }
      let verb = Array(word.dropFirst(prefix.utf16.count))
      return Self.borrowed.contains { Self.holds(verb, $0) } && isKnown(verb)
    }
  }

  private static func holds(_ word: [UInt16], _ part: [UInt16]) -> Bool {
    (3..<max(3, word.count - part.count)).contains { word[$0...].starts(with: part) }
  }

  private static let perfective = ["с", "за", "от", "про", "пере", "по", "рас", "раз"]
  /// The letters common to all forms of verbs in -ировать.
  private static let borrowed = ["ирова", "иру"].map { Array($0.utf16) }

  private struct Rule {
    let ending: String
    /// Endings with which the stem must be a known word.
    let others: [[UInt16]]

    init(_ ending: String, _ others: String) {
      self.ending = ending
      self.others = others.split(separator: " ").map { Array($0.utf16) }
    }
  }

  /// Plural genitives of abstract nouns (интеграций), adverbs and comparatives of adjectives (потоково, последовательнее),
  /// adverbial participles (изолировав).
  private static let rules = [
    Rule("ций", "ция ции"), Rule("ний", "ние ния"), Rule("но", "ный ная"), Rule("во", "вый вая"), Rule("ко", "кий кая"),
    Rule("нее", "ный ная"), Rule("вав", "вать вал"),
  ]

  /// In letters.
  private static let shortest = 7
}
