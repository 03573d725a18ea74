/// All units of the translations into one language, with small numbers for their words.
struct BilingualText: Sendable {
  private(set) var units: [Unit] = []
  /// The number of translations.
  private(set) var pages = 0
  private(set) var source = Vocabulary<String>()
  private(set) var target = Vocabulary<RenderingSample.Form>()
  /// Units that were already counted.
  private var seen: Set<UInt64> = []

  struct Unit: Sendable {
    /// Number of its translation.
    let page: Int32
    let source: [Token]
    let target: [Token]
  }

  struct Token: Sendable {
    /// Its number in the vocabulary.
    var word: Int32
    let joint: RenderingSample.Joint
    let isContent: Bool
    let isCapitalized: Bool

    init(_ token: RenderingSample.Token, _ word: Int32) {
      self.word = word
      (joint, isContent, isCapitalized) = (token.joint, token.isContent, token.isCapitalized)
    }
  }

  /// Words by number, in the order in which they were first seen.
  struct Vocabulary<Entry: Sendable>: Sendable {
    private(set) var entries: [Entry] = []
    private var numbers: [UInt64: Int32] = [:]

    /// - Parameter merge: what is known about a word, from what was known and what a sample adds.
    mutating func number(of key: UInt64, _ entry: () -> Entry, _ merge: (Entry, Entry) -> Entry) -> Int32 {
      if let known = numbers[key] {
        entries[Int(known)] = merge(entries[Int(known)], entry())
        return known
      }
      let number = Int32(entries.count)
      numbers[key] = number
      entries.append(entry())
      return number
    }
  }

  /// - Parameter sample: from notes in a fixed order, because only the first of equal units counts.
  mutating func add(_ sample: RenderingSample) {
    let sources = numbers(of: sample.sourceTexts) { key, text in
      source.number(of: key, { text }) { ($0.utf8.count, $0) < ($1.utf8.count, $1) ? $0 : $1 }
    }
    let targets = numbers(of: sample.targetForms) { key, form in
      target.number(of: key, { form }) { $0.text.isLess(capitalizedThan: $1.text) ? $0 : $1 }
    }
    for unit in sample.units where seen.insert(unit.fingerprint).inserted {
      units.append(
        Unit(
          page: Int32(pages), source: unit.source.map { Token($0, sources[$0.key] ?? 0) },
          target: unit.target.map { Token($0, targets[$0.key] ?? 0) }))
    }
    pages += 1
  }

  /// In the order of the keys, so that the same notes always get the same numbers.
  private func numbers<Value>(of words: [UInt64: Value], _ number: (UInt64, Value) -> Int32) -> [UInt64: Int32] {
    words.keys.sorted().reduce(into: [:]) { numbers, key in
      if let value = words[key] { numbers[key] = number(key, value) }
    }
  }

  /// Replaces each word of the translations by the stem that it shares with the most other words: a word alone does not
  /// tell what in it is an ending, a clitic or a particle.
  func stemmed() -> [Unit] {
    let sharing = target.entries.reduce(into: [UInt64: Int]()) { counts, form in
      for stem in Set(form.stems) { counts[stem, default: 0] += 1 }
    }
    var numbers: [UInt64: Int32] = [:]
    let stems = target.entries.map { form -> Int32 in
      let best = form.stems.enumerated().max { a, b in
        let (x, y) = (sharing[a.element] ?? 0, sharing[b.element] ?? 0)
        return x != y ? x < y : a.offset > b.offset
      }
      let number = numbers[best?.element ?? 0] ?? Int32(numbers.count)
      numbers[best?.element ?? 0] = number
      return number
    }
    return units.map { unit in
      Unit(
        page: unit.page, source: unit.source,
        target: unit.target.map { token in
          var token = token
          token.word = stems[Int(token.word)]
          return token
        })
    }
  }
}

extension String {
  /// Whether it has fewer capitals, or is the first by its bytes of two with as many.
  fileprivate func isLess(capitalizedThan other: String) -> Bool {
    let (own, theirs) = (capitals, other.capitals)
    return own != theirs ? own < theirs : self < other
  }

  private var capitals: Int { unicodeScalars.count { $0.properties.isUppercase } }
}
