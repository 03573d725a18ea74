import Notes
import UnicodeText

/// Words of programming languages that a text speaks about by their names: a `for` loop, a `with` statement.
enum ConstructWords {
  /// Whether the source names a construct by `word`: it stands right before "loop", "statement" or the like.
  static func isNamed(_ word: Word, in sources: ArraySlice<Segment>) -> Bool {
    guard keywords.contains(word.key) else { return false }
    return sources.contains { segment in
      zip(segment.words, segment.words.dropFirst()).contains { $0.key == word.key && constructs.contains($1.key) }
    }
  }

  private static let keywords = keys(
    "async await break case class continue def do else except finally for if import match return switch try while with yield"
  )
  private static let constructs = keys(
    "block blocks branch branches clause clauses keyword keywords loop loops statement statements")

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Folding.key(String($0)) })
  }
}
