/// Candidates by key, each with its likeliest slip.
struct NeighbourPool {
  struct Candidate {
    /// Spellings with the same key, likeliest first: several when folding unifies the edited letter with another.
    var texts: [String]
    var frequency: Float
    var weight: Float
    /// Whether it consists of listed parts, because a dictionary cannot list it.
    var isCompound = false
    var rank: Float { frequency + weight }
  }

  private let own: UInt64?
  /// Look-ups in the frequency table so far; a dictionary look-up counts as several.
  var lookUps = 0
  private var byKey: [UInt64: Candidate] = [:]

  /// - Parameter own: the key of the word itself, which is not a neighbour.
  init(own: UInt64?) { self.own = own }

  func contains(_ key: UInt64) -> Bool { key == own || byKey[key] != nil }

  mutating func add(
    _ letters: some Collection<UInt16>, key: UInt64, frequency: Float, weight: Float, isCompound: Bool = false
  ) {
    guard key != own else { return }
    let text = String(utf16: Array(letters))
    guard var known = byKey[key] else {
      byKey[key] = Candidate(texts: [text], frequency: frequency, weight: weight, isCompound: isCompound)
      return
    }
    known.frequency = max(known.frequency, frequency)
    if !known.texts.contains(text) {
      let isBetter = weight > known.weight || (weight == known.weight && Self.isPlainer(text, than: known.texts[0]))
      known.texts.insert(text, at: isBetter ? 0 : known.texts.count)
    }
    known.weight = max(known.weight, weight)
    byKey[key] = known
  }

  /// Whether `a` has fewer alefs with hamza: between forms that fold alike the plain one is the commoner.
  private static func isPlainer(_ a: String, than b: String) -> Bool {
    func hamzas(_ text: String) -> Int { text.utf16.count { [0x0622, 0x0623, 0x0625].contains($0) } }
    return hamzas(a) < hamzas(b)
  }

  /// The likeliest candidates, in an order that does not depend on hashing.
  func best(_ count: Int) -> [Candidate] {
    let sorted = byKey.values.sorted { a, b in
      a.rank != b.rank ? a.rank > b.rank : a.texts[0].utf8.lexicographicallyPrecedes(b.texts[0].utf8)
    }
    return Array(sorted.prefix(count))
  }
}
