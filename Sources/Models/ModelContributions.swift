/// What the features of a model contribute to a log-odds, in words.
package enum ModelContributions {
  /// The strongest contributions, the strongest first: `source frequency +1.2`. At most six, none below 0.2.
  static func strongest(_ parts: some Sequence<(String, Float)>) -> [String] {
    parts.filter { $0.1.magnitude >= 0.2 }.sorted { $0.1.magnitude > $1.1.magnitude }.prefix(6)
      .map { "\(words($0.0)) \($0.1 < 0 ? "" : "+")\(rounded($0.1))" }
  }

  /// The name of a feature in words: `isQuotedInSource` is “quoted in source”.
  static func words(_ name: String) -> String {
    let words = name.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
    return words.hasPrefix("is ") ? String(words.dropFirst(3)) : words
  }

  /// To two decimals.
  package static func rounded(_ value: Float) -> Float { (value * 100).rounded() / 100 }
}
