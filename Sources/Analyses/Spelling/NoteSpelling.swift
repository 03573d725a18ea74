import Languages
import Lexicon
import SourceText
import UnicodeText

/// The words of a note that look misspelled.
package struct NoteSpelling {
  /// In the order of the note.
  package let doubtfulWords: [DoubtfulWord]
  private let expected: ExpectedForms?

  /// Zipf scale: once in a million words.
  private static let listed: Float = 3

  init(_ context: NoteContext) {
    // Asks for no dictionary that there is no use for.
    guard !Language.of(context.targetLanguage).isUnspaced else {
      (doubtfulWords, expected) = ([], nil)
      return
    }
    let model = SpellingModel(
      language: context.targetLanguage,
      hasDictionary: context.lexicon.spelling(of: context.targetLanguage).hasDictionary)
    let expected = context.expectedForms
    let known = KnownWords(context)
    func keep(_ word: DoubtfulWord, _ reason: KeepReason) -> Bool {
      context.decisions?.record(Self.decision(about: word, .kept(reason), model, in: context))
      return false
    }
    let doubtful = DoubtfulWordSearch(context).doubtfulWords().filter { doubtful in
      if model.probability(doubtful.features) >= model.threshold { return true }
      // A listed word is another form of the rendering as often as a slip in it.
      return doubtful.features[.frequency] < Self.listed && !expected.forms(for: doubtful).isEmpty
        || keep(doubtful, .unlikelySlip)
    }
    let mistaken = MistakenWords(context)?.doubtfulWords() ?? []
    let rare = context.decisions == nil ? [] : Set(mistaken.map { [$0.segment, $0.word] })
    doubtfulWords = (doubtful + mistaken)
      .filter { word in
        if known.contains(word.spelling, key: Folding.key(word.spelling)) { return keep(word, .known) }
        context.decisions?.record(
          Self.decision(
            about: word, .reported, model, isRareWord: rare.contains([word.segment, word.word]), in: context))
        return true
      }
      .sorted { ($0.segment, $0.word) < ($1.segment, $1.word) }
    self.expected = expected
  }

  private static func decision(
    about word: DoubtfulWord, _ outcome: Decision.Outcome, _ model: SpellingModel, isRareWord: Bool = false,
    in context: NoteContext
  ) -> Decision {
    func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) %" }
    let meant = word.neighbours.first.map { "perhaps “\($0.text)” was meant" } ?? "no word is one slip away"
    let expected = context.expectedForms.forms(for: word).first.map { "the glossary leads to expect “\($0.text)”" }
    let probability = model.probability(word.features)
    var evidence: [String]
    if isRareWord {
      evidence = ["a word, but one ordinary slip away from a far more common one", meant]
    } else if let expected, outcome == .reported, probability < model.threshold {
      evidence = [expected + ", and so it is reported", "a slip with \(percent(probability)) by itself"]
    } else {
      evidence = [
        "neither the word list nor the dictionary has it", meant,
        "a slip with \(percent(probability)), reported from \(percent(model.threshold)) on",
      ]
      if let expected { evidence.append(expected) }
    }
    if !isRareWord { evidence += model.reasons(word.features) }
    return Decision(
      .spelling, context.note.segments[word.segment].text.byteRange(word.range), outcome, evidence: evidence)
  }

  /// The doubtful word at a place. Logarithmic.
  package func doubtful(segment: Int, word: Int) -> DoubtfulWord? {
    let index = doubtfulWords.partitioningIndex { ($0.segment, $0.word) >= (segment, word) }
    guard index < doubtfulWords.count, doubtfulWords[index].segment == segment, doubtfulWords[index].word == word
    else { return nil }
    return doubtfulWords[index]
  }

  /// The term of the source whose rendering a doubtful word seems to be; nil where none is expected.
  package func expectedTerm(for doubtful: DoubtfulWord) -> ByteRange? { expected?.forms(for: doubtful).first?.term }

  /// Whether one word is meant by far: the glossary leads to expect it, or it is a common word, an ordinary slip away
  /// (a letter missing, swapped, doubled or from the next key), and ten times likelier than the next one.
  package func isClear(_ doubtful: DoubtfulWord) -> Bool {
    guard expected?.forms(for: doubtful).isEmpty ?? true else { return true }
    guard let first = doubtful.neighbours.first, doubtful.range.count >= 5, first.weight > 0, first.frequency >= 2
    else { return false }
    return doubtful.neighbours.dropFirst().allSatisfy { first.rank - $0.rank >= 1 }
  }
}
