/// Of the many strings that are one slip away from a word, those most likely to be words: by their letters and by the
/// slip, as in a noisy channel (Kernighan, Church and Gale 1990). Only these are turned into strings.
struct LikeliestGuesses {
  struct Guess {
    let text: String
    let weight: Float
  }

  private let capacity: Int
  private var letters: CharacterModel.Neighbourhood?
  /// The units of all guesses, one after the other.
  private var units: [UInt16] = []
  private var entries: [Entry] = []

  private struct Entry {
    let range: Range<Int>
    let weight: Float
    let score: Float
  }

  /// - Parameters:
  ///   - capacity: the number of guesses to keep.
  ///   - word: the word that the guesses are close to, in lower case.
  ///   - letters: the likelihood of letters; without it every guess is kept.
  init(capacity: Int, near word: [UInt16], letters: CharacterModel?) {
    self.capacity = capacity
    self.letters = letters.map { CharacterModel.Neighbourhood($0, of: word) }
  }

  /// Adds a guess; `weight` is the likelihood of its slip, in decimal orders of magnitude. Certain guesses come before
  /// all others.
  mutating func add(_ guess: UnsafeBufferPointer<UInt16>, weight: Float, isSure: Bool = false) {
    let score = (letters?.log2Probability(of: guess) ?? 0) * Self.decimal
    let start = units.count
    units.append(contentsOf: guess)
    entries.append(Entry(range: start..<units.count, weight: weight, score: isSure ? .infinity : score + weight))
  }

  /// The likeliest guesses, best first, without duplicates.
  func best() -> [Guess] {
    // Among equals, the one that was added first.
    let ranked = entries.indices.sorted { a, b in
      entries[a].score != entries[b].score ? entries[a].score > entries[b].score : a < b
    }
    var seen: Set<String> = []
    var found: [Guess] = []
    for index in ranked.prefix(letters == nil ? ranked.count : capacity) {
      let text = String(utf16: units[entries[index].range])
      if seen.insert(text).inserted { found.append(Guess(text: text, weight: entries[index].weight)) }
    }
    return found
  }

  /// Converts binary orders of magnitude to decimal ones.
  private static let decimal: Float = 0.30103
}
