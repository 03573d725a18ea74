/// What the features of a model contribute to a log-odds, in words.
package enum ModelContributions {
  /// The strongest contributions, the strongest first: `gain +1.2`. At most six, none below 0.2.
  package static func strongest<Feature>(_ parts: some Sequence<(feature: Feature, value: Float)>) -> [String] {
    parts.filter { $0.value.magnitude >= 0.2 }.sorted { $0.value.magnitude > $1.value.magnitude }.prefix(6)
      .map { "\($0.feature) \($0.value < 0 ? "" : "+")\(rounded($0.value))" }
  }

  /// To two decimals.
  package static func rounded(_ value: Float) -> Float { (value * 100).rounded() / 100 }
}
