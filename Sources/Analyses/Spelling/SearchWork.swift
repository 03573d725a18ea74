import Lexicon

/// How much the search for the words that suspicious ones were meant to be has cost for one note. The cost of a note
/// does not depend on notes checked before it.
struct SearchWork {
  private var lookUps = 0
  private var searched: Set<String> = []

  /// Whether the note has used up its limit; no ordinary note does.
  var isDone: Bool { lookUps >= Self.most }

  /// Counts one occurrence of `spelling`, and the search for its neighbours if it is the first.
  mutating func add(_ neighbours: SpellingNeighbourhood, of spelling: String) {
    lookUps += Self.occurrence + (searched.insert(spelling).inserted ? neighbours.lookUps : 0)
  }

  /// Look-ups in the frequency table: two seconds, enough to compare more than a thousand different words.
  private static let most = 40_000_000
  /// The cost of an occurrence in addition to the search: its place and the sounds of the source are compared each
  /// time.
  private static let occurrence = 1_000
}
