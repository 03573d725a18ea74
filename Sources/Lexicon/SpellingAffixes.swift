import Languages
import UnicodeText

/// What may be joined to a listed word so that the result is a word too, in one language: clitics, productive prefixes
/// and endings, and whether words are joined to compounds.
struct SpellingAffixes: Sendable {
  /// Longest first.
  let prefixes: [[UInt16]]
  /// Longest first.
  let suffixes: [[UInt16]]
  /// What must be left when they are cut off, in letters.
  let shortestStem: Int
  /// Shortest part of a compound, in letters; 0 where words are not joined.
  let shortestPart: Int
  /// Letters that may stand between the parts of a compound.
  let links: [[UInt16]]

  init(_ language: LanguageTag) {
    let facts = Language.of(language)
    prefixes = facts.prefixes.map { Array($0.utf16) }.sorted { $0.count > $1.count }
    suffixes = facts.suffixes.map { Array($0.utf16) }.sorted { $0.count > $1.count }
    shortestStem = facts.shortestStem
    shortestPart = facts.shortestPart ?? 0
    links = facts.links.map { Array($0.utf16) }
  }
}
