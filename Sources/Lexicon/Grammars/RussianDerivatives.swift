import UnicodeText

/// Russian verbs that are regularly derived from known ones, and that dictionaries list only in part. For derivations by
/// ending see `DerivedForms`.
struct RussianDerivatives {
  /// Whether the dictionary has these letters.
  let isKnown: ([UInt16]) -> Bool

  /// Whether `word`, in lower case, is such a form.
  func explain(_ word: [UInt16]) -> Bool {
    isPerfective(word)
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

  /// In letters.
  private static let shortest = 7
}
