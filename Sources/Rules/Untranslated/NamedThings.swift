import Notes
import UnicodeText

/// Words that the source speaks about by their names: the alien package, the user root, video tags, a `for` loop.
enum NamedThings {
  /// Whether `keys` stand in the source right before or right behind a word for things that have such names. Linear in
  /// the sources.
  static func isNamed(_ keys: [UInt64], in sources: ArraySlice<Segment>) -> Bool {
    guard let first = keys.first else { return false }
    return sources.contains { segment in
      let words = segment.words
      return words.indices.contains { i in
        guard words[i].key == first, words[i...].prefix(keys.count).map(\.key) == keys else { return false }
        let (before, after) = (i - 1, i + keys.count)
        return after < words.count && named.contains(words[after].key) && isClose(after, segment)
          || before >= 0 && naming.contains(words[before].key) && isClose(i, segment)
      }
    }
  }

  /// Whether the source names a construct of a programming language by `word`: it stands right before "loop",
  /// "statement" or the like.
  static func isKeyword(_ word: Word, in sources: ArraySlice<Segment>) -> Bool {
    guard keywords.contains(word.key) else { return false }
    return sources.contains { segment in
      zip(segment.words, segment.words.dropFirst()).contains { $0.key == word.key && constructs.contains($1.key) }
    }
  }

  /// Whether no more than a space or a mark of emphasis or quotation parts word `i` from the one before.
  private static func isClose(_ i: Int, _ segment: Segment) -> Bool {
    segment.words[i].range.start - segment.words[i - 1].range.end <= 2
  }

  private static let named = keys(
    """
    command commands daemon directive extension group library module modules option package packages plugin program \
    property repository script suite syntax tag tags tool user utility variable
    """)
  private static let naming = keys("called command module named option package packages program tool user utility")
  private static let keywords = keys(
    """
    async await break case class continue def do else except finally for if import match return switch try while with \
    yield
    """)
  private static let constructs = keys(
    "block blocks branch branches clause clauses keyword keywords loop loops statement statements")

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Folding.key(String($0)) })
  }
}
