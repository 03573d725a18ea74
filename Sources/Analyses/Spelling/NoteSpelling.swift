import Languages
import Lexicon
import SourceText
import UnicodeText

/// The words of a note that look misspelled.
package struct NoteSpelling {
  /// In the order of the note.
  package let doubtfulWords: [DoubtfulWord]
  private let expected: ExpectedForms?

  init(_ context: NoteContext) {
    // Asks for no dictionary that there is no use for.
    guard !Language.of(context.targetLanguage).isUnspaced else {
      (doubtfulWords, expected) = ([], nil)
      return
    }
    let expected = context.expectedForms
    let decider = SpellingDecider(context)
    var proven = Dictionary(
      (ProvenSlips(context).doubtfulWords() + (MixedMarks(context)?.doubtfulWords() ?? [])).map {
        ([$0.segment, $0.word], $0)
      }, uniquingKeysWith: { first, _ in first })
    let doubtful = DoubtfulWordSearch(context).doubtfulWords().compactMap { word -> DoubtfulWord? in
      guard let other = proven[[word.segment, word.word]] else { return word }
      // The model ranks what was meant, where it finds the slip, too.
      guard other.proof == .usualSlip, decider.keepReason(for: word) == nil else { return nil }
      proven[[word.segment, word.word]] = nil
      return word
    }
    let mistaken = MistakenWords(context)?.doubtfulWords() ?? []
    doubtfulWords = decider.reported(
      among: doubtful + Array(proven.values) + mistaken.filter { proven[[$0.segment, $0.word]] == nil })
    self.expected = expected
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

  /// Whether nothing but the suggestion can be meant, so that it may be written without asking: the word lacks accents
  /// that it can have in one way only, and is neither a name, which has a capital, nor short like an abbreviation.
  package func isCertain(_ doubtful: DoubtfulWord) -> Bool {
    doubtful.proof == .lostAccents && doubtful.neighbours.count == 1 && doubtful.range.count >= Self.shortestCertain
      && doubtful.spelling.first?.isLowercase == true
  }

  private static let shortestCertain = 4

  /// Whether one word is meant by far: the glossary leads to expect it, or it is a common word, an ordinary slip away
  /// (a letter missing, swapped, doubled or from the next key), and ten times likelier than the next one.
  package func isClear(_ doubtful: DoubtfulWord) -> Bool {
    switch doubtful.proof {
    case .lostAccents, .lostLink, .norm, .usualSlip, .accentedEnding, .markedElsewhere: return true
    case .commonWordOfNote, .companion, nil: break
    }
    guard expected?.forms(for: doubtful).isEmpty ?? true else { return true }
    guard let first = doubtful.neighbours.first, doubtful.range.count >= 5, first.weight > 0, first.frequency >= 2
    else { return false }
    return doubtful.neighbours.dropFirst().allSatisfy { first.rank - $0.rank >= 1 }
  }
}
