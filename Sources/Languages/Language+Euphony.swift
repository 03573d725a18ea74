extension Language {
  /// A word that takes another form before certain sounds.
  package struct Euphony: Sendable {
    package let word: String
    package let other: String
    /// Beginnings of words before which it is `other`.
    let beginnings: [String]
    /// Longer beginnings of which this is not true.
    let exceptions: [String]

    /// Whether `other` is right before `next`, which is in small letters.
    package func applies(to next: String) -> Bool {
      beginnings.contains { next.hasPrefix($0) } && !exceptions.contains { next.hasPrefix($0) }
    }
  }

  /// The words that take another form before certain sounds.
  package var euphonies: [Euphony] {
    rows(.euphony).compactMap { row in
      let words = LanguageReader.words(row).map(String.init)
      guard words.count > 2 else { return nil }
      let rest = words.dropFirst(2)
      return Euphony(
        word: words[0], other: words[1], beginnings: rest.filter { !$0.hasPrefix("-") },
        exceptions: rest.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
    }
  }
}
