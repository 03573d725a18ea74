/// Trees that add to the log-odds of a model. Every level of a tree tests one condition for all its nodes, so that the
/// answers are the number of the leaf.
package struct ModelTrees: Sendable {
  /// Conditions per tree.
  let depth: Int
  /// For each condition of each tree, which feature must exceed which bound.
  private(set) var features: [Int] = []
  private(set) var bounds: [Float] = []
  /// What each leaf of each tree adds.
  private(set) var leaves: [Float] = []

  /// No trees.
  package init() { depth = 0 }

  fileprivate init(_ rows: [ModelRow], depth: Int, _ names: ModelFeatures) throws(ModelMistake) {
    self.depth = depth
    for row in rows {
      for level in 0..<depth {
        features.append(try row.feature(1 + 2 * level, names))
        bounds.append(try row.number(2 + 2 * level))
      }
      for leaf in 0..<(1 << depth) { leaves.append(try row.number(1 + 2 * depth + leaf)) }
    }
  }

  /// What all trees add together.
  /// - Parameter values: of all features, in their order.
  func sum(_ values: [Float]) -> Float {
    stride(from: 0, to: features.count, by: max(depth, 1)).reduce(0) { sum, first in
      let leaf = (first..<first + depth).reduce(0) { 2 * $0 + (values[features[$1]] > bounds[$1] ? 1 : 0) }
      return sum + leaves[(first / depth) << depth + leaf]
    }
  }
}

extension ModelFile {
  /// The trees of `condition`, one per row: pairs of a feature and the bound that it must exceed, then what is added for
  /// each combination of answers, from all no to all yes. None when there are no rows.
  /// - Throws: for a feature that is not among `features`, or when the columns are not those of any depth.
  package func trees(of condition: String, _ features: ModelFeatures) throws(ModelMistake) -> ModelTrees {
    let rows = try rows(of: condition)
    guard let first = rows.first else { return ModelTrees() }
    guard let depth = (1...8).first(where: { 1 + 2 * $0 + (1 << $0) == first.cells.count }) else {
      throw first.mistake("\(first.cells.count) cells, which are the conditions and leaves of no tree")
    }
    return try ModelTrees(rows, depth: depth, features)
  }
}
