import Languages
import Lexicon
import UnicodeText

/// Which words look untranslated, by the tables that every build has.
struct DoubtfulWords: Sendable {
  private let source: WordTable?
  private let target: WordTable?

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = WordTable.of(source)
    self.target =
      Language.of(source).scripts.isDisjoint(with: Language.of(target).scripts)
      ? nil : WordTable.of(target)
  }

  func isSourceWord(_ key: UInt64) -> Bool {
    let (own, other) = (source?.zipf(key) ?? 0, target?.zipf(key) ?? 0)
    return own > other || own == 0 && other == 0
  }
}
