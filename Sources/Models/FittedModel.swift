/// Logistic regression over features with names, with small trees over the same features that add what no sum of
/// weights can express. Its numbers are in the files of `Sources/Models`, which `Lab/fit` writes.
///
/// ```swift
/// let model = FittedModel.embedded("spelling.tsv", of: ["ko, with dictionary", "other, with dictionary"], features)
/// ```
package struct FittedModel: Sendable {
  /// From where on its answer is yes; what it is compared with is up to the kind of model.
  package let threshold: Float
  let features: ModelFeatures
  let bias: Float
  /// In the order of the features.
  let weights: [Float]
  let trees: ModelTrees

  /// The log-odds of yes.
  /// - Parameter values: of all features, in their order.
  package func logOdds(_ values: [Float]) -> Float {
    zip(weights, values).reduce(bias + trees.sum(values)) { $0 + $1.0 * $1.1 }
  }

  /// The features whose weights count most for or against, with what they contribute to the log-odds, in words.
  package func reasons(_ values: [Float]) -> [String] {
    ModelContributions.strongest(zip(features.names, zip(weights, values).map { $0 * $1 }))
  }
}

extension FittedModel {
  /// The model that the files in the binary give for the first of `conditions` that has rows.
  /// - Parameters:
  ///   - name: of the file with the weights.
  ///   - conditions: the last one must have rows; the trees are its.
  ///   - trees: the name of the file with the trees, if there are any.
  /// - Precondition: The files have no mistakes, which the tests check.
  package static func embedded(
    _ name: String, of conditions: [String], _ features: ModelFeatures, trees: String? = nil
  ) -> FittedModel {
    do {
      let trees = try trees.flatMap(ModelFile.embedded)?.trees(of: conditions.last ?? "", features)
      if let model = try ModelFile.embedded(name)?.model(of: conditions, features, trees: trees ?? ModelTrees()) {
        return model
      }
      preconditionFailure("\(name) has no rows for \(conditions)")
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Names of numbers that are no weights of features.
  static let biasName = "bias"
  static let thresholdName = "threshold"
}

extension ModelFile {
  /// The model of the first of `conditions` that has rows; nil when none has.
  /// - Throws: unless the rows give a threshold, a bias and the weight of every feature, each once, and nothing else.
  package func model(
    of conditions: [String], _ features: ModelFeatures, trees: ModelTrees = ModelTrees()
  ) throws(ModelMistake) -> FittedModel? {
    for condition in conditions {
      let rows = try rows(of: condition)
      if let last = rows.last { return try model(rows, endingWith: last, features, trees) }
    }
    return nil
  }

  private func model(
    _ rows: [ModelRow], endingWith last: ModelRow, _ features: ModelFeatures, _ trees: ModelTrees
  ) throws(ModelMistake) -> FittedModel {
    let count = features.names.count
    var numbers = [Float?](repeating: nil, count: count + 2)
    for row in rows {
      let place =
        switch row[1] {
        case FittedModel.thresholdName: count
        case FittedModel.biasName: count + 1
        default: try row.feature(1, features)
        }
      guard numbers[place] == nil else { throw row.mistake("\"\(row[1])\" has a weight already") }
      numbers[place] = try row.number(2)
    }
    let names = features.names + [FittedModel.thresholdName, FittedModel.biasName]
    if let missing = zip(names, numbers).first(where: { $0.1 == nil }) {
      throw last.mistake("\"\(last[0])\" has no row for \"\(missing.0)\"")
    }
    let given = numbers.compactMap { $0 }
    return FittedModel(
      threshold: given[count], features: features, bias: given[count + 1], weights: Array(given[..<count]),
      trees: trees)
  }
}
