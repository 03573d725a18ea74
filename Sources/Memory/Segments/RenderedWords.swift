import Languages
import Lexicon
import UnicodeText

/// Tells texts that were translated from those that were left: what stays is no rendering.
package struct RenderedWords: Sendable {
  private let source: WordTable?
  /// Nil where the scripts tell.
  private let target: WordTable?
  private let scripts: Set<Script>

  package init(from source: LanguageTag, to target: LanguageTag) {
    self.source = WordTable.of(source)
    scripts = Language.of(target).scripts
    self.target = Language.of(source).scripts.isDisjoint(with: scripts) ? nil : WordTable.of(target)
  }

  /// Whether `words` of a translation have one of its language that `source` does not have.
  package func contain(_ words: ArraySlice<Word>, insteadOf source: ArraySlice<Word>) -> Bool {
    let theirs = Set(source.lazy.map(\.key))
    return words.contains { isOwn($0) && !theirs.contains($0.key) }
  }

  /// Whether a word may be of the translation's language: it is in its letters, and the source's language does not have
  /// it more often. Names and acronyms are of no language.
  private func isOwn(_ word: Word) -> Bool {
    guard word.hasLetter, scripts.contains(word.script) else { return false }
    guard let target, let source else { return true }
    guard word.traits.isDisjoint(with: [.innerCapital, .digit]) else { return false }
    let (own, other) = (target.zipf(word.key), source.zipf(word.key))
    return own >= other
  }
}
