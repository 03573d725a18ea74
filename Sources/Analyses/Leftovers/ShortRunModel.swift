import Languages
import Lexicon
import UnicodeText

/// Logistic regression over `RunFeatures`, with one set of weights for each language, with and without a source. Small
/// trees over the same features, shared by all languages of a kind of script, add what no sum of weights can express.
/// Fitted by script/fit-leftovers.
struct ShortRunModel {
  /// What a set of weights applies to.
  struct Conditions: Hashable {
    /// ISO 639 code; `Latn` or `Zyyy` for any other language in Latin or another script.
    let language: String
    let hasSource: Bool
  }

  private let bias: Float
  /// In the order of `RunFeature`.
  private let weights: [Float]
  /// The log-odds at which a run is reported.
  private let threshold: Float
  /// For each tree, `depth` pairs of a feature and a bound, then what each leaf adds to the log-odds.
  private let trees: [Float]

  private static let depth = 3

  init(language: LanguageTag, hasSource: Bool) {
    let kind = Language.of(language).isLatin ? "Latn" : "Zyyy"
    let names = [language.base, language.language, kind]
    let numbers = names.lazy.compactMap { Self.fitted[Conditions(language: $0, hasSource: hasSource)] }.first ?? []
    precondition(numbers.count == RunFeature.allCases.count + 2, "run script/fit-leftovers again")
    threshold = numbers[0]
    bias = numbers[1]
    weights = Array(numbers[2...])
    trees = Self.fittedTrees[Conditions(language: kind, hasSource: hasSource)] ?? []
  }

  /// Whether the run was more likely left untranslated than kept on purpose.
  func isLeftover(_ run: ShortRun) -> Bool { logOdds(run.features) >= threshold }

  /// What `isLeftover` says of a run, with its figures.
  func decision(about run: ShortRun, in context: NoteContext) -> Decision {
    let segment = context.note.segments[run.leftover.segment]
    let odds = logOdds(run.features)
    let strongest = ModelContributions.strongest(
      RunFeature.allCases.enumerated().map { (feature: $1, value: weights[$0] * run.features.values[$0]) })
    let figures = [odds, threshold].map(ModelContributions.rounded)
    return Decision(
      .run, segment.text.byteRange(run.leftover.range), odds >= threshold ? .weighed(odds) : .kept(.model),
      evidence: ["log-odds \(figures[0]), reported from \(figures[1]) on"] + strongest)
  }

  private func logOdds(_ features: RunFeatures) -> Float {
    zip(weights, features.values).reduce(bias + corrections(features)) { $0 + $1.0 * $1.1 }
  }

  /// Every level of a tree tests one condition for all its nodes, so that the answers are the number of the leaf.
  private func corrections(_ features: RunFeatures) -> Float {
    stride(from: 0, to: trees.count, by: 2 * Self.depth + 1 << Self.depth).reduce(0) { sum, start in
      let leaf = (0..<Self.depth).reduce(0) { leaf, level in
        let (feature, bound) = (Int(trees[start + 2 * level]), trees[start + 2 * level + 1])
        return 2 * leaf + (features.values[feature] > bound ? 1 : 0)
      }
      return sum + trees[start + 2 * Self.depth + leaf]
    }
  }
}
