import Languages
import UnicodeText

/// The elements that may be joined to a listed word of one language to form another word: clitics, productive prefixes
/// and endings, and whether words form compounds.
struct SpellingAffixes: Sendable {
  /// Longest first.
  let prefixes: [[UInt16]]
  /// Longest first.
  let suffixes: [[UInt16]]
  /// The shortest stem that must remain without them, in letters.
  let shortestStem: Int
  /// Shortest part of a compound, in letters; 0 if the language has no compounds.
  let shortestPart: Int
  /// Letters that may link the parts of a compound.
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
