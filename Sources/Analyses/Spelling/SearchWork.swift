import Lexicon

/// How much the search for what suspicious words were meant to be has cost one note. The same note costs the same,
/// whatever was asked before it.
struct SearchWork {
  private var lookUps = 0
  private var searched: Set<String> = []

  /// Whether the note has had its share; no ordinary one has.
  var isDone: Bool { lookUps >= Self.most }

  /// Counts one occurrence of `spelling`, and the search for its neighbours where it is the first.
  mutating func add(_ neighbours: SpellingNeighbourhood, of spelling: String) {
    lookUps += Self.occurrence + (searched.insert(spelling).inserted ? neighbours.lookUps : 0)
  }

  /// Look-ups in the frequency table: two seconds, in which more than a thousand different words are weighed.
  private static let most = 40_000_000
  /// What an occurrence costs beside the search: its place and the sounds of the source are compared each time.
  private static let occurrence = 1_000
}
