import Languages
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// A word that is no word, and that is a slip away from one.
package struct Misspelling: NoteRule {
  package static let info = RuleInfo(
    name: "misspelling", family: .spelling, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a word that is no word and close to one",
    why: "A slip of the model stands out to every reader and breaks searching.",
    details: """
      A word that neither the frequency table nor the installed Hunspell dictionary has is only a suspicion. It is \
      weighed by its likeliest right form and the slip that leads there, by how common both are, by capitals, \
      compounds and endings, by the source (names and loans are recognised by their sound), and by how often the note \
      uses it. A word that only the dictionary has is suspicious too where the note uses a common one that differs from \
      it by one ordinary slip. Words of the glossary, of the keep list and of many other notes (`calque learn`) are \
      right, and a rendering that the source leads to expect is the first suggestion. Without a dictionary fewer words \
      are checked. Agreement and case are no concern of this rule, nor are languages that are written without spaces.
      """,
    options: [TypedOption.accept.option],
    examples: examples)

  package init() {}

  package var checksTargetWords: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    let expected = ExpectedForms.of(context)
    return found(in: context).doubtfulWords.map { doubtful in
      let segment = context.note.segments[doubtful.segment]
      let range = segment.text.byteRange(doubtful.range)
      return Diagnostic(
        Self.info, at: range, .correct(Quotation.of(range, in: context.note.file)),
        about: expected.forms(for: doubtful).first?.term, detail: .word(segment: doubtful.segment, word: doubtful.word))
    }
  }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    guard case .word(let segment, let word) = diagnostic.detail,
      let doubtful = found(in: context).doubtful(segment: segment, word: word)
    else { return [] }
    let isClear = isClear(doubtful, context)
    return SpellingSuggestions(context).forms(for: doubtful).enumerated()
      .map { Suggestion($1, isClear && $0 == 0 ? .unsafe : .displayOnly) }
  }

  /// Whether one word is meant by far: the glossary leads to expect it, or it is a common word, an ordinary slip away
  /// (a letter missing, swapped, doubled or from the next key), and ten times likelier than the next one.
  private func isClear(_ doubtful: DoubtfulWord, _ context: LintContext) -> Bool {
    guard ExpectedForms.of(context).forms(for: doubtful).isEmpty else { return true }
    guard let first = doubtful.neighbours.first, doubtful.range.count >= 5, first.weight > 0, first.frequency >= 2
    else {
      return false
    }
    return doubtful.neighbours.dropFirst().allSatisfy { first.rank - $0.rank >= 1 }
  }

  private func found(in context: LintContext) -> Found {
    context.memo.value {
      // Asks for no dictionary that there is no use for.
      guard !Language.of(context.targetLanguage).isUnspaced else { return Found(doubtfulWords: []) }
      let model = SpellingModel(
        language: context.targetLanguage,
        hasDictionary: context.lexicon.spelling(of: context.targetLanguage).hasDictionary)
      let expected = ExpectedForms.of(context)
      let known = context.memo.value { KnownWords(context) }
      let doubtfulWords = DoubtfulWordSearch(context).doubtfulWords().filter { doubtful in
        if model.probability(doubtful.features) >= model.threshold { return true }
        // A listed word is another form of the rendering as often as a slip in it.
        return doubtful.features[.frequency] < Self.listed && !expected.forms(for: doubtful).isEmpty
      }
      let mistaken = MistakenWords(context)?.doubtfulWords() ?? []
      return Found(
        doubtfulWords: (doubtfulWords + mistaken)
          .filter { !known.contains($0.spelling, key: Folding.key($0.spelling)) }
          .sorted { ($0.segment, $0.word) < ($1.segment, $1.word) })
    }
  }

  /// Zipf scale: once in a million words.
  private static let listed: Float = 3

  /// The findings of one note, shared by check and suggestions.
  private struct Found {
    /// In the order of the note.
    let doubtfulWords: [DoubtfulWord]

    /// The doubtful at a place. Logarithmic.
    func doubtful(segment: Int, word: Int) -> DoubtfulWord? {
      let index = doubtfulWords.partitioningIndex { ($0.segment, $0.word) >= (segment, word) }
      guard index < doubtfulWords.count, doubtfulWords[index].segment == segment, doubtfulWords[index].word == word
      else { return nil }
      return doubtfulWords[index]
    }
  }
}

extension Message {
  fileprivate static func correct(_ word: String) -> Message { Message("\(word) looks misspelt, correct it") }
}
