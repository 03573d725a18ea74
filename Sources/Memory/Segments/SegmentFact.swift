/// The subject of a fact about a short text: the text and one of its renderings, `Next steps → Nächste Schritte`.
enum SegmentFact {
  private static let arrow = " → "

  /// Nil if it could not be read again.
  static func name(_ source: String, _ rendering: String) -> String? {
    source.contains(arrow) || rendering.contains(arrow) ? nil : source + arrow + rendering
  }

  /// Nil if `name` is not that of such a fact.
  static func texts(_ name: String) -> (source: String, rendering: String)? {
    let sides = name.split(separator: arrow, maxSplits: 2, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
    return (String(sides[0]), String(sides[1]))
  }
}
