import UnicodeText

/// A rendering of a term, and how often the notes use it.
package struct LearnedRendering: Hashable, Sendable {
  /// In the singular, in small letters.
  package let term: String
  package let form: String
  /// In how many of the notes that render the term.
  package let pages: MemoryFact.Tally
  /// In how many of the blocks that render the term.
  package let blocks: MemoryFact.Tally

  private static let arrow = " → "
  /// Of both together, in bytes: five long words of a script with three bytes a letter.
  private static let longest = 1024

  /// Nil for a fact of another kind.
  init?(_ fact: MemoryFact) {
    guard fact.kind == .rendering, let blocks = fact.blocks, fact.name.utf8.count <= Self.longest,
      ShownText.isPlain(fact.name)
    else { return nil }
    let sides = fact.name.split(separator: Self.arrow, maxSplits: 2, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
    (term, form) = (String(sides[0]), String(sides[1]))
    (pages, self.blocks) = (fact.tally, blocks)
  }

  /// Whether it is used more often than `other`.
  func isStronger(than other: LearnedRendering) -> Bool {
    blocks.count != other.blocks.count ? blocks.count > other.blocks.count : form < other.form
  }

  /// The subject of its line in the memory.
  static func name(_ term: String, _ form: String) -> String { term + arrow + form }
}
