import Notes
import UnicodeText

/// Words that the source mentions by name: the alien package, the user root, video tags, a `for` loop.
struct NamedThings {
  /// Runs of one and two words directly before or after a word for things that have such names.
  private let named: Set<UInt64>
  private let constructs: Set<UInt64>
  /// The types of a programming language in the text, when two are, one of which is no word.
  private let types: Set<UInt64>

  /// Reads each of the sources once.
  init(_ sources: ArraySlice<Segment>) {
    var (named, constructs, types): (Set<UInt64>, Set<UInt64>, Set<UInt64>) = ([], [], [])
    for segment in sources {
      for word in segment.words where !word.isCapitalized && Self.types.contains(word.key) { types.insert(word.key) }
      let words = segment.words
      for i in words.indices {
        for end in [i + 1, i + 2] where end <= words.count {
          let isBefore = end < words.count && Self.named.contains(words[end].key) && Self.isClose(end, segment)
          let isBehind = i > 0 && Self.naming.contains(words[i - 1].key) && Self.isClose(i, segment)
          if isBefore || isBehind { named.insert(Self.key(words[i..<end].map(\.key))) }
        }
        if i > 0, Self.constructs.contains(words[i].key) { constructs.insert(words[i - 1].key) }
      }
    }
    self.named = named
    self.constructs = constructs
    self.types = types.count > 1 && !types.isDisjoint(with: Self.abbreviatedTypes) ? types : []
  }

  /// Whether one or two words are directly before or after a word for things that have such names in the source.
  func isNamed(_ keys: [UInt64]) -> Bool { named.contains(Self.key(keys)) }

  /// Whether the source names a construct of a programming language by `word`: it is directly before "loop",
  /// "statement" or the like.
  func isKeyword(_ word: Word) -> Bool { Self.keywords.contains(word.key) && constructs.contains(word.key) }

  /// Whether the source speaks of types, and `word` is one of them: "str and list".
  func isType(_ word: Word) -> Bool { !word.isCapitalized && types.contains(word.key) }

  private static func key(_ keys: [UInt64]) -> UInt64 { keys.reduce(0, SourceProfile.pairKey) }

  /// Whether no more than a space or a mark of emphasis or quotation separates word `i` from the one before.
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

  private static let abbreviatedTypes = keys(
    "bigint bool char dict enum frozenset int str struct tuple uint varchar vec bytearray datetime")
  private static let types = abbreviatedTypes.union(
    keys(
      "array boolean byte bytes complex date decimal double float integer list long map number object set short string")
  )

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Folding.key(String($0)) })
  }
}
