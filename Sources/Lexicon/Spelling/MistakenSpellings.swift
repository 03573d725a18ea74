import Languages
import UnicodeText

/// Spellings against the norm that lists and dictionaries have, because many write them: `тэгом` for `тегом`, سيء for
/// سيئ. From the language's file.
struct MistakenSpellings: Sendable {
  private let words: [String: String]
  /// By the first two letters.
  private let stems: [String: [(written: String, meant: String)]]
  /// Clitics that may be before any of the words, longest first.
  private let clitics: [String]

  /// Nil where none are known.
  init?(_ language: LanguageTag) {
    let facts = Language.of(language)
    let known = facts.mistakenSpellings
    guard !known.isEmpty else { return nil }
    words = Dictionary(
      known.filter { !$0.isStem }.map { ($0.written, $0.meant) }, uniquingKeysWith: { first, _ in first })
    stems = Dictionary(grouping: known.filter(\.isStem).map { ($0.written, $0.meant) }) { Self.beginning($0.0) }
    clitics = facts.joinsParticles ? facts.prefixes.sorted { $0.utf16.count > $1.utf16.count } : []
  }

  /// What `form`, in lower case, should be; nil when it is none of them.
  ///
  /// - Parameter isWord: whether lists or the dictionary have a word; asked about words with other endings.
  func meant(by form: String, isWord: (String) -> Bool) -> String? {
    if let meant = words[form] { return meant }
    for (written, meant) in stems[Self.beginning(form)] ?? [] where form.hasPrefix(written) {
      let ending = form.dropFirst(written.count)
      let right = meant + ending
      if ending.count <= Self.longestEnding, isWord(right) { return right }
    }
    for clitic in clitics where form.hasPrefix(clitic) {
      if let meant = words[String(form.unicodeScalars.dropFirst(clitic.unicodeScalars.count))] { return clitic + meant }
    }
    return nil
  }

  private static func beginning(_ word: String) -> String { String(word.prefix(2)) }

  private static let longestEnding = 4
}
