import Lexicon
import Notes
import UnicodeText

/// Whether words are the translation's: titles and quotations in the source's language keep its punctuation.
struct OwnWords {
  private let own: WordTable?
  private let other: WordTable?

  /// How many words are looked at.
  private static let most = 40
  /// A word tells if it is ten times as frequent in one language.
  private static let clear: Float = 1

  init(_ context: NoteContext) {
    own = WordTable.of(context.targetLanguage)
    other = WordTable.of(context.sourceLanguage)
  }

  /// How many more of the last words tell that they are the translation's than that they are the source's.
  func balance(of words: some BidirectionalCollection<Word>) -> Int {
    guard let own, let other else { return 0 }
    return words.suffix(Self.most).reduce(0) { sum, word in
      let difference = own.zipf(word.key) - other.zipf(word.key)
      return sum + (difference >= Self.clear ? 1 : difference <= -Self.clear ? -1 : 0)
    }
  }
}
