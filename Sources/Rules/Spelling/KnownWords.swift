import Lexicon
import Linting
import Memory
import Terminology
import UnicodeText

/// The words that the user has decided about: those of the glossary's renderings and of kept terms, and those that
/// the user's notes keep or use again and again.
struct KnownWords {
  private let keys: Set<UInt64>
  /// What the project's translations taught.
  private let habits: LearnedHabits
  /// Stems of the longer ones, by which their inflected forms are known, each with the letters of its shortest word: what
  /// has fewer is no form that a dictionary would lack, but lacks a letter.
  private let stems: [UInt64: Int]
  private let inflection: Inflection
  /// Renderings of one word by the number of the glossary's term.
  let renderings: [Int: [String]]

  init(_ context: LintContext) {
    let glossary = context.glossary
    var keys: Set<UInt64> = []
    var stems: [UInt64: Int] = [:]
    inflection = Inflection(context.targetLanguage)
    let texts = glossary.renderings.map(\.text) + glossary.keptTerms.map { glossary.terms[$0].source }
    for text in texts {
      let units = Array(text.utf16)
      for word in context.bench.words(units) where word.hasLetter {
        keys.insert(word.key)
        guard word.range.count >= Self.shortestStem else { continue }
        for stem in inflection.forms(ofTermWord: units[word.range.indices]).stems {
          stems[stem] = min(stems[stem] ?? .max, word.range.count)
        }
      }
    }
    self.keys = keys
    habits = context.habits
    self.stems = stems
    var renderings: [Int: [String]] = [:]
    for rendering in glossary.renderings where !rendering.text.contains(" ") && !rendering.isForbiddenAlways {
      for owner in rendering.owners { renderings[owner, default: []].append(rendering.text) }
    }
    self.renderings = renderings
  }

  /// Whether `spelling` is one of the words, or a form of one.
  func contains(_ spelling: String, key: UInt64) -> Bool {
    if keys.contains(key) || habits.words.contains(key) || habits.keptTerms.contains(spelling) { return true }
    let units = Array(spelling.utf16)
    guard !stems.isEmpty, units.count >= Self.shortestStem else { return false }
    return inflection.forms(units[...], key: key).stems.contains { stems[$0].map { $0 <= units.count } ?? false }
  }

  /// In UTF-16 units.
  private static let shortestStem = 4
}
