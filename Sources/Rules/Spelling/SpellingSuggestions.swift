import Lexicon
import Linting
import Notes
import UnicodeText

/// Suggestions for a misspelt word: forms of the glossary first, then words of the note, then neighbours.
struct SpellingSuggestions {
  private let context: LintContext
  private let knowledge: SpellingKnowledge

  init(_ context: LintContext) {
    self.context = context
    knowledge = context.lexicon.spelling(of: context.targetLanguage)
  }

  /// Best first, with the capitalisation of the word; at most five.
  func forms(for doubtful: DoubtfulWord) -> [String] {
    let words = ExpectedForms.of(context).forms(for: doubtful).map(\.text) + doubtful.neighbours.map(\.text)
    var seen: Set<String> = [doubtful.spelling]
    return Array(words.map { capitalized($0, like: doubtful.spelling) }.filter { seen.insert($0).inserted }.prefix(5))
  }

  private func capitalized(_ word: String, like spelling: String) -> String {
    guard let first = spelling.unicodeScalars.first, first.properties.isUppercase else { return word }
    return Folding.capitalized(word, context.targetLanguage)
  }
}
