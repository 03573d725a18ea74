import Analyses
import Linting
import Notes
import Patterns

/// What an unknown word of a suppression may have meant: never anything that silences more than the comment asks for.
enum MeantWords {
  /// The first words of a comment. Words about one line are never taken for words that reach to the end of the note,
  /// and words without a reach are taken for one line.
  /// - Parameter isAlone: whether the comment is alone on its lines.
  static func verb(_ text: String, isAlone: Bool) -> String? {
    let words = text.lowercased()
    let line = isAlone ? "calque-ignore-next-line" : "calque-ignore-line"
    if words.contains("next") { return "calque-ignore-next-line" }
    if words.contains("line") { return line }
    let wide = ["calque-disable", "calque-enable", "calque-ignore-file"]
    if let meant = NearestName.of(text, among: wide), Corruption.isLikely(words, of: meant) { return meant }
    return NearestName.of(text, among: ["calque-ignore", "calque-ignore-line", "calque-ignore-next"]).map { _ in line }
  }

  /// The name of a rule; the name of a family only where the word is that name with a slip in it and no rule is as
  /// close.
  static func name(_ text: String, among known: Set<String>) -> String? {
    let families = Set(Family.allCases.map(\.rawValue))
    let rules = known.subtracting(families).sorted()
    if let rule = NearestName.of(text, among: rules) { return rule }
    return families.intersection(known).sorted().first { Corruption.isLikely(text, of: $0) }
  }

  /// A key of the front matter.
  static func key(_ text: String) -> String? { NearestName.of(text, among: CalqueEntry.keys) }
}
