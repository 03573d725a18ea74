import Lexicon
import Notes
import UnicodeText

/// Suggestions for a misspelt word: forms of the glossary first, then words of the note, then neighbours.
package struct SpellingSuggestions {
  private let context: NoteContext
  private let knowledge: SpellingKnowledge

  package init(_ context: NoteContext) {
    self.context = context
    knowledge = context.lexicon.spelling(of: context.targetLanguage)
  }

  /// Best first, with the capitalisation of the word; at most five.
  package func forms(for doubtful: DoubtfulWord) -> [String] {
    let words =
      context.expectedForms.forms(for: doubtful).map(\.text) + doubtful.neighbours.filter(isWord).map(\.text)
    var seen: Set<String> = [doubtful.spelling]
    return Array(words.map { capitalized($0, like: doubtful.spelling) }.filter { seen.insert($0).inserted }.prefix(5))
  }

  /// Whether the dictionary or, if it is common, the table has it: a chain of letters that only resembles words is no
  /// advice.
  private func isWord(_ word: MeantWord) -> Bool {
    !knowledge.hasDictionary || word.neighbour.isInDictionary == true || word.frequency >= Self.common
  }

  /// Zipf scale: once in a million words.
  private static let common: Float = 3

  private func capitalized(_ word: String, like spelling: String) -> String {
    guard let first = spelling.unicodeScalars.first, first.properties.isUppercase else { return word }
    return Folding.capitalized(word, context.targetLanguage)
  }
}
