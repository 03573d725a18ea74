import Languages
import UnicodeText

/// Words that are regularly derived from known ones, and that dictionaries list only in part: интеграций from интеграция,
/// `kontextuell` from `Kontext`, السحابات from سحابة.
struct DerivedForms: Sendable {
  private let rules: [Rule]
  private let clitics: [[UInt16]]
  /// Productive prefixes that are too long to be a slip: inter, hyper.
  private let prefixes: [[UInt16]]
  private let links: [[UInt16]]
  private let shortest: Int

  private struct Rule {
    /// Longest first.
    let endings: [[UInt16]]
    /// Endings with which the stem must be a known word.
    let others: [[UInt16]]
  }

  init(_ language: LanguageTag) {
    let facts = Language.of(language)
    rules = facts.derivations.map { row in
      Rule(
        endings: row.endings.map { Array($0.utf16) }.sorted { $0.count > $1.count },
        others: row.others.map { Array($0.utf16) })
    }
    let before = facts.prefixes.map { Array($0.utf16) }
    clitics = facts.hasClitics ? before : []
    prefixes = facts.hasClitics ? [] : before.filter { $0.count >= Self.longPrefix }
    links = facts.hasCompounds ? facts.links.map { Array($0.utf16) }.filter { $0.count == 1 } : []
    shortest = facts.hasClitics ? Self.shortestBehindClitics : Self.shortest
  }

  /// Whether `word`, in lower case, is such a form, with or without clitics before it.
  ///
  /// - Parameter isKnown: whether the dictionary has these letters.
  func explain(_ word: [UInt16], isKnown: ([UInt16]) -> Bool) -> Bool {
    guard word.count <= Word.longest else { return false }
    if isDerived(word[...], isKnown) { return true }
    if prefixes.contains(where: { word.starts(with: $0) && isPrefixed(word, after: $0.count, isKnown) }) { return true }
    return clitics.contains { word.starts(with: $0) && isDerived(word[$0.count...], isKnown) }
  }

  private func isPrefixed(_ word: [UInt16], after count: Int, _ isKnown: ([UInt16]) -> Bool) -> Bool {
    let rest = Array(word[count...])
    return rest.count >= Self.shortestBase && isKnown(rest)
  }

  private func isDerived(_ word: ArraySlice<UInt16>, _ isKnown: ([UInt16]) -> Bool) -> Bool {
    guard word.count >= shortest else { return false }
    return rules.contains { rule in
      guard
        let ending = rule.endings.first(where: { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) })
      else { return false }
      let stem = Array(word.dropLast(ending.count))
      return rule.others.allSatisfy { isKnown(stem + $0) || ($0.isEmpty && isLinked(stem, isKnown)) }
    }
  }

  /// Whether the stem is a word with the letter that links it to the next part of a compound.
  private func isLinked(_ stem: [UInt16], _ isKnown: ([UInt16]) -> Bool) -> Bool {
    links.contains {
      stem.count > Self.shortest && stem.suffix($0.count).elementsEqual($0) && isKnown(stem.dropLast($0.count))
    }
  }

  /// In letters.
  private static let longPrefix = 4
  private static let shortestBase = 5
  private static let shortest = 7
  private static let shortestBehindClitics = 5
}
