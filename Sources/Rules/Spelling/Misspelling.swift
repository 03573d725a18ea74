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
      are judged. Agreement and case are no concern of this rule, nor are languages that are written without spaces.
      """,
    options: [TypedOption.accept.option],
    examples: examples)

  package init() {}

  package var judgesTargetWords: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    let expected = ExpectedForms.of(context)
    return found(in: context).suspects.map { suspect in
      let segment = context.note.segments[suspect.segment]
      let range = segment.text.byteRange(suspect.range)
      return Diagnostic(
        Self.info, at: range, .correct(Quotation.of(range, in: context.note.file)),
        about: expected.forms(for: suspect).first?.term, detail: .word(segment: suspect.segment, word: suspect.word))
    }
  }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    guard case .word(let segment, let word) = diagnostic.detail,
      let suspect = found(in: context).suspect(segment: segment, word: word)
    else { return [] }
    let isClear = isClear(suspect, context)
    return SpellingSuggestions(context).forms(for: suspect).enumerated()
      .map { Suggestion($1, isClear && $0 == 0 ? .unsafe : .displayOnly) }
  }

  /// Whether one word is meant by far: the glossary leads to expect it, or it is a common word, an ordinary slip away
  /// (a letter missing, swapped, doubled or from the next key), and ten times likelier than the next one.
  private func isClear(_ suspect: SuspectWord, _ context: LintContext) -> Bool {
    guard ExpectedForms.of(context).forms(for: suspect).isEmpty else { return true }
    guard let first = suspect.neighbours.first, suspect.range.count >= 5, first.weight > 0, first.frequency >= 2 else {
      return false
    }
    return suspect.neighbours.dropFirst().allSatisfy { first.rank - $0.rank >= 1 }
  }

  private func found(in context: LintContext) -> Found {
    context.memo.value {
      // Asks for no dictionary that there is no use for.
      guard !WritingSystem.isUnspaced(context.targetLanguage) else { return Found(suspects: []) }
      let model = SpellingModel(
        language: context.targetLanguage,
        hasDictionary: context.lexicon.spelling(of: context.targetLanguage).hasDictionary)
      let expected = ExpectedForms.of(context)
      let known = context.memo.value { KnownWords(context) }
      let suspects = SuspectSearch(context).suspects().filter { suspect in
        if model.probability(suspect.features) >= model.threshold { return true }
        // A listed word is another form of the rendering as often as a slip in it.
        return suspect.features[.frequency] < Self.listed && !expected.forms(for: suspect).isEmpty
      }
      let mistaken = MistakenWords(context)?.suspects() ?? []
      return Found(
        suspects: (suspects + mistaken)
          .filter { !known.contains($0.spelling, key: Folding.key($0.spelling)) }
          .sorted { ($0.segment, $0.word) < ($1.segment, $1.word) })
    }
  }

  /// Zipf scale: once in a million words.
  private static let listed: Float = 3

  /// The findings of one note, shared by check and suggestions.
  private struct Found {
    /// In the order of the note.
    let suspects: [SuspectWord]

    /// The suspect at a place. Logarithmic.
    func suspect(segment: Int, word: Int) -> SuspectWord? {
      let index = suspects.partitioningIndex { ($0.segment, $0.word) >= (segment, word) }
      guard index < suspects.count, suspects[index].segment == segment, suspects[index].word == word else { return nil }
      return suspects[index]
    }
  }
}

extension Message {
  fileprivate static func correct(_ word: String) -> Message { Message("\(word) looks misspelt, correct it") }
}
