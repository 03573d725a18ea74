import UnicodeText

/// Logistic regression over `RunFeatures`: one set of weights a language, with and without a source, fitted by
/// script/fit-leftovers.
struct ShortRunModel {
  /// What a set of weights is for.
  struct Conditions: Hashable {
    /// ISO 639 code; `Latn` or `Zyyy` for any other language in Latin or another script.
    let language: String
    let hasSource: Bool
  }

  private let bias: Float
  /// In the order of `RunFeature`.
  private let weights: [Float]
  /// From this log-odds on a run is reported.
  private let threshold: Float

  init(language: LanguageTag, hasSource: Bool) {
    let names = [language.base, language.language, WritingSystem.isLatin(language) ? "Latn" : "Zyyy"]
    let numbers = names.lazy.compactMap { Self.fitted[Conditions(language: $0, hasSource: hasSource)] }.first ?? []
    precondition(numbers.count == RunFeature.allCases.count + 2, "run script/fit-leftovers again")
    threshold = numbers[0]
    bias = numbers[1]
    weights = Array(numbers[2...])
  }

  /// Whether the run was more likely left behind than kept on purpose.
  func isLeftover(_ run: ShortRun) -> Bool { logOdds(run.features) >= threshold }

  private func logOdds(_ features: RunFeatures) -> Float {
    zip(weights, features.values).reduce(bias) { $0 + $1.0 * $1.1 }
  }
}
