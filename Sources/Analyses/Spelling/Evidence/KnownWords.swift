import Lexicon
import Memory
import Terminology
import UnicodeText

/// The words that the user has decided about: words of the glossary's renderings and of kept terms, and words that the
/// user's notes keep or use again and again.
struct KnownWords {
  private let words: GlossaryWords
  /// Habits learned from the project's translations.
  private let habits: LearnedHabits
  private let inflection: Inflection

  init(_ context: NoteContext) {
    words = context.glossary.words
    habits = context.habits
    inflection = Inflection(context.targetLanguage)
  }

  /// Whether `spelling` is one of the words, or a form of one.
  func contains(_ spelling: String, key: UInt64) -> Bool {
    words.contains(key) || habits.words.contains(key) || habits.keptTerms.contains(spelling)
      || words.containsForm(of: spelling, key: key, inflection)
  }
}
