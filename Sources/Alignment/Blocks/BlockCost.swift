import Notes

/// The cost of pairing blocks as translations of each other: different kinds, unlikely lengths (Gale and Church 1993),
/// and tokens that only one of them has (after Moore 2002). The unit is the negative natural logarithm of a
/// probability, so that the costs of moves add up; the reward for shared tokens may make a cost negative.
struct BlockCost {
  let source: [BlockOutline.Item]
  let target: [BlockOutline.Item]
  let tokens: SharedTokens
  let ratio: LengthRatio
  /// The cost of splitting or merging a text. Gale and Church found this in a ninth of the sentences; it is rarer for
  /// paragraphs.
  var division: Float = 4

  /// One block for one. `shared` is the weight of their common tokens.
  func pair(_ i: Int, _ j: Int, shared: SharedTokens.Weight) -> Float {
    doubt(i, j, shared: shared) - min(Self.reward, shared.all)
  }

  /// The evidence against a pair; 0 when there is none.
  func doubt(_ i: Int, _ j: Int, shared: SharedTokens.Weight) -> Float {
    let (a, b) = (source[i], target[j])
    // The length of code and the like says nothing about prose.
    return kinds(a, b) + length(a.length, b.length, a.isProse && b.isProse)
      + conflict(tokens.sourceWeight[i], tokens.targetWeight[j], shared.firm)
      + max(tokens.sourceOrphans[i], tokens.targetOrphans[j])
  }

  /// The cost of source block `i` split into target blocks `j` and the next; nil when their kinds are never split.
  /// `first` and `second` are the weights of the tokens that it shares with each.
  func split(_ i: Int, _ j: Int, _ first: SharedTokens.Weight, _ second: SharedTokens.Weight) -> Float? {
    let shared = first + second
    let (a, b, c) = (source[i], target[j], target[j + 1])
    guard a.isDivisible, b.isDivisible, c.isDivisible, b.depth == c.depth else { return nil }
    let weight = tokens.targetWeight[j] + tokens.targetWeight[j + 1]
    return divided(before: c) + max(kinds(a, b), kinds(a, c)) + length(a.length, b.length + c.length, true)
      + conflict(tokens.sourceWeight[i], weight, shared.firm)
      - reward((first, tokens.targetWeight[j]), (second, tokens.targetWeight[j + 1]), of: tokens.sourceWeight[i])
      + max(tokens.sourceOrphans[i], tokens.targetOrphans[j], tokens.targetOrphans[j + 1])
  }

  /// The cost of source blocks `i` and the next merged into target block `j`; nil when their kinds are never merged.
  /// `first` and `second` are the weights of the tokens that it shares with each.
  func merge(_ i: Int, _ j: Int, _ first: SharedTokens.Weight, _ second: SharedTokens.Weight) -> Float? {
    let shared = first + second
    let (a, b, c) = (source[i], source[i + 1], target[j])
    guard a.isDivisible, b.isDivisible, c.isDivisible, a.depth == b.depth else { return nil }
    let weight = tokens.sourceWeight[i] + tokens.sourceWeight[i + 1]
    return divided(before: b) + max(kinds(a, c), kinds(b, c)) + length(a.length + b.length, c.length, true)
      + conflict(weight, tokens.targetWeight[j], shared.firm)
      - reward((first, tokens.sourceWeight[i]), (second, tokens.sourceWeight[i + 1]), of: tokens.targetWeight[j])
      + max(tokens.sourceOrphans[i], tokens.sourceOrphans[i + 1], tokens.targetOrphans[j])
  }

  /// The cost of a block that the other side lacks.
  func skip(_ item: BlockOutline.Item) -> Float {
    item.isAddition ? 0 : item.isProse ? Self.skipped : Self.skipped * 0.75
  }

  // MARK: Parts

  /// The evidence for two parts of one block. Each counts in full if together they carry all tokens of the block.
  private func reward(
    _ first: (shared: SharedTokens.Weight, weight: Float), _ second: (shared: SharedTokens.Weight, weight: Float),
    of whole: Float
  ) -> Float {
    let areParts =
      [first, second].allSatisfy { $0.weight > 0 && $0.shared.firm >= 0.95 * $0.weight }
      && first.shared.firm + second.shared.firm >= 0.95 * whole && first.weight + second.weight <= 1.05 * whole
    return min(areParts ? 2 * Self.reward : Self.reward, first.shared.all + second.shared.all)
  }

  private func length(_ a: Float, _ b: Float, _ isProse: Bool) -> Float {
    isProse ? ratio.cost(a, b) : 0
  }

  private func conflict(_ a: Float, _ b: Float, _ shared: Float) -> Float {
    let total = a + b
    guard total > 0 else { return 0 }
    return (1 - min(1, 2 * shared / total)) * min(4, total)
  }

  private func kinds(_ a: BlockOutline.Item, _ b: BlockOutline.Item) -> Float {
    if b.isAddition { return Self.impossible }
    if a.shape == b.shape { return 0 }
    let depth = 0.5 * Float(min(3, abs(a.depth - b.depth)))
    // `* The key` may become a bare `* key` in code, without a segment.
    guard a.isProse == b.isProse else { return a.kind.isSameKind(as: b.kind) ? 1 : 9 }
    switch (a.kind, b.kind) {
    case (.heading(let x), .heading(let y)): return 0.7 * Float(min(3, abs(x - y))) + depth
    case (.listItem(let x), .listItem(let y)): return (x == y ? 0.2 : 0.7) + depth
    case (.tableRow(let x), .tableRow(let y)): return (x == y ? 1 : 2) + depth
    case (.code, .code), (.paragraph, .paragraph), (.definition, .definition): return 0.2 + depth
    case (.admonition, .admonition), (.footnote, .footnote): return 0.2 + depth
    case (.html, .html), (.masked, .masked), (.thematicBreak, .thematicBreak): return depth
    case (.heading, _), (_, .heading): return 4 + depth
    case (.tableRow, _), (_, .tableRow), (.footnote, _), (_, .footnote): return 6 + depth
    case (_, _): return (a.isProse ? 2 : 5) + depth
    }
  }

  /// Tuned, as the others, on notes from which blocks were dropped and in which paragraphs were merged: one block in
  /// thirty is missing, not one sentence in a hundred as in Gale and Church's corpus.
  private static let skipped: Float = 3.5

  /// More than any alternative.
  private static let impossible: Float = 1000

  /// Items are hardly ever split or merged; the paragraphs of one item are.
  private func divided(before b: BlockOutline.Item) -> Float { division + (b.isItem ? 2 : 0) }

  /// The most that shared tokens of two blocks count, however many there are.
  private static let reward: Float = 8
}

extension Block.Kind {
  /// Whether both are headings, both list items, and so on.
  fileprivate func isSameKind(as other: Block.Kind) -> Bool {
    switch (self, other) {
    case (.heading, .heading), (.listItem, .listItem), (.tableRow, .tableRow), (.code, .code): true
    default: self == other
    }
  }
}

extension BlockOutline.Item {
  fileprivate var isItem: Bool {
    if case .listItem = kind { true } else { false }
  }

  /// Running prose may be split or merged; headings, rows and titles may not.
  fileprivate var isDivisible: Bool {
    switch kind {
    case .paragraph, .listItem, .definition, .footnote: isProse
    default: false
    }
  }
}
